package dev.migrate;

import dev.migrate.diff.SchemaFilter;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.ConnectionFacts;
import dev.migrate.execute.Database;
import dev.migrate.execute.Decision;
import dev.migrate.execute.InterruptedRunException;
import dev.migrate.execute.PreparedStep;
import dev.migrate.execute.RevisionRun;
import dev.migrate.execute.RunOptions;
import dev.migrate.execute.Session;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.index.RevisionEntry;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Finding;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies revisions to a database and takes them back.
 *
 * <pre>{@code
 * Migrator migrator = Migrator.builder().dataSource(dataSource).build();
 * migrator.upgrade("head");
 * }</pre>
 *
 * <p>The revisions are those in the index on the class path. A command connects, reads the version rows with one query,
 * plans, records and renders every step of the plan, takes the migration lock, plans again if the rows are others by then,
 * and only then carries the first step out. With nothing to do it ends after the query: no revision class is loaded, and no
 * lock is taken. Identifiers are those of {@link RevisionGraph}.
 *
 * <p>Every method that connects throws {@link dev.migrate.execute.ConnectionException} if the database cannot be reached,
 * and {@link dev.migrate.execute.VersionTableException} if its version table is not as it must be.
 *
 * <p>Every method that changes the database throws {@link dev.migrate.execute.LockTimeoutException} if another process has
 * the lock for too long, {@link dev.migrate.execute.InterruptedRevisionException} if a revision was interrupted before that
 * this command does not go on with, and {@link ConfigurationException} if the database can only be read.
 *
 * <p>Immutable and safe for use by several threads. Several processes may run commands on one database at once: one works,
 * the others wait and then see what is left to do.
 */
public final class Migrator {

    private final RevisionHistory history;
    private final RevisionClasses classes;
    private final @Nullable Database database;
    private final @Nullable String dialect;
    private final QualifiedName versionTable;
    private final RunOptions options;

    Migrator(
            RevisionHistory history,
            RevisionClasses classes,
            @Nullable Database database,
            @Nullable String dialect,
            QualifiedName versionTable,
            RunOptions options) {
        this.history = history;
        this.classes = classes;
        this.database = database;
        this.dialect = dialect;
        this.versionTable = versionTable;
        this.options = options;
    }

    /** Returns a builder that knows no database yet. */
    public static MigratorBuilder builder() {
        return new MigratorBuilder();
    }

    /** Returns the graph of the revisions on the class path. */
    public RevisionGraph graph() {
        return history.graph();
    }

    /**
     * Returns what the index says of the revisions, in the order of execution of a full upgrade, without those that others
     * replace.
     */
    public List<RevisionEntry> revisions() {
        return history.entries();
    }

    /** Returns what the index says of a revision, which another one may replace; empty if there is none of that full id. */
    public Optional<RevisionEntry> revision(String id) {
        return history.find(id);
    }

    /**
     * Returns what revisions call in their upgrades, recorded on the schema that those before them make in memory.
     *
     * @param revisions full ids in the order of execution, of which the first needs none before it
     * @return the operations of each revision, in that order
     * @throws RevisionClassException if the class of a revision cannot be used
     * @throws dev.migrate.execute.RevisionFailedException if a revision throws or does not fit those before it
     */
    public Map<String, List<Operation>> operations(List<String> revisions) {
        return new Recording(history, classes).upgrades(revisions);
    }

    /**
     * Returns the schema that revisions make in memory, one after the other, whatever else they need.
     *
     * @param revisions full ids in the order of execution
     * @throws RevisionClassException as {@link #schemaAt}
     * @throws dev.migrate.execute.RevisionFailedException as {@link #schemaAt}
     */
    public Schema schemaOf(List<String> revisions) {
        return new Recording(history, classes).schemaOf(revisions);
    }

    /**
     * Returns the schema that the revisions make in memory which are applied to a database with these rows.
     *
     * @param rows full ids; empty for {@code base}
     * @throws dev.migrate.graph.RevisionException if one of them is no revision
     * @throws RevisionClassException if the class of a revision cannot be used
     * @throws dev.migrate.execute.RevisionFailedException if a revision throws or does not fit those before it
     */
    public Schema schemaAt(Set<String> rows) {
        return new Recording(history, classes).schemaAt(rows);
    }

    /**
     * Returns what the upgrade of a revision does to a schema, without any database.
     *
     * @param id a full id
     * @param before the schema before it, which its operations may be chosen by; it need not be that of its parents
     * @return its operations in order, recorded and not replayed
     * @throws IllegalArgumentException if there is no such revision
     * @throws RevisionClassException if the class of the revision cannot be used
     * @throws dev.migrate.execute.RevisionFailedException if the revision throws
     */
    public List<Operation> operations(String id, Schema before) {
        return new Recording(history, classes).operations(id, before);
    }

    /** Returns where the database is; ids that no revision has are told, and are no error. */
    public Status current() {
        try (Session session = open()) {
            return Status.of(graph().current(session.versionRows()));
        }
    }

