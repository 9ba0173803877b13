package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.dialect.Dialects;
import dev.migrate.introspect.Drift;
import dev.migrate.introspect.IntrospectionScope;
import dev.migrate.introspect.Introspector;
import dev.migrate.journal.Journal;
import dev.migrate.journal.Origin;
import dev.migrate.lock.LockPlace;
import dev.migrate.lock.LockPlace.LockRow;
import dev.migrate.lock.MigrationLock;
import dev.migrate.lock.MigrationLocks;
import dev.migrate.lock.StatementTimeout;
import dev.migrate.lock.TableLockTimeout;
import dev.migrate.lock.UnsuitableDatabase;
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
    private final OwnTables tables;
    private @Nullable VersionRows rows;
    private @Nullable LockedConnection locked;

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
        this.tables = new OwnTables(versionTable, dialect, source.redactor());
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
     * @param options whether they are to be {@linkplain RunOptions#online online}
     * @throws RevisionFailedException if the database cannot do one of the operations
     */
    public List<PreparedStep> prepare(List<RecordedStep> steps, RunOptions options) {
        return StepRenderer.of(dialect, options.online()).render(steps);
    }

    /** Returns what writes scripts for this database. */
    public ScriptWriter scriptWriter() {
        return new ScriptWriter(dialect, tables.versionTable());
    }

    /** Returns whether a revision was begun and is not done, in this or another process. Sends no query of its own. */
    public boolean isInterrupted() {
        return read().isInterrupted();
    }

    /**
     * Waits until this session may change the database, and no other. The rows may be others afterwards.
     *
     * @param options how long to wait, and how statements wait for others afterwards
     * @throws LockTimeoutException if it is not had in time
     * @throws ConfigurationException if the database can only be read, or the connection is no session of its own
     * @throws InterruptedRunException if the thread is interrupted while it waits
     */
    public void lock(RunOptions options) {
        try {
            DialectSession settings = dialect.open(connection);
            locked = locked(settings, options);
            rows = tables.readAll(connection);
        } catch (UnsuitableDatabase e) {
            throw new ConfigurationException(
                    "The revisions cannot be run on " + source.description() + ": " + e.getMessage() + ".", e);
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        }
    }

    private LockedConnection locked(DialectSession settings, RunOptions options) throws SQLException {
        MigrationLock lock = null;
        try {
            lock = MigrationLocks.of(place());
            new LockWait(source.description(), options.lockTimeout()).acquire(lock);
            TableLockWait wait = options.tableLocks();
            TableLockTimeout limit = TableLockTimeout.set(wait.timeout(), connection, dialect);
            Retries retries = new Retries(wait.retries());
            Duration timeout = options.statementTimeout();
            return new LockedConnection(
                    connection,
                    dialect,
                    settings,
                    lock,
                    limit,
                    timeout == null ? null : StatementTimeout.set(timeout, connection, dialect),
                    timeout == null || !dialect.name().equals("mysql") ? 0 : seconds(timeout),
                    wait.inAll(),
                    retries,
                    options.throttle());
        } catch (SQLException | RuntimeException e) {
            closeAfter(e, lock);
            closeAfter(e, settings);
            throw e;
        }
    }

    /** Returns the time in whole seconds, at least as long. */
    private static int seconds(Duration time) {
        return Math.toIntExact(time.plusMillis(999).toSeconds());
    }

    private LockPlace place() {
        Journal journal = tables.journal();
        LockRow row = new LockRow(journal.creationIfMissing(), journal.reservedInsertion());
        return new LockPlace(connection, dialect, tables.versionTable().name(), row, source::open);
    }

    /**
     * Carries the steps of an upgrade or a downgrade out, in order; the session must be {@linkplain #lock locked}.
     *
     * @param options who runs them, for the journal
     * @return how long each of them took
     * @throws StepFailedException if the database refuses one; those before it stay applied
     * @throws InterruptedRevisionException if a revision was interrupted and the steps do not go on with it, or it has been
     *     edited since
     * @throws VersionTableException if there is no version table and it cannot be created
     * @throws ConfigurationException if there is no version table, but one of the tables that the steps create
     */
    public List<Duration> run(List<PreparedStep> steps, RunOptions options) {
        if (steps.isEmpty() && !isInterrupted()) {
            return List.of();
        }
        boolean first = !read().tableExists();
        return execute(options, executor -> {
            if (first) {
                PresentTables.requireNone(steps, tables.versionTable(), connection, dialect);
            }
            return executor.run(steps);
        });
    }

    /**
     * Sets the version rows as the steps of a stamp say; the session must be {@linkplain #lock locked}.
     *
     * @return zero for each of them
     * @throws StepFailedException if the rows cannot be changed
     */
    public List<Duration> stamp(List<PreparedStep> steps, RunOptions options) {
        return execute(options, executor -> {
            if (steps.isEmpty()) {
                executor.settleInterrupted();
                return List.of();
            }
            return executor.stamp(steps);
        });
    }

    /**
     * Writes what a person decided of a statement that was interrupted; the session must be {@linkplain #lock locked}.
     *
     * @param revision the full id
     * @param statement its number, from 1
     * @throws ConfigurationException if there is nothing to decide
     */
    public void resolve(String revision, int statement, Decision decision, RunOptions options) {
        execute(options, executor -> {
            executor.resolve(revision, statement, decision);
            return List.of();
        });
    }

    /** What an executor is to do. */
    @FunctionalInterface
    private interface Execution {

        List<Duration> by(Executor executor) throws SQLException;
    }

    private List<Duration> execute(RunOptions options, Execution execution) {
        try {
            Origin origin = Origin.ofBuild(options.buildName());
            return execution.by(new Executor(requireLocked(), tables, read(), origin, source.redactor()));
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        } finally {
            rows = null;
        }
    }

    private LockedConnection requireLocked() {
        if (locked == null) {
            throw new IllegalStateException("The session is not locked.");
        }
        return locked;
    }

    /** Returns whether both of our own tables are there. */
    public boolean hasOwnTables() {
        return read().tableExists() && read().journalExists();
    }

    /**
     * Creates the version table and the journal where they are missing; the session must be {@linkplain #lock locked}.
     *
     * @return whether the version table was missing
     * @throws VersionTableException if one cannot be read or created
     */
    public boolean createOwnTables() {
        boolean missing = !read().tableExists();
        try (Statement jdbc = requireLocked().connection().createStatement()) {
            tables.create(read(), jdbc);
            return missing;
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        } finally {
            rows = null;
        }
    }

    /**
     * Returns the journal's entries in their order; none if there is no journal.
     *
     * @throws VersionTableException if it cannot be read
     */
    public List<RevisionRun> journal() {
        return tables.entries(connection).stream().map(RevisionRun::of).toList();
    }

    /**
     * Returns what the connection is.
     *
     * @throws ConnectionException if it does not answer
     */
    public ConnectionFacts facts() {
        try {
            return ConnectionFacts.of(connection, dialect);
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
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
        Drift drift = new Drift(model, history, tables.names(), visible);
        try {
            return drift.find(connection, dialect);
        } catch (SQLException | IllegalArgumentException e) {
            throw DriftException.of(e, source);
        }
    }

    /**
     * Reads the database and returns the names of the tables in its own schema, sorted, without our own.
     *
     * @throws DriftException if the database cannot be read
     */
    public List<String> tables() {
        try {
            IntrospectionScope scope = new IntrospectionScope(Set.of(), tables.names());
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
            release();
            if (!autoCommit && connection.getAutoCommit()) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            throw ConnectionProblems.ofSettings(e, source);
        }
    }

    private void release() throws SQLException {
        LockedConnection held = locked;
        if (held != null) {
            locked = null;
            held.close();
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
            known = tables.read(connection);
            rows = known;
        }
        return known;
    }

    private static void closeAfter(Exception problem, @Nullable AutoCloseable resource) {
        if (resource != null) {
            try (resource) {
                // It is closed whatever the problem was.
            } catch (Exception e) {
                problem.addSuppressed(e);
            }
        }
    }
}
