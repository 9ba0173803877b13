package dev.migrate.dialect;

import dev.migrate.operation.Assignment;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.Batches;
import dev.migrate.operation.CopyRows;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that change rows which are there, whole or in batches.
 *
 * @param definitions the words of the database
 * @param before the schema before the change
 */
record RowChanges(Definitions definitions, Schema before) {

    List<SqlStatement> of(Backfill operation) {
        String column = sql(operation.column());
        String isNull = column + " is null";
        String where = operation.where() == null ? isNull : isNull + " and (" + operation.where() + ")";
        String action = "update " + sql(operation.table()) + " set " + column + " = " + operation.expression();
        requireFixedKey(operation.table(), List.of(operation.column()), operation.batches());
        return statement(action, where, operation.table(), operation.batches());
    }

    List<SqlStatement> of(UpdateRows operation) {
        List<Identifier> changed =
                operation.assignments().stream().map(Assignment::column).toList();
        requireFixedKey(operation.table(), changed, operation.batches());
        String values = operation.assignments().stream()
                .map(each -> sql(each.column()) + " = " + each.expression())
                .collect(Collectors.joining(", "));
        String action = "update " + sql(operation.table()) + " set " + values;
        return statement(action, operation.where(), operation.table(), operation.batches());
    }

    List<SqlStatement> of(DeleteRows operation) {
        return statement(
                "delete from " + sql(operation.table()), operation.where(), operation.table(), operation.batches());
    }

    List<SqlStatement> of(CopyRows operation) {
        List<Assignment> values = operation.values(before);
        String columns = values.stream().map(each -> sql(each.column())).collect(Collectors.joining(", "));
        String expressions = values.stream()
                .map(each -> each.expression().isEmpty() ? sql(each.column()) : each.expression())
                .collect(Collectors.joining(", "));
        String action = "insert into " + sql(operation.to()) + " (" + columns + ")"
                + (bringsNumbers(operation.to(), values) ? definitions.overridingIdentity() : "") + " select "
                + expressions + " from " + sql(operation.from());
        return statement(action, operation.where(), operation.from(), operation.batches());
    }

    private boolean bringsNumbers(QualifiedName target, List<Assignment> values) {
        return values.stream()
                .map(value -> table(target).column(value.column()).orElseThrow().identity())
                .anyMatch(identity -> identity != null && identity.always());
    }

    private List<SqlStatement> statement(
            String action, @Nullable String where, QualifiedName table, @Nullable Batches batches) {
        if (batches == null) {
            return List.of(SqlStatement.of(where == null ? action : action + " where " + where));
        }
        return List.of(new BatchedSql(action, where, keyset(table(table)), batches.size(), batches.pause()));
    }

    private Keyset keyset(Table table) {
        List<Column> key = key(table).columns().stream()
                .map(name -> table.column(name).orElseThrow())
                .toList();
        return new Keyset(
                sql(table.name()),
                key.stream().map(column -> sql(column.name())).toList(),
                key.stream()
                        .map(column -> definitions.literalOf(sql(column.name()), column.type()))
                        .toList(),
                definitions.comparesRows());
    }

    private static PrimaryKey key(Table table) {
        PrimaryKey key = table.primaryKey();
        if (key == null) {
            throw new IllegalArgumentException("the table " + table.name()
                    + " has no primary key, by which its rows could be taken in batches; leave batch(…) and pause(…)"
                    + " out, and all rows are changed by one statement");
        }
        return key;
    }

    /** A row whose key grows would be met again by a later batch. */
    private void requireFixedKey(QualifiedName name, List<Identifier> changed, @Nullable Batches batches) {
        if (batches == null) {
            return;
        }
        Table table = table(name);
        key(table).columns().stream().filter(changed::contains).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("the column " + name + "." + column
                    + " is part of the primary key, by which the rows are taken in batches; leave batch(…) and"
                    + " pause(…) out, and all rows are changed by one statement");
        });
    }

    private Table table(QualifiedName name) {
        return before.table(name).orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }

    private String sql(Identifier name) {
        return definitions.names().sql(name);
    }
}
