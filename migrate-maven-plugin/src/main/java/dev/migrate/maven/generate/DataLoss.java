package dev.migrate.maven.generate;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Says what an operation may lose, or demands of the rows so that nothing is lost. */
final class DataLoss {

    private DataLoss() {}

    /** Returns a sentence, or empty if the operation is not {@linkplain Operation#destructive() destructive}. */
    static Optional<String> of(Operation operation) {
        return operation.destructive() ? Optional.of(sentence(operation)) : Optional.empty();
    }

    private static String sentence(Operation operation) {
        if (operation instanceof IfNeeded conditional) {
            return sentence(conditional.operation());
        }
        if (operation instanceof Online online) {
            return sentence(online.operation());
        }
        if (operation instanceof DropTable drop) {
            return "All rows of " + drop.table().name() + " are lost.";
        }
        if (operation instanceof DropColumn drop) {
            return "All values of " + drop.table() + "." + drop.column().name() + " are lost.";
        }
        if (operation instanceof AlterColumn alter) {
            return sentence(alter);
        }
        if (operation instanceof AlterEnumType alter) {
            return "Rows must not hold " + String.join(", ", removed(alter)) + " of the enum type "
                    + alter.after().name() + " any more.";
        }
        return operation instanceof DropSequence drop
                ? "The next number of the sequence " + drop.sequence().name() + " is lost."
                : "Data may be lost: " + operation.summary() + ".";
    }

    private static String sentence(AlterColumn alter) {
        String column = alter.table() + "." + alter.after().name();
        return alter.using() == null
                ? "Rows must not hold in " + column + " what does not fit "
                        + alter.after().type() + "; it was "
                        + alter.before().type() + "."
                : "The values of " + column + " that were " + alter.before().type()
                        + " are lost; the rows get those of the expression.";
    }

    private static List<String> removed(AlterEnumType alter) {
        return alter.before().constants().stream()
                .filter(constant -> !alter.after().constants().contains(constant))
                .toList();
    }
}
