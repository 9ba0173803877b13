package dev.migrate.merge;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CopyRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Conflicts that a schema does not show: those of rows, and of names within SQL expressions. */
final class HiddenConflicts {

    private HiddenConflicts() {}

    /** Returns why two operations of different branches must not be run in any order, or empty if they may. */
    static Optional<String> inAnyOrder(Operation one, Operation other) {
        if (one.equals(other) && doublesRows(one)) {
            return Optional.of("Both make the same change, which would be made twice.");
        }
        if (one instanceof Backfill first
                && other instanceof Backfill second
                && first.table().equals(second.table())
                && first.column().equals(second.column())
                && !first.expression().equals(second.expression())) {
            return Optional.of("Their order decides which values the rows have.");
        }
        return inOrder(one, other, "first", "second").or(() -> inOrder(other, one, "second", "first"));
    }

    /** Returns why the second operation, of another branch, must not be run after the first one, or empty if it may. */
    static Optional<String> inOrder(Operation first, Operation second) {
        return inOrder(first, second, "first", "second");
    }

    private static Optional<String> inOrder(Operation before, Operation after, String one, String other) {
        return changes(before)
                .flatMap(first -> changes(after).flatMap(second -> ofTwoChanges(first, second, one, other).stream()))
                .findFirst();
    }

    /** Returns what an operation does to the schema and its rows, whether always or where it is needed. */
    private static Stream<Operation> changes(Operation operation) {
        if (operation instanceof IfNeeded conditional) {
            return Stream.of(conditional.operation());
        }
        if (operation instanceof Online online) {
            return Stream.of(online.operation());
        }
        return operation instanceof ExecuteSql sql ? sql.declares().stream() : Stream.of(operation);
    }

    private static Optional<String> ofTwoChanges(Operation before, Operation after, String one, String other) {
        if (removesNameOf(before, after)) {
            return Optional.of("After the " + one + ", the SQL of the " + other + " names a column that is not there.");
        }
        return refusesRowsOf(before, after)
                ? Optional.of(
                        "After the " + one + ", the rows of the " + other + " lack a value that must not be null.")
                : Optional.empty();
    }

    private static boolean doublesRows(Operation operation) {
        return operation instanceof BulkInsert
                || operation instanceof UpdateRows
                || operation instanceof CopyRows
                || (operation instanceof OnDatabase there
                        && there.operations().stream().anyMatch(HiddenConflicts::doublesRows))
                || (operation instanceof ExecuteSql sql && sql.declares().isEmpty());
    }

    private static boolean removesNameOf(Operation before, Operation after) {
        if (before instanceof DropColumn drop) {
            return names(after, drop.table(), drop.column().name());
        }
        return before instanceof RenameColumn rename && names(after, rename.table(), rename.from());
    }

    private static boolean names(Operation operation, QualifiedName table, Identifier column) {
        return expressions(operation, table).anyMatch(column::isMentionedIn);
    }

    private static Stream<String> expressions(Operation operation, QualifiedName table) {
        if (operation instanceof RowChange change && change.tables().contains(table)) {
            return change.expressions();
        }
        if (operation instanceof AddColumn add && add.table().equals(table)) {
            return generated(add.column());
        }
        return operation instanceof AlterColumn alter && alter.table().equals(table)
                ? generated(alter.after())
                : Stream.empty();
    }

    private static Stream<String> generated(Column column) {
        return Stream.ofNullable(column.generated()).map(Column.GeneratedValue::expression);
    }

    private static boolean refusesRowsOf(Operation before, Operation after) {
        if (!(after instanceof BulkInsert insert)) {
            return false;
        }
        if (before instanceof AddColumn add) {
            return add.table().equals(insert.table()) && needsValue(add.column(), insert);
        }
        return before instanceof AlterColumn alter
                && alter.table().equals(insert.table())
                && !alter.before().notNull()
                && needsValue(alter.after(), insert);
    }

    private static boolean needsValue(Column column, BulkInsert insert) {
        boolean filled = Stream.of(column.defaultValue(), column.generated(), column.identity())
                .anyMatch(Objects::nonNull);
        return column.notNull() && !filled && !insert.columns().contains(column.name());
    }
}