    /**
     * Returns how the database differs from the schema of its current revision, sorted by object; the database is only
     * read.
     *
     * <p>The version table, and tables and sequences that no revision ever made, are passed over: they are other programs'.
     *
     * @return the differences; none if the database is as its revisions made it
     * @throws dev.migrate.graph.RevisionException if the database is at an unknown id
     * @throws RevisionClassException if the class of a revision cannot be used
     * @throws dev.migrate.execute.RevisionFailedException if a revision throws or does not fit those before it
     * @throws dev.migrate.execute.DriftException if the database's schema cannot be read or compared
     */
    public List<Finding> drift() {
        return drift(SchemaFilter.all());
    }

    /** Returns what {@link #drift()} does of the objects within a filter. */
    public List<Finding> drift(SchemaFilter filter) {
        try (Session session = open()) {
            Recording recording = new Recording(history, classes);
            Set<String> rows = session.versionRows();
            return session.drift(recording.schemaAt(rows), recording.allSchemas(rows), filter::visible);
        }
    }

    /**
     * Applies each revision to an empty database, takes it back and applies it again, comparing the schema each time with
     * the one that the revisions make in memory.
     *
     * <p>The database is left at the last revision that was verified.
     *
     * @param from an identifier; the revisions up to it are applied and compared once; {@code base} for none
     * @param to an identifier; {@code heads} for all revisions
     * @return the differences, sorted by object, of the first revision that has any, which is the last one verified; none if
     *     every revision does what it says, both ways
     * @throws dev.migrate.execute.ConfigurationException if the database is not empty
     * @throws dev.migrate.graph.RevisionException if an identifier cannot be followed
     * @throws dev.migrate.execute.StepFailedException if the database refuses a statement
     * @throws dev.migrate.execute.RevisionFailedException as {@link #upgrade}
     * @throws dev.migrate.execute.DriftException as {@link #drift}
     */
    public List<Finding> verify(String from, String to) {
        try (Session session = open()) {
            return new Verification(history, classes, session, options).verify(from, to);
        }
    }

    /**
     * Applies the revisions that a target needs.
     *
     * @param target an identifier; {@code head} for everything, {@code +1} for the next revision
     * @return what was done; no steps if the target was applied already
     * @throws dev.migrate.graph.RevisionException if the target cannot be followed, or the database is at an unknown id
     * @throws RevisionClassException if the class of a revision cannot be used; nothing is changed
     * @throws dev.migrate.execute.RevisionFailedException if a revision cannot be turned into SQL; nothing is changed
     * @throws dev.migrate.execute.StepFailedException if the database refuses a statement; revisions before it stay
     */
    public Result upgrade(String target) {
        return run(rows -> graph().planUpgrade(rows, target));
    }

    /**
     * Takes back the revisions above a target.
     *
     * @param target an identifier; {@code base} for all revisions, {@code -1} for the last one
     * @return what was done; no steps if the database was at the target already
     * @throws dev.migrate.graph.RevisionException as {@link #upgrade}
     * @throws RevisionClassException as {@link #upgrade}
     * @throws dev.migrate.execute.RevisionFailedException as {@link #upgrade}
     * @throws dev.migrate.execute.StepFailedException as {@link #upgrade}
     */
    public Result downgrade(String target) {
        return run(rows -> graph().planDowngrade(rows, target));
    }

    /**
     * Sets the version rows without running a revision; rows of other branches stay.
     *
     * @param targets identifiers that are not relative
     * @throws dev.migrate.graph.RevisionException if a target cannot be followed, targets overlap, or the database is at an
     *     unknown id
     */
    public Result stamp(String... targets) {
        return mark(rows -> graph().planStamp(rows, List.of(targets)));
    }

    /** Sets the version rows as {@link #stamp} does, after taking away all that are there, even unknown ones. */
    public Result stampWithPurge(String... targets) {
        return mark(rows -> graph().planStampWithPurge(rows, List.of(targets)));
    }

    /** Returns what {@link #upgrade} would do now, with its SQL; the database is only read. */
    public Result planUpgrade(String target) {
        return plan(rows -> graph().planUpgrade(rows, target));
    }

    /** Returns what {@link #downgrade} would do now, with its SQL; the database is only read. */
    public Result planDowngrade(String target) {
        return plan(rows -> graph().planDowngrade(rows, target));
    }

    /** Returns what {@link #stamp} would do now; the database is only read. */
    public Result planStamp(String... targets) {
        return plan(rows -> graph().planStamp(rows, List.of(targets)));
    }

    /** Returns what {@link #stampWithPurge} would do now; the database is only read. */
    public Result planStampWithPurge(String... targets) {
        return plan(rows -> graph().planStampWithPurge(rows, List.of(targets)));
    }

