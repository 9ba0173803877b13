package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The change of a column whose new values an expression gives: they are computed into a second column, which takes the first
 * one's place.
 *
 * @param definitions the words of the database
 * @param table the table before
 * @param operation the change
 */
record MySqlConversion(Definitions definitions, Table table, AlterColumn operation) {

    List<SqlStatement> statements() {
        requireUnused();
        QualifiedName name = table.name();
        Column after = operation.after();
        Identifier aside = new Identifier(
                "migrate_new_" + after.name().text(), after.name().quoted());
        Column computed = after.named(aside).nullable().defaultTo(null).comment(null);
        String alter = "alter table " + sql(name) + " ";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.of(alter + "add column " + definitions.column(name, computed)));
        statements.add(SqlStatement.of(
                "update " + sql(name) + " set " + definitions.names().sql(aside) + " = " + operation.using()));
        statements.add(SqlStatement.of(alter + String.join(", ", swap(aside))));
        return statements;
    }

    private List<String> swap(Identifier aside) {
        QualifiedName name = table.name();
        Column before = operation.before();
        Column after = operation.after();
        List<String> clauses = new ArrayList<>();
        definitions
                .enumerationCheck(name, before)
                .ifPresent(check ->
                        clauses.add("drop constraint " + definitions.names().sql(check.name())));
        clauses.add("drop column " + definitions.names().sql(before.name()));
        clauses.add("change column " + definitions.names().sql(aside) + " " + definitions.column(name, after));
        definitions
                .enumerationCheck(name, after)
                .ifPresent(check -> clauses.add("add " + definitions.constraint(check)));
        return clauses;
    }

    /** What stands on the column would be lost with it, so it has to go and come back by operations of its own. */
    private void requireUnused() {
        Identifier column = operation.before().name();
        boolean used = table.constraints().anyMatch(constraint -> constraint.uses(column))
                || table.indexes().stream().anyMatch(index -> index.uses(column))
                || table.columns().stream()
                        .anyMatch(other ->
                                other.generated() != null && other.generated().uses(column));
        if (used) {
            throw new IllegalArgumentException("the new values of " + column + " need a second column that takes its"
                    + " place; drop the keys, checks, indexes and computed columns that use it before, and add them again"
                    + " afterwards");
        }
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }
}
