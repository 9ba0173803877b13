package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.Result;
import dev.migrate.execute.CleanEnd;
import dev.migrate.maven.output.DatabaseChange;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common that move a database to a revision. */
public abstract class DatabaseChangeMojo extends ScriptableMojo {

    private static final String ONLINE = "migrate.online";
    private static final String STRICT = "migrate.strict";

    /** Prints the steps and their SQL as planned from where the database is, and changes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** How long another process is waited for that is changing the database: 90s, 10m, 1h, or a number of seconds. */
    @Parameter(property = Waiting.LOCK_TIMEOUT, defaultValue = Waiting.DEFAULT_LOCK_TIMEOUT)
    private String lockTimeout;

    /**
     * How long a statement waits for tables and rows that the application uses before it gives way and is tried again, as
     * others would wait behind it: 500ms, 5s, 1m, or a number of seconds.
     */
    @Parameter(property = Waiting.TABLE_LOCK_TIMEOUT, defaultValue = Waiting.DEFAULT_TABLE_LOCK_TIMEOUT)
    private String tableLockTimeout;

    /** How often a statement is tried again that gave way to others. */
    @Parameter(property = Waiting.TABLE_LOCK_RETRIES, defaultValue = Waiting.DEFAULT_TABLE_LOCK_RETRIES)
    private String tableLockRetries;

    /** How long a statement may take before it fails: 500ms, 30s, 1h, or a number of seconds; without it, as long as it takes. */
    @Parameter(property = Waiting.STATEMENT_TIMEOUT)
    private String statementTimeout;

    /**
     * Has others go on reading and writing meanwhile: PostgreSQL builds indexes concurrently and makes sure of constraints
     * afterwards; MariaDB and MySQL refuse a statement that others would have to wait for.
     */
    @Parameter(property = ONLINE, defaultValue = "false")
    private String online;

    /** Fails if a revision was edited after it was applied, instead of a warning. */
    @Parameter(property = STRICT, defaultValue = "false")
    private String strict;

    @Override
    final void requireScriptAlone() throws MojoFailureException {
        if (dryRun) {
            throw new MojoFailureException(
                    "-Dsql and -DdryRun are both given: the first prints a script to run elsewhere, the"
                            + " second what this goal would do now. Give one of them.");
        }
    }

    @Override
    final void configure(MigratorBuilder builder, Environment environment) throws MojoFailureException {
        Waiting waiting = new Waiting(environment);
        builder.lockTimeout(waiting.time(Waiting.LOCK_TIMEOUT, lockTimeout));
        builder.tableLockTimeout(waiting.time(Waiting.TABLE_LOCK_TIMEOUT, tableLockTimeout));
        builder.tableLockRetries(waiting.times(Waiting.TABLE_LOCK_RETRIES, tableLockRetries));
        builder.statementTimeout(waiting.timeIfAny(Waiting.STATEMENT_TIMEOUT, statementTimeout));
        builder.online(Boolean.parseBoolean(environment.value(ONLINE, online)));
        builder.strict(Boolean.parseBoolean(environment.value(STRICT, strict)));
    }

    @Override
    final void change(Migrator migrator) throws MojoFailureException, IOException {
        Result result = dryRun ? plan(migrator) : runToACleanEnd(migrator);
        print(new DatabaseChange(result, dryRun));
        getLog().info(conclusion(result));
    }

    private Result runToACleanEnd(Migrator migrator) throws MojoFailureException {
        CleanEnd end = CleanEnd.ofThisThread();
        try (end) {
            return run(migrator);
        }
    }

    /** Changes the database. */
    abstract Result run(Migrator migrator) throws MojoFailureException;

    /** Says what {@link #run} would do now. */
    abstract Result plan(Migrator migrator) throws MojoFailureException;

    /** Returns a target that the user must name. */
    static String required(String target, String goal) throws MojoFailureException {
        if (target.isBlank()) {
            throw new MojoFailureException(
                    "No revision is named to " + goal + " to: give it with -Dto=…, as a revision's"
                            + " id, a label, or 'base' for the state before all revisions.");
        }
        return target;
    }

    private String conclusion(Result result) {
        if (result.steps().isEmpty()) {
            return "Nothing to do: the database is at " + rows(result.before()) + ".";
        }
        int steps = result.steps().size();
        String count = steps == 1 ? "1 revision" : steps + " revisions";
        return dryRun
                ? count + " planned, to " + rows(result.after()) + "; nothing was changed."
                : "The database is at " + rows(result.after()) + ", after " + count + ".";
    }

    private static String rows(List<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", ids);
    }
}
