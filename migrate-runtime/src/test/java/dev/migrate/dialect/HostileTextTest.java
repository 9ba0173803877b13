package dev.migrate.dialect;

import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraints;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in names, comments, defaults and values is a name or a text for the database, or is refused before anything
 * is sent. {@code -Dmigrate.test.hostile=2000} says how many tables are made of such texts on each real database.
 */
final class HostileTextTest {

    private static final int TABLES = Integer.getInteger("migrate.test.hostile", 60);
    private static final int RENDERED = 10_000;
    private static final long SEED = 20261122;
    private static final Identifier ID = new Identifier("id", false);
    private static final Identifier CHOICE = new Identifier("choice", false);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void isOneTokenOrRefused(String name) {
        Dialect dialect = Dialects.named(name);
        char quote = name.equals("mariadb") || name.equals("mysql") ? '`' : '"';
        boolean backslash = quote == '`';
        HostileTexts texts = new HostileTexts(SEED);
        int rendered = 0;
        for (int i = 0; i < RENDERED; i++) {
            String text = texts.next(i);
            Optional<String> identifier = unlessRefused(() -> dialect.sql(new Identifier(text, true)));
            identifier.ifPresent(sql -> assertThat(read(sql, quote, false)).isEqualTo(text));
            Optional<String> literal = unlessRefused(() -> dialect.literal(text));
            literal.ifPresent(sql -> assertThat(
                            sql.startsWith("E") ? read(sql.substring(1), '\'', true) : read(sql, '\'', backslash))
                    .isEqualTo(text));
            rendered += identifier.isPresent() && literal.isPresent() ? 1 : 0;
        }
        assertThat(rendered).isGreaterThan(RENDERED / 2);
    }

    /** Reads a token as the database does, and fails if it ends before the text does. */
    private static String read(String sql, char quote, boolean backslash) {
        assertThat(sql.charAt(0)).as(sql).isEqualTo(quote);
        StringBuilder text = new StringBuilder();
        int at = 1;
        while (sql.charAt(at) != quote || (at + 1 < sql.length() && sql.charAt(at + 1) == quote)) {
            boolean escaped = sql.charAt(at) == quote || (backslash && sql.charAt(at) == '\\');
            at += escaped ? 1 : 0;
            text.append(sql.charAt(at++));
        }
        assertThat(at).as(sql).isEqualTo(sql.length() - 1);
        return text.toString();
    }

    private static Optional<String> unlessRefused(Supplier<String> rendering) {
        try {
            return Optional.of(rendering.get());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void isTakenAsItIsByTheDatabaseOrRefusedBefore(String name) throws Exception {
        Dialect dialect = Dialects.named(name);
        HostileTexts texts = new HostileTexts(SEED + 1);
        int made = 0;
        try (TestDatabase database = TestDatabases.empty(name);
                Connection connection = database.connect();
                DialectSession session = dialect.open(connection);
                Statement jdbc = connection.createStatement()) {
            jdbc.execute("create table victim (id integer)");
            jdbc.execute("insert into victim values (1)");
            for (int i = 0; i < TABLES; i++) {
                made += makes(texts, i, dialect, connection) ? 1 : 0;
                session.verifyBeforeCommit();
            }
            assertThat(Catalog.rows(connection, "select id from victim")).containsExactly("1");
            assertThat(Catalog.columnNames(connection, "select * from victim")).hasSize(1);
        }
        assertThat(made).isGreaterThan(TABLES / 8);
    }

    /**
     * A table with a row, all of hostile texts.
     *
     * @param value what its key holds
     */
    private record Example(
            Identifier name,
            Identifier column,
            Identifier unique,
            Identifier check,
            String comment,
            String constant,
            String defaultText,
            String value) {

        static Example next(HostileTexts texts, int number) {
            return new Example(
                    new Identifier(texts.next(number), true),
                    new Identifier(texts.next(number), true),
                    new Identifier(texts.next(number), true),
                    new Identifier(texts.next(number), true),
                    texts.next(number),
                    texts.next(number),
                    texts.next(number),
                    texts.next(number));
        }

        QualifiedName table() {
            return QualifiedName.of(name);
        }

        Table definition(Dialect dialect) {
            return Table.of(
                    table(),
                    List.of(
                            Column.of(ID, varchar(200)),
                            Column.of(column, varchar(200))
                                    .defaultTo(dialect.literal(defaultText))
                                    .comment(comment),
                            Column.of(CHOICE, enumeration(constant, "other")),
                            new PrimaryKey(new Identifier("pk_hostile", false), List.of(ID)),
                            new UniqueConstraint(unique, List.of(column)),
                            new CheckConstraint(check, dialect.sql(ID) + " <> " + dialect.literal(comment + "!")),
                            Constraints.comment(comment)));
        }

        BulkInsert row() {
            return new BulkInsert(table(), List.of(ID, CHOICE), List.of(List.of(value, constant)));
        }
    }

    /** Makes a table with a row, reads it all back and drops it, unless it is refused before anything is sent. */
    private static boolean makes(HostileTexts texts, int number, Dialect dialect, Connection connection)
            throws SQLException {
        List<SqlStatement> creation;
        Example example;
        Table table;
        try {
            example = Example.next(texts, number);
            table = example.definition(dialect);
            creation = dialect.render(List.of(new CreateTable(table), example.row()), Schema.empty());
        } catch (IllegalArgumentException | UnsupportedOperationOnDatabase e) {
            assertThat(e.getMessage()).isNotBlank();
            return false;
        }
        execute(creation, connection);
        String from = " from " + dialect.sql(example.table());
        String column = dialect.sql(example.column());
        assertThat(values("select " + dialect.sql(ID) + from, connection)).containsExactly(example.value());
        assertThat(values("select " + dialect.sql(CHOICE) + from, connection)).containsExactly(example.constant());
        assertThat(values("select " + column + from, connection)).containsExactly(example.defaultText());
        assertThat(values(comments(dialect), connection)).allMatch(example.comment()::equals);
        execute(dialect.render(List.of(new DropTable(table)), Schema.of(List.of(table))), connection);
        return true;
    }

    private static List<String> values(String query, Connection connection) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            try (ResultSet rows = jdbc.executeQuery(query)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static void execute(List<SqlStatement> statements, Connection connection) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            for (SqlStatement statement : statements) {
                try {
                    statement.execute(jdbc);
                } catch (SQLException e) {
                    throw new SQLException(e.getMessage() + "\n" + statement.sql(), e);
                }
            }
        }
    }

    private static String comments(Dialect dialect) {
        return switch (dialect.name()) {
            case "postgresql" -> "select description from pg_description where objoid >= 16384";
            case "h2" ->
                "select remarks from information_schema.columns where table_schema = 'PUBLIC' and remarks is not null"
                        + " union all select remarks from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and remarks is not null";
            case "mariadb", "mysql" ->
                "select column_comment from information_schema.columns where table_schema = database()"
                        + " and column_comment <> ''";
            default -> "select 1 where 1 = 0";
        };
    }
}
