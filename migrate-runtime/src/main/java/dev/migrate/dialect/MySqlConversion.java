package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
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
record MySqlConversion(MySqlDefinitions definitions, Table table, AlterColumn operation) {

    List<SqlStatement> statements() {
        requireNoReference();
        QualifiedName name = table.name();
        Column after = operation.after();
        Identifier aside = new Identifier(
                "migrate_new_" + after.name().text(), after.name().quoted());
        Column computed =
                after.named(aside).nullable().defaultTo(null).identity(null).comment(null);
        String alter = "alter table " + sql(name) + " ";
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(SqlStatement.of(alter + "add column " + definitions.column(name, computed)));
        statements.add(SqlStatement.of(
                "update " + sql(name) + " set " + definitions.names().sql(aside) + " = " + operation.using()));
        statements.add(SqlStatement.of(alter + String.join(", ", swap(aside))));
        return statements;
    }

    /** What stands on the column goes with it and comes back in the same statement. */
    private List<String> swap(Identifier aside) {
        QualifiedName name = table.name();
        Column before = operation.before();
        Column after = operation.after();
        List<String> clauses = new ArrayList<>();
        definitions.enumerationCheck(name, before).ifPresent(check -> clauses.add(definitions.dropped(check)));
        constraints().forEach(constraint -> clauses.add(definitions.dropped(constraint)));
        indexes()
                .forEach(
                        index -> clauses.add("drop index " + definitions.names().sql(index.name())));
        clauses.add("drop column " + definitions.names().sql(before.name()));
        clauses.add("change column " + definitions.names().sql(aside) + " " + definitions.column(name, after));
        indexes().forEach(index -> clauses.add(definitions.addedIndex(index)));
        constraints().forEach(constraint -> clauses.add("add " + definitions.constraint(constraint)));
        definitions
                .enumerationCheck(name, after)
                .ifPresent(check -> clauses.add("add " + definitions.constraint(check)));
        return clauses;
    }

    private List<Constraint> constraints() {
        return table.constraints().filter(each -> each.uses(column())).toList();
    }

    private List<Index> indexes() {
        return table.indexes().stream().filter(index -> index.uses(column())).toList();
    }

    private Identifier column() {
        return operation.before().name();
    }

    /** A foreign key or a computed column of another type would not bear the new values. */
    private void requireNoReference() {
        boolean referring = table.foreignKeys().stream().anyMatch(key -> key.uses(column()));
        boolean computing = table.columns().stream()
                .anyMatch(
                        other -> other.generated() != null && other.generated().uses(column()));
        if (referring || computing) {
            throw new IllegalArgumentException("the new values of " + column() + " need a second column that takes its"
                    + " place; drop the foreign keys and computed columns that use it before, and add them again"
                    + " afterwards");
        }
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }
}
