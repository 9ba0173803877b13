package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.introspect.IntrospectionScope;
import dev.migrate.introspect.Introspector;
import dev.migrate.introspect.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A real database and the schema that it should have. */
final class LiveSchema implements AutoCloseable {

    private final Dialect dialect;
    private final TestDatabase database;
    private final Connection connection;
    private Schema schema = Schema.empty();

    private LiveSchema(Dialect dialect, TestDatabase database) throws SQLException {
        this.dialect = dialect;
        this.database = database;
        this.connection = database.connect();
    }

    /** Returns an empty database. */
    static LiveSchema on(String dialect) throws SQLException {
        return new LiveSchema(Dialects.named(dialect), TestDatabases.empty(dialect));
    }

    Schema schema() {
        return schema;
    }

    void create(Snapshot snapshot) throws SQLException {
        run(SchemaDiff.between(Snapshot.empty(), snapshot, Hints.none()).operations());
    }

    /** Executes the operations as the executor does. */
    void run(List<Operation> operations) throws SQLException {
        try (DialectSession session = dialect.open(connection)) {
            connection.setAutoCommit(!dialect.transactionalDdl());
            for (SqlStatement statement : dialect.render(operations, schema)) {
                execute(statement);
            }
            session.verifyBeforeCommit();
            connection.setAutoCommit(true);
        }
        schema = Replay.all(operations, schema);
    }

    private void execute(SqlStatement statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            statement.execute(jdbc);
        } catch (SQLException e) {
            connection.rollback();
            throw new SQLException(e.getMessage() + "\n" + statement.sql(), e.getSQLState(), e);
        }
    }

    void assertIsAsMeant() throws SQLException {
        Schema live = Introspector.read(connection, dialect, IntrospectionScope.of(schema));
        assertThat(SchemaComparison.differences(schema, live, dialect)).isEmpty();
    }

    /** Executes the operations, and returns whether the database takes them with the rows that it has. */
    boolean accepts(List<Operation> operations) {
        try {
            run(operations);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    /** Inserts one row into each table that takes one, parents first, and returns these tables. */
    Set<QualifiedName> fillTables() {
        Set<QualifiedName> filled = new HashSet<>();
        List<Table> parentsFirst = new TableGraph(schema.tables()).parentsFirst();
        for (Table table : parentsFirst) {
            if (takes(insertion(table))) {
                filled.add(table.name());
            }
        }
        return filled;
    }

    private boolean takes(String sql) {
        try {
            execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private String insertion(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated() == null && column.identity() == null && column.notNull())
                .toList();
        if (columns.isEmpty()) {
            return "insert into " + dialect.sql(table.name()) + " default values";
        }
        return "insert into " + dialect.sql(table.name())
                + columns.stream()
                        .map(column -> dialect.sql(column.name()))
                        .collect(Collectors.joining(", ", " (", ")"))
                + columns.stream()
                        .map(column -> ExampleValue.of(column.type()))
                        .collect(Collectors.joining(", ", " values (", ")"));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns the only row's value of a column, as text. */
    @Nullable
    String value(QualifiedName table, Identifier column) throws SQLException {
        return query("select " + dialect.sql(column) + " from " + dialect.sql(table));
    }

    long rows(QualifiedName table) throws SQLException {
        return Long.parseLong(String.valueOf(query("select count(*) from " + dialect.sql(table))));
    }

    /** Returns the first value of the first row, as text. */
    @Nullable
    String query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        database.close();
    }
}
