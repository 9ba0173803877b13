package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps a rebuilt table numbering its rows as it did: where the database has it with {@code autoincrement}, the new table gets
 * that too and goes on after the last number given out.
 */
final class SqliteNumbering {

    private static final String LAST_NUMBER = "migrate_last_number";

    private final SqliteDefinitions definitions;
    private final QualifiedName old;
    private final Table table;
    private final Optional<Column> numbered;

    /** Begins with the name of the table that is there and the one that takes its place. */
    SqliteNumbering(SqliteDefinitions definitions, QualifiedName old, Table table) {
        this.definitions = definitions;
        this.old = old;
        this.table = table;
        this.numbered = table.columns().stream()
                .filter(column -> column.identity() != null && isKey(column))
                .findFirst();
    }

    private boolean isKey(Column column) {
        return table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
    }

    /** Returns what notes the last number; the database has numbers only if one of its tables has autoincrement. */
    List<SqlStatement> keep() {
        return numbered.isEmpty()
                ? List.of()
                : List.of(new GeneratedSql(
                        "select "
                                + literal("create table temp." + LAST_NUMBER + " as select seq from " + numbers(old)
                                        + " where name = " + name(old))
                                + " from " + catalog(old) + " where name = 'sqlite_sequence'",
                        List.of(noAutoincrement())));
    }

    private SqlStatement noAutoincrement() {
        return new Expectation(
                "select name from " + definedAs() + " and sql like '%autoincrement%'",
                "the table " + old
                        + " numbers its rows with autoincrement, which a script cannot keep; run the revision on the database"
                        + " itself");
    }

    private String definedAs() {
        return catalog(old) + " where type = 'table' and name = " + name(old) + " collate nocase";
    }

    /** Returns what creates the table under {@code name}. */
    SqlStatement createTable(String name) {
        String plain = definitions.createTable(table, "table " + name);
        return numbered.<SqlStatement>map(column -> new GeneratedSql(
                        "select case when sql like '%autoincrement%' then "
                                + literal(withAutoincrement(plain, column)) + " else " + literal(plain) + " end from "
                                + definedAs(),
                        List.of(SqlStatement.of(plain))))
                .orElseGet(() -> SqlStatement.of(plain));
    }

    private String withAutoincrement(String plain, Column column) {
        String columnSql = definitions.column(table.name(), column);
        String key = definitions.constraint(Objects.requireNonNull(table.primaryKey()));
        return plain.replace("    " + columnSql, "    " + columnSql + " primary key autoincrement")
                .replace(",\n    " + key, "");
    }

    /** Returns what lets the table go on after the last number. */
    List<SqlStatement> restore() {
        return numbered.isEmpty()
                ? List.of()
                : List.of(
                        ifNoted("delete from " + numbers(table.name()) + " where name = " + name(table.name())
                                + " and exists (select 1 from temp." + LAST_NUMBER + ")"),
                        ifNoted("insert into " + numbers(table.name()) + " (name, seq) select " + name(table.name())
                                + ", seq from temp." + LAST_NUMBER),
                        ifNoted("drop table temp." + LAST_NUMBER));
    }

    private static SqlStatement ifNoted(String statement) {
        return new GeneratedSql(
                "select " + literal(statement) + " from sqlite_temp_master where name = '" + LAST_NUMBER + "'",
                List.of());
    }

    private String catalog(QualifiedName name) {
        return SqliteRebuild.catalog(definitions, name);
    }

    private String numbers(QualifiedName name) {
        return catalog(name).replaceFirst("sqlite_master$", "sqlite_sequence");
    }

    private static String name(QualifiedName name) {
        return literal(name.name().text());
    }

    private static String literal(String value) {
        return Sqlite.LITERALS.text(value);
    }
}
