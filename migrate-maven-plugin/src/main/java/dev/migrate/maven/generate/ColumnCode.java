package dev.migrate.maven.generate;

import dev.migrate.schema.Column;
import dev.migrate.schema.Columns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a column as {@link Columns#column} and what differs from a column that has nothing else. */
final class ColumnCode {

    private ColumnCode() {}

    static Code of(Column column) {
        List<Call> calls = new ArrayList<>();
        if (!column.notNull()) {
            calls.add(Code.call("nullable"));
        }
        add(calls, "defaultTo", column.defaultValue());
        addGenerated(calls, column.generated());
        addIdentity(calls, column.identity());
        add(calls, "collate", column.collation());
        add(calls, "comment", column.comment());
        add(calls, "checkedBy", column.explicitCheckName());
        return Code.chain(
                Code.imported(
                        Columns.class,
                        "column",
                        List.of(Code.string(column.name().toString()), TypeCode.of(column.type()))),
                calls);
    }

    private static void add(List<Call> calls, String name, @Nullable Object text) {
        if (text != null) {
            calls.add(Code.call(name, Code.string(text.toString())));
        }
    }

    private static void addGenerated(List<Call> calls, Column.@Nullable GeneratedValue value) {
        if (value != null) {
            add(calls, value.stored() ? "generatedAs" : "generatedVirtuallyAs", value.expression());
        }
    }

    private static void addIdentity(List<Call> calls, Column.@Nullable Identity identity) {
        if (identity == null) {
            return;
        }
        calls.add(
                identity.start() == 1 && identity.increment() == 1
                        ? Code.call("autoIncrement")
                        : Code.call("autoIncrement", Code.number(identity.start()), Code.number(identity.increment())));
        if (identity.always()) {
            calls.add(Code.call("alwaysNumbered"));
        }
    }
}
