package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Writes scripts for one kind of database, which do what a {@link Session} would; none is connected to.
 *
 * <p>A script is plain SQL in UTF-8 with line feeds. It begins with a comment that says what it does and how it is run, puts
 * the session's settings back at its end, and stops with an error where the database is not as it must be. Immutable and
 * thread-safe.
 */
public final class ScriptWriter {

    private final Dialect dialect;
    private final VersionTable versionTable;

    ScriptWriter(Dialect dialect, VersionTable versionTable) {
        this.dialect = dialect;
        this.versionTable = versionTable;
    }

    /**
     * Returns the writer for a database.
     *
     * @param dialect its name: postgresql, mariadb, mysql, sqlite or h2
     * @param versionTable the name of the table that holds the version rows
     * @throws ConfigurationException if there is no such dialect
     */
    public static ScriptWriter of(String dialect, QualifiedName versionTable) {
        try {
            Dialect known = Dialects.named(dialect);
            return new ScriptWriter(known, new VersionTable(versionTable, known, Redactor.ofUnknownSecrets()));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    "No script can be written: " + e.getMessage() + ". Correct migrate.dialect.", e);
        }
    }

    /** Returns the writer of scripts during which others go on reading and writing, where the database can do that. */
    public ScriptWriter online() {
        return new ScriptWriter(dialect.online(), versionTable);
    }

    /** Returns the name of the database's dialect. */
    public String dialect() {
        return dialect.name();
    }

    /** Returns the script that creates the version table if it is missing. */
    public String versionTable() {
        return head("Version table " + versionTable + " for " + dialect.name())
                .section()
                .add(versionTable.creationIfMissing())
                .toString();
    }

    /**
     * Returns the script of a plan, which starts at the plan's rows and nowhere else.
     *
     * @param graph the graph of the plan
     * @param steps the recorded steps of the plan
     * @throws RevisionFailedException if the database cannot do one of the operations
     * @throws ScriptException if one of them cannot be written
     */
    public String plain(Plan plan, RevisionGraph graph, List<RecordedStep> steps) {
        String title = title(plan, Words.rows(plan.rowsBefore()));
        List<PreparedStep> prepared = StepRenderer.of(dialect).renderForScript(steps);
        return new PlainScript(dialect, versionTable, head(title)).of(plan, graph, prepared);
    }

    /**
     * Returns a script that does what is missing of a plan, wherever the database is.
     *
     * @param plan an upgrade from {@code base}, or a downgrade from the real heads
     * @param graph the graph of the plan
     * @param steps the recorded steps of the plan
     * @throws ConfigurationException if the database executes no statement under a condition
     * @throws RevisionFailedException if the database cannot do one of the operations
     * @throws ScriptException if one of them cannot be written, or be made to depend on where the database is
     */
    public String idempotent(Plan plan, RevisionGraph graph, List<RecordedStep> steps) {
        requireConditions();
        String title = title(plan, "any revision");
        List<PreparedStep> prepared = StepRenderer.of(dialect).renderForScript(steps);
        return new IdempotentScript(dialect, versionTable, graph, head(title)).of(prepared);
    }

    /**
     * Returns a script that sets the version rows, wherever the database is.
     *
     * @param removed the ids that are no rows afterwards, if they were before
     * @param added the ids that are rows afterwards
     * @param graph all revisions
     */
    public String idempotentStamp(Set<String> removed, Set<String> added, RevisionGraph graph) {
        ScriptText head = head("Stamp of " + Words.rows(added) + " at any revision, for " + dialect.name());
        return new IdempotentScript(dialect, versionTable, graph, head).ofStamp(removed, added);
    }

    /**
     * Returns a script that empties the version table, whatever is in it, and sets its rows.
     *
     * @param added the ids that are rows afterwards
     */
    public String purge(Set<String> added) {
        ScriptText text = head("Stamp of " + Words.rows(added) + " in an emptied table, for " + dialect.name())
                .section()
                .add(dialect.script().opening())
                .add(versionTable.creationIfMissing())
                .add(dialect.script().begin())
                .add(versionTable.deleteAll() + ";");
        added.forEach(id -> text.add(versionTable.insert(id) + ";"));
        return text.add("commit;").add(dialect.script().closing()).toString();
    }

    private void requireConditions() {
        if (!dialect.script().hasConditions()) {
            throw new ConfigurationException("No script for " + dialect.name()
                    + " can be safe to run at any revision, since the database executes no statement under a condition."
                    + " Leave 'idempotent' out, and say where the script starts, as in -Dto=start:end.");
        }
    }

    private String title(Plan plan, String start) {
        String what = plan.isEmpty()
                ? "Nothing to do"
                : Words.capitalized(plan.steps().get(0).direction());
        return what + " from " + start + " to " + Words.rows(plan.rowsAfter()) + " for " + dialect.name();
    }

    private ScriptText head(String title) {
        return new ScriptText()
                .section(
                        title + ", written by Alembic for JPA.",
                        "Run it with: " + dialect.script().howToRun());
    }
}
