package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two definitions of a column, in words. */
final class ColumnChange {

    private ColumnChange() {}

    static String describe(QualifiedName table, Column before, Column after) {
        List<String> changes = new ArrayList<>();
        compare(changes, "type", before.type(), after.type());
        if (before.notNull() != after.notNull()) {
            changes.add(after.notNull() ? "set not null" : "drop not null");
        }
        compare(changes, "default", before.defaultValue(), after.defaultValue());
        compare(changes, "generated value", before.generated(), after.generated());
        compare(changes, "identity", before.identity(), after.identity());
        compare(changes, "collation", before.collation(), after.collation());
        compare(changes, "comment", before.comment(), after.comment());
        compare(changes, "check name", before.explicitCheckName(), after.explicitCheckName());
        return "alter column " + table + "." + before.name() + ": " + String.join(", ", changes);
    }

    private static void compare(List<String> changes, String what, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + " " + orNone(before) + " to " + orNone(after));
        }
    }

    private static Object orNone(@Nullable Object value) {
        if (value instanceof Column.Identity identity) {
            return "from " + identity.start() + " by " + identity.increment() + (identity.always() ? " always" : "");
        }
        if (value instanceof Column.GeneratedValue generated) {
            return "(" + generated.expression() + ")" + (generated.stored() ? " stored" : " virtual");
        }
        return value == null ? "none" : value;
    }
}
