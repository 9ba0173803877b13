package dev.migrate.dialect;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SeedRow;

/**
 * The statements on the rows that a table starts with, in words that all databases know.
 *
 * @param definitions the names and literals of the database
 * @param table the table's name
 */
record SeedRows(Definitions definitions, QualifiedName table) {

    SqlStatement insert(SeedRow row) {
        return SqlStatement.of("insert into " + target(row) + " values (" + values(row) + ")");
    }

    /** The application may have made the row already, and counted it up. */
    SqlStatement insertIfAbsent(SeedRow row) {
        return SqlStatement.of("insert into " + target(row) + " select " + values(row)
                + " from (select 1 as chosen) as one where not exists (select 1 from " + sql(table) + " where "
                + has(row)
                + ")");
    }

    SqlStatement delete(SeedRow row) {
        return SqlStatement.of("delete from " + sql(table) + " where " + has(row));
    }

    SqlStatement rename(SeedRow row, String newKey) {
        return SqlStatement.of(
                "update " + sql(table) + " set " + sql(row.keyColumn()) + " = " + text(newKey) + " where " + has(row));
    }

    /** Lets the row go on from {@code next}, unless it is further on or that is null. */
    SqlStatement advance(SeedRow row, String next) {
        String column = sql(row.valueColumn());
        return SqlStatement.of("update " + sql(table) + " set " + column + " = " + next + " where " + has(row) + " and "
                + column + " < " + next);
    }

    private String target(SeedRow row) {
        return sql(table) + " (" + sql(row.keyColumn()) + ", " + sql(row.valueColumn()) + ")";
    }

    private String values(SeedRow row) {
        return text(row.key()) + ", " + row.value();
    }

    private String has(SeedRow row) {
        return sql(row.keyColumn()) + " = " + text(row.key());
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }

    private String sql(Identifier name) {
        return definitions.names().sql(name);
    }

    private String text(String value) {
        return definitions.types().literals().text(value);
    }
}
