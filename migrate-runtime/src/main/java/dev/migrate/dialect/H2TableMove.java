package dev.migrate.dialect;

import dev.migrate.operation.RenameTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The move of a table to another schema, for which H2 has no statement.
 *
 * <p>A table of the same definition is made there, gets the rows, goes on numbering where the old one is, and takes its place
 * in the foreign keys of other tables. What no revision knows would be lost, so it is refused.
 */
final class H2TableMove {

    private final Definitions definitions;
    private final H2Catalog catalog;
    private final Schema before;
    private final Schema after;
    private final Table old;
    private final Table moved;

    H2TableMove(Definitions definitions, Schema before, RenameTable operation) {
        this.definitions = definitions;
        this.catalog = new H2Catalog(definitions.names());
        this.before = before;
        this.after = operation.applyTo(before);
        this.old = before.table(operation.from()).orElseThrow();
        this.moved = after.table(operation.to()).orElseThrow();
    }

    static boolean isMeantBy(RenameTable operation) {
        return !Objects.equals(operation.from().schema(), operation.to().schema());
    }

    /**
     * Returns the statements.
     *
     * @param comments what explains the table and its columns
     */
    List<SqlStatement> statements(List<SqlStatement> comments) {
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(nothingUnknown());
        statements.addAll(referring(before, old, (table, key) -> "drop constraint " + sql(key.name())));
        statements.add(SqlStatement.of(definitions.createTable(moved, "table " + sql(moved.name()))));
        statements.addAll(copiedRows());
        numbered().forEach(column -> statements.add(numberingContinued(column)));
        statements.add(SqlStatement.of("drop table " + sql(old.name())));
        moved.indexes().forEach(index -> statements.add(SqlStatement.of(definitions.createIndex(moved.name(), index))));
        statements.addAll(comments);
        statements.addAll(referring(after, moved, (table, key) -> "add " + definitions.constraint(key)));
        return statements;
    }

    /** Returns a statement for each foreign key of another table that refers to {@code target}. */
    private List<SqlStatement> referring(Schema schema, Table target, BiFunction<Table, ForeignKey, String> clause) {
        return schema.tables().stream()
                .filter(table -> !table.name().equals(target.name()))
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> key.target().equals(target.name()))
                        .map(key ->
                                SqlStatement.of("alter table " + sql(table.name()) + " " + clause.apply(table, key))))
                .toList();
    }

    private SqlStatement nothingUnknown() {
        String ofTable = catalog.isOf(old.name());
        List<Identifier> indexes = old.indexes().stream().map(Index::name).toList();
        return new Expectation(
                "select column_name from information_schema.columns where " + ofTable
                        + notAmong(
                                "column_name",
                                old.columns().stream().map(Column::name).toList())
                        + " union all select constraint_name from information_schema.table_constraints where " + ofTable
                        + notAmong("constraint_name", constraints())
                        + " union all select index_name from information_schema.indexes where " + ofTable
                        + " and not is_generated" + notAmong("index_name", indexes)
                        + " union all select trigger_name from information_schema.triggers where "
                        + catalog.isTriggeredBy(old.name()),
                "H2 moves the table " + old.name() + " by a copy, which would be without what no revision knows: {};"
                        + " make it known with execute(…).declares(…) in a revision before, or drop it");
    }

    private String notAmong(String column, List<Identifier> names) {
        return names.isEmpty() ? "" : " and " + column + " not in (" + catalog.literals(names) + ")";
    }

    private List<Identifier> constraints() {
        Stream<Identifier> ofEnumerations = old.columns().stream()
                .flatMap(column -> definitions.enumerationCheck(old.name(), column).stream())
                .map(CheckConstraint::name);
        return Stream.concat(ofEnumerations, old.constraints().map(Constraint::name))
                .toList();
    }

    private List<SqlStatement> copiedRows() {
        String columns = moved.columns().stream()
                .filter(column -> column.generated() == null)
                .map(column -> sql(column.name()))
                .collect(Collectors.joining(", "));
        boolean always = numbered().stream()
                .anyMatch(column -> Objects.requireNonNull(column.identity()).always());
        return List.of(SqlStatement.of("insert into " + sql(moved.name()) + " (" + columns + ")"
                + (always ? " overriding system value" : "") + " select " + columns + " from " + sql(old.name())));
    }

    private List<Column> numbered() {
        return moved.columns().stream()
                .filter(column -> column.identity() != null)
                .toList();
    }

    private SqlStatement numberingContinued(Column column) {
        return SqlStatement.of("alter table " + sql(moved.name()) + " alter column " + sql(column.name())
                + " restart with " + catalog.next(old.name(), column.name()));
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }

    private String sql(Identifier name) {
        return definitions.names().sql(name);
    }
}
