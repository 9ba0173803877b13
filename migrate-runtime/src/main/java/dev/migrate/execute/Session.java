package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.introspect.Drift;
import dev.migrate.introspect.IntrospectionScope;
import dev.migrate.introspect.Introspector;
import dev.migrate.schema.Finding;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a database, on which steps are run. Closing it gives the connection back as it was.
 *
 * <p>Not thread-safe.
 */
public final class Session implements AutoCloseable {

    private final Connection connection;
    private final ConnectionSource source;
    private final boolean autoCommit;
    private final Dialect dialect;
    private final VersionTable versionTable;
    private @Nullable VersionRows rows;

    private Session(
            Connection connection,
            ConnectionSource source,
            QualifiedName versionTable,
            boolean autoCommit,
            Dialect dialect) {
        this.connection = connection;
        this.source = source;
        this.autoCommit = autoCommit;
        this.dialect = dialect;
        this.versionTable = new VersionTable(versionTable, dialect, source.redactor());
    }

    /** Takes over a connection that was just opened; it is closed if that fails. */
    static Session of(Connection connection, ConnectionSource source, QualifiedName versionTable) throws SQLException {
        try {
            boolean autoCommit = connection.getAutoCommit();
            Dialect dialect = dialect(connection);
            if (!autoCommit) {
                connection.setAutoCommit(true);
            }
            return new Session(connection, source, versionTable, autoCommit, dialect);
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, connection);
            throw e;
        }
    }

    /**
     * Returns the ids in the version table, sorted; empty if there is no such table. The first call sends one query.
     *
     * @throws VersionTableException if the table cannot be read, or holds what is no set of ids
     */
    public Set<String> versionRows() {
        return read().ids();
    }

    /**
     * Turns recorded steps into the statements of this database; nothing is sent.
     *
     * @throws RevisionFailedException if the database cannot do one of the operations
     */
    public List<PreparedStep> prepare(List<RecordedStep> steps) {
        return new StepRenderer(dialect).render(steps);
    }

    /** Returns what writes scripts for this database. */
    public ScriptWriter scriptWriter() {
        return new ScriptWriter(dialect, versionTable);
    }

    /**
     * Carries the steps of one plan out, in order.
     *
     * @return how long each of them took
     * @throws StepFailedException if the database refuses one; those before it stay applied
     * @throws VersionTableException if there is no version table and it cannot be created
     */
    public List<Duration> run(List<PreparedStep> steps) {
        if (steps.isEmpty()) {
            return List.of();
        }
        try {
            return new Executor(connection, dialect, versionTable, read(), source.redactor()).run(steps);
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        } finally {
            rows = null;
        }
    }

    /**
     * Creates the version table if it is missing.
     *
     * @return whether it was missing
     * @throws VersionTableException if it cannot be read or created
     */
    public boolean createVersionTable() {
        if (read().tableExists()) {
            return false;
        }
        try (Statement jdbc = connection.createStatement()) {
            versionTable.create(jdbc);
            return true;
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        } finally {
            rows = null;
        }
    }

    /**
     * Reads the database and returns how it differs from a model, sorted by object.
     *
     * @param model the schema that the database should have
     * @param history the schemas that revisions ever made: what was in none of them is another program's, and no finding
     * @param visible gives the part of a schema that is compared
     * @throws DriftException if the database cannot be read, or cannot hold one of the model's types
     */
    public List<Finding> drift(Schema model, List<Schema> history, UnaryOperator<Schema> visible) {
        Drift drift = new Drift(model, history, Set.of(versionTable.name()), visible);
        try {
            return drift.find(connection, dialect);
        } catch (SQLException | IllegalArgumentException e) {
            throw DriftException.of(e, source);
        }
    }

    /**
     * Reads the database and returns the names of the tables in its own schema, sorted, without the version table.
     *
     * @throws DriftException if the database cannot be read
     */
    public List<String> tables() {
        try {
            IntrospectionScope scope = new IntrospectionScope(Set.of(), Set.of(versionTable.name()));
            return Introspector.read(connection, dialect, scope).tables().stream()
                    .map(table -> table.name().toString())
                    .toList();
        } catch (SQLException | IllegalArgumentException e) {
            throw DriftException.of(e, source);
        }
    }

    /** Gives the connection back, in the autocommit mode that it had. */
    @Override
    public void close() {
        try (connection) {
            if (!autoCommit && connection.getAutoCommit()) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        }
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        try {
            return Dialects.forConnection(connection);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException("The data source cannot be used: " + e.getMessage() + ".", e);
        }
    }

    private VersionRows read() {
        VersionRows known = rows;
        if (known == null) {
            known = versionTable.read(connection);
            rows = known;
        }
        return known;
    }

    private static void closeAfter(Exception problem, Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }
}