    /**
     * Decides on a step that was interrupted, when an {@link dev.migrate.execute.InterruptedRevisionException} asks for it.
     * Nothing is run; the next upgrade or downgrade goes on.
     *
     * @param revision an identifier of the revision that was interrupted
     * @param step the number of the step among its statements, as the exception says it
     * @throws ConfigurationException if there is nothing to decide
     * @throws RevisionException if the identifier does not name one revision
     */
    public void resolve(String revision, int step, Decision decision) {
        List<String> ids = graph().resolve(revision);
        if (ids.size() != 1) {
            throw new ConfigurationException("'" + revision + "' names " + ids.size()
                    + " revisions; give the id of the one that was interrupted.");
        }
        try (Session session = open()) {
            session.lock(options);
            session.resolve(ids.get(0), step, decision, options);
        }
    }

    /**
     * Creates the version table, and the journal beside it, if they are missing.
     *
     * @return whether the version table was missing
     */
    public boolean ensureVersion() {
        try (Session session = open()) {
            if (session.hasOwnTables()) {
                return false;
            }
            session.lock(options);
            return session.createOwnTables();
        }
    }

    /**
     * Returns what writes a command as an SQL script, which starts at known version rows: those that a range names, else those
     * of the database.
     */
    public Scripts scripts() {
        return new PlainScripts(scriptSource());
    }

    /**
     * Returns what writes a command as an SQL script that is safe to run at any revision, and twice: each revision is carried
     * out only if the version rows say that it has to be.
     *
     * <p>Identifiers must be absolute. SQLite has no statements for it, so upgrades and downgrades are refused there.
     */
    public Scripts idempotentScripts() {
        return new IdempotentScripts(scriptSource());
    }

    private ScriptSource scriptSource() {
        return new ScriptSource(history, classes, database, dialect, versionTable, options.online());
    }

    /** Returns what a connection to the database is: the versions of server and driver, and whether it is encrypted. */
    public ConnectionFacts connection() {
        try (Session session = open()) {
            return session.facts();
        }
    }

    /** Returns what was done to the database, oldest first; nothing if no revision was ever run on it. */
    public List<RevisionRun> journal() {
        try (Session session = open()) {
            return session.journal();
        }
    }

    /** Carries out the steps of a plan on a locked session. */
    @FunctionalInterface
    private interface Execution {

        List<Duration> of(Session session, List<PreparedStep> steps);
    }

    private Result run(Function<Set<String>, Plan> planner) {
        return change(planner, (session, steps) -> session.run(steps, options));
    }

    private Result mark(Function<Set<String>, Plan> planner) {
        return change(planner, (session, steps) -> session.stamp(steps, options));
    }

    /** Prepares all before the lock, so that a revision that cannot be run holds nobody up. */
    private Result change(Function<Set<String>, Plan> planner, Execution execution) {
        try (Session session = open()) {
            Plan plan = plan(planner, session);
            if (plan.isEmpty() && !session.isInterrupted()) {
                return result(plan, List.of(), List.of());
            }
            List<PreparedStep> steps = prepare(plan, session);
            session.lock(options);
            if (!session.versionRows().equals(plan.rowsBefore())) {
                plan = plan(planner, session);
                steps = prepare(plan, session);
            }
            return result(plan, steps, execution.of(session, steps));
        } catch (InterruptedRunException e) {
            Thread.currentThread().interrupt(); // Only now: H2 closes its file when an interrupted thread writes to it.
            throw e;
        }
    }

    private Result plan(Function<Set<String>, Plan> planner) {
        try (Session session = open()) {
            Plan plan = plan(planner, session);
            List<PreparedStep> steps = prepare(plan, session);
            return result(plan, steps, steps.stream().map(step -> Duration.ZERO).toList());
        }
    }

    /** Says of version rows that no revision has what the journal says of them. */
    private Plan plan(Function<Set<String>, Plan> planner, Session session) {
        Set<String> rows = session.versionRows();
        try {
            return planner.apply(rows);
        } catch (RevisionException e) {
            if (e.kind() == RevisionException.Kind.UNKNOWN_REVISION && rows.containsAll(e.revisions())) {
                throw e.explained(UnknownRows.explanation(e.revisions(), session.journal(), graph().realHeads()));
            }
            throw e;
        }
    }

    private List<PreparedStep> prepare(Plan plan, Session session) {
        if (plan.isEmpty()) {
            return List.of();
        }
        Recording recording = new Recording(history, classes);
        List<PreparedStep> steps = session.prepare(recording.record(plan), options);
        new EditedRevisions(history, recording, options.strict()).lookAt(plan, session);
        Losses.tell(steps);
        return steps;
    }

    private static Result result(Plan plan, List<PreparedStep> steps, List<Duration> durations) {
        List<Result.Step> done = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            PreparedStep step = steps.get(i);
            done.add(new Result.Step(
                    step.step().direction(),
                    step.step().id(),
                    step.revision().message(),
                    step.sql(),
                    durations.get(i)));
        }
        return new Result(List.copyOf(plan.rowsBefore()), done, List.copyOf(plan.rowsAfter()));
    }

    private Session open() {
        if (database == null) {
            throw new ConfigurationException("No database is named. Give its JDBC URL with -Dmigrate.url=…, in the"
                    + " environment variable MIGRATE_URL or in the plugin's configuration; or in code, a data source or a"
                    + " URL to Migrator.builder().");
        }
        return database.open(versionTable);
    }
}
