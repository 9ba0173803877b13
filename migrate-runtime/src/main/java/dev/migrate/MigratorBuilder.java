package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.Database;
import dev.migrate.execute.RunOptions;
import dev.migrate.execute.TableLockWait;
import dev.migrate.execute.Throttle;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.time.Duration;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Says where a {@link Migrator} finds the database and the revisions. Not thread-safe. */
public final class MigratorBuilder {

    /** The name of the version table unless another one is given. */
    public static final String DEFAULT_VERSION_TABLE = "migrate_version";

    /** How long another process is waited for unless something else is said. */
    public static final Duration DEFAULT_LOCK_TIMEOUT = RunOptions.DEFAULT.lockTimeout();

    private @Nullable DataSource dataSource;
    private @Nullable String url;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable String dialect;
    private @Nullable ClassLoader classLoader;
    private String versionTable = DEFAULT_VERSION_TABLE;
    private @Nullable String versionSchema;
    private Duration lockTimeout = DEFAULT_LOCK_TIMEOUT;
    private TableLockWait tableLocks = RunOptions.DEFAULT.tableLocks();
    private @Nullable Duration statementTimeout = RunOptions.DEFAULT.statementTimeout();
    private boolean online = RunOptions.DEFAULT.online();
    private boolean strict = RunOptions.DEFAULT.strict();
    private String buildName = "";
    private Throttle throttle = Throttle.NONE;

    MigratorBuilder() {}

    /** Takes connections from {@code dataSource}; each is given back as it was. */
    public MigratorBuilder dataSource(DataSource dataSource) {
        this.dataSource = dataSource;
        return this;
    }

    /**
     * Opens connections to a JDBC URL, with a driver of the class loader.
     *
     * @param url the URL, whose scheme chooses the driver: postgresql, mariadb, mysql, sqlite or h2
     * @param user the user, or null if the URL says it or the database needs none
     * @param password the password, or null for none
     */
    public MigratorBuilder url(String url, @Nullable String user, @Nullable String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        return this;
    }

    /**
     * Says which kind of database {@link Migrator#scripts scripts} are for; without it, the URL or the data source does.
     *
     * @param dialect postgresql, mariadb, mysql, sqlite or h2; null for none
     */
    public MigratorBuilder dialect(@Nullable String dialect) {
        this.dialect = dialect;
        return this;
    }

    /**
     * Finds the index of revisions, their classes and the JDBC driver in {@code classLoader}; without it, in the context
     * class loader of the thread that builds.
     */
    public MigratorBuilder classLoader(ClassLoader classLoader) {
        this.classLoader = classLoader;
        return this;
    }

    /** Holds the version rows in the table of that name; without it, {@value #DEFAULT_VERSION_TABLE}. */
    public MigratorBuilder versionTable(String versionTable) {
        this.versionTable = versionTable;
        return this;
    }

    /** Has the version table in that schema (on MariaDB and MySQL, database); null for the connection's own. */
    public MigratorBuilder versionSchema(@Nullable String versionSchema) {
        this.versionSchema = versionSchema;
        return this;
    }

    /**
     * Waits that long for another process that is changing the database; without it, 10 minutes. With zero, the lock is
     * tried once.
     *
     * @throws ConfigurationException if it is negative
     */
    public MigratorBuilder lockTimeout(Duration lockTimeout) {
        if (lockTimeout.isNegative()) {
            throw new ConfigurationException("The lock timeout " + lockTimeout
                    + " is negative; give the time to wait, or zero to try once (migrate.lockTimeout).");
        }
        this.lockTimeout = lockTimeout;
        return this;
    }

    /**
     * Has a statement of a revision wait that long for tables and rows that the application uses, since others would wait
     * behind it; without it, 5 seconds. Then the revision, or the statement where each takes effect alone, is tried again.
     *
     * @throws ConfigurationException if it is not positive
     */
    public MigratorBuilder tableLockTimeout(Duration tableLockTimeout) {
        this.tableLocks = new TableLockWait(tableLockTimeout, tableLocks.retries());
        return this;
    }

    /**
     * Tries that often again what gave way to others or was the victim of a deadlock; without it, 10 times.
     *
     * @throws ConfigurationException if it is negative
     */
    public MigratorBuilder tableLockRetries(int tableLockRetries) {
        this.tableLocks = new TableLockWait(tableLocks.timeout(), tableLockRetries);
        return this;
    }

    /**
     * Has a statement fail that takes longer; null, as without it, for as long as the database lets it. SQLite knows no such
     * limit.
     *
     * @throws ConfigurationException if it is not positive
     */
    public MigratorBuilder statementTimeout(@Nullable Duration statementTimeout) {
        if (statementTimeout != null && (statementTimeout.isNegative() || statementTimeout.isZero())) {
            throw new ConfigurationException("The statement timeout " + statementTimeout
                    + " is not positive; give the time that a statement may take, or none (migrate.statementTimeout).");
        }
        this.statementTimeout = statementTimeout;
        return this;
    }

    /**
     * Refuses to run anything after a revision was edited that is applied; without it, that is only logged. Formatting,
     * comments and the order of methods are no edits.
     */
    public MigratorBuilder strict(boolean strict) {
        this.strict = strict;
        return this;
    }

    /**
     * Has others go on reading and writing while revisions run, in more steps that each take effect alone; without it, false.
     *
     * <p>PostgreSQL builds indexes concurrently, and makes sure of constraints and of NOT NULL after they are there. MariaDB
     * and MySQL refuse a statement that others would have to wait for. H2 and SQLite know no such statements.
     */
    public MigratorBuilder online(boolean online) {
        this.online = online;
        return this;
    }

    /** Has the journal say which build of the application ran a revision, such as {@code shop 1.9}; without it, nothing. */
    public MigratorBuilder buildName(String buildName) {
        this.buildName = buildName;
        return this;
    }

    /** Asks {@code throttle} between the batches of data steps how long to wait; without it, not at all. */
    public MigratorBuilder throttle(Throttle throttle) {
        this.throttle = throttle;
        return this;
    }

    /**
     * Reads the index of revisions and returns the migrator; no database is connected to yet.
     *
     * <p>Without a database, the migrator answers what the revisions alone can tell.
     *
     * @throws ConfigurationException if no supported database has the URL's scheme, both a data source and a URL are given,
     *     or the index of revisions cannot be read
     * @throws dev.migrate.graph.RevisionException if the revisions form no graph
     */
    public Migrator build() {
        ClassLoader loader = loader();
        return new Migrator(
                RevisionHistory.load(loader),
                new RevisionClasses(loader),
                database(loader),
                dialect,
                versionTableName(),
                new RunOptions(lockTimeout, tableLocks, statementTimeout, online, strict, buildName, throttle));
    }

    private ClassLoader loader() {
        if (classLoader != null) {
            return classLoader;
        }
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? Objects.requireNonNull(Migrator.class.getClassLoader()) : ofThread;
    }

    private @Nullable Database database(ClassLoader loader) {
        if (dataSource != null && url != null) {
            throw new ConfigurationException("Both a data source and a URL are given; give one of them.");
        }
        if (dataSource != null) {
            return Database.of(dataSource);
        }
        return url == null ? null : Database.of(url, user, password, loader);
    }

    private QualifiedName versionTableName() {
        Identifier schema = versionSchema == null ? null : Identifier.of(versionSchema);
        return new QualifiedName(null, schema, Identifier.of(versionTable));
    }
}
