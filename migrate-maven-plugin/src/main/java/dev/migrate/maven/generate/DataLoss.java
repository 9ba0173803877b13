package dev.migrate.maven.generate;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Optional;

/** Says what an operation may lose. */
final class DataLoss {

    private DataLoss() {}

    /** Returns a sentence, or empty if the operation loses nothing. */
    static Optional<String> of(Operation operation) {
        return operation.destructive() ? Optional.of(sentence(operation)) : Optional.empty();
    }

    private static String sentence(Operation operation) {
        if (operation instanceof IfNeeded conditional) {
            return sentence(conditional.operation());
        }
        if (operation instanceof DropTable drop) {
            return "All rows of " + drop.table().name() + " are lost.";
        }
        if (operation instanceof DropColumn drop) {
            return "All values of " + drop.table() + "." + drop.column().name() + " are lost.";
        }
        if (operation instanceof AlterColumn alter) {
            return "Values of " + alter.table() + "." + alter.after().name() + " that do not fit "
                    + alter.after().type() + " are lost; it was "
                    + alter.before().type() + ".";
        }
        if (operation instanceof AlterEnumType alter) {
            return "Rows must not hold " + String.join(", ", removed(alter)) + " of the enum type "
                    + alter.after().name() + " any more.";
        }
        return operation instanceof DropSequence drop
                ? "The next number of the sequence " + drop.sequence().name() + " is lost."
                : "Data may be lost: " + operation.summary() + ".";
    }

    private static List<String> removed(AlterEnumType alter) {
        return alter.before().constants().stream()
                .filter(constant -> !alter.after().constants().contains(constant))
                .toList();
    }
}
