package dev.migrate.maven.generate;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Casts;
import dev.migrate.operation.Casts.Cast;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what a downgrade does not bring back: an expression computes values in one direction alone. */
final class WayBack {

    private final List<Operation> inverses;

    /** @param upgrade the operations that the downgrade takes back */
    WayBack(List<Operation> upgrade) {
        this.inverses = upgrade.stream()
                .filter(operation -> operation instanceof AlterColumn alter && alter.using() != null)
                .flatMap(operation -> operation.inverse().stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Returns the call of an operation of the downgrade, after a comment if it needs the reader's help. */
    Statement statement(Operation operation) {
        return Statement.of(operation, comment(operation));
    }

    private Optional<String> comment(Operation operation) {
        return operation instanceof AlterColumn alter && inverses.contains(alter)
                ? Optional.of(sentence(alter))
                : Optional.empty();
    }

    private static String sentence(AlterColumn alter) {
        String column = alter.table() + "." + alter.after().name();
        if (Casts.between(alter.before().type(), alter.after().type()) == Cast.NONE) {
            return "No database turns " + alter.before().type() + " into "
                    + alter.after().type() + " by itself, so this revision is taken back only while " + column
                    + " holds nothing. To take it back with values, say with using(...) which ones the rows get, and"
                    + " leave requireFit out.";
        }
        return "The values of " + column + " from before the upgrade do not come back: those that it computed are"
                + " converted. Say with using(...) how to compute the old ones, if that is possible.";
    }
}
