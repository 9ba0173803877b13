package dev.migrate.journal;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Columns;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The definition of the journal's table. An entry has the statement number 0; the rows of its statements count from 1.
 *
 * <p>All text is ASCII but for ids, and times are text in ISO 8601, so that they are the same on every database.
 */
final class JournalTable {

    private static final String VERSION = "version";
    private static final String JOURNAL = "journal";
    private static final int LONGEST_TEXT = 255;
    private static final int LONGEST_HASH = 80;
    private static final int LONGEST_WORD = 32;

    private final QualifiedName name;
    private final Dialect dialect;

    JournalTable(QualifiedName versionTable, Dialect dialect) {
        this.name = new QualifiedName(versionTable.catalog(), versionTable.schema(), beside(versionTable.name()));
        this.dialect = dialect;
    }

    /** Returns {@code migrate_journal} for {@code migrate_version}. */
    private static Identifier beside(Identifier versionTable) {
        String text = versionTable.text();
        String start = text.endsWith(VERSION) ? text.substring(0, text.length() - VERSION.length()) : text + "_";
        return new Identifier(start + JOURNAL, versionTable.quoted());
    }

    QualifiedName name() {
        return name;
    }

    List<SqlStatement> creation() {
        List<TableElement> elements = List.of(
                required("entry", Columns.bigint()),
                required("statement", Columns.integer()),
                optional("revision", Columns.varchar(LONGEST_TEXT)),
                optional("direction", Columns.varchar(LONGEST_WORD)),
                optional("outcome", Columns.varchar(LONGEST_WORD)),
                optional("checksum", Columns.varchar(LONGEST_HASH)),
                optional("schema_hash", Columns.varchar(LONGEST_HASH)),
                optional("statements", Columns.integer()),
                optional("started", Columns.varchar(LONGEST_WORD)),
                optional("millis", Columns.bigint()),
                optional("build", Columns.varchar(LONGEST_TEXT)),
                optional("host", Columns.varchar(LONGEST_TEXT)),
                optional("executed_by", Columns.varchar(LONGEST_TEXT)),
                optional("sql_text", Columns.varchar(LONGEST_TEXT)),
                new PrimaryKey(
                        Identifier.of("pk_" + name.name().text()),
                        List.of(Identifier.of("entry"), Identifier.of("statement"))));
        Table table = Table.of(name, elements);
        return dialect.render(List.of(new CreateTable(table)), Schema.empty());
    }

    /** Returns the columns of an entry or a statement, separated by commas. */
    String columns(String... names) {
        return Stream.of(names).map(this::column).collect(Collectors.joining(", "));
    }

    String column(String column) {
        return dialect.sql(Identifier.of(column));
    }

    String sql() {
        return dialect.sql(name);
    }

    String literal(String text) {
        return dialect.literal(text);
    }

    private static Column required(String column, ColumnType type) {
        return Column.of(Identifier.of(column), type);
    }

    private static Column optional(String column, ColumnType type) {
        return required(column, type).nullable();
    }
}
