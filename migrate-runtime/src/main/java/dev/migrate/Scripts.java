package dev.migrate;

/**
 * Writes SQL scripts instead of changing a database, for those who want to read, review or run the SQL themselves.
 *
 * <pre>{@code
 * Migrator migrator = Migrator.builder().dialect("postgresql").build();
 * String script = migrator.scripts().upgrade("a1b2c3d4e5f6:head");
 * }</pre>
 *
 * <p>A script is for one kind of database, changes the version rows as the command does, and has its transactions where the
 * database has them. It is run by the database's own client, as its first lines say, and stops with an error where it
 * cannot go on. It ends in a line end; with nothing to do it is but a comment.
 *
 * <p>Where a script starts is said with it, as in {@code start:end}, or is what the version rows of the database say, which
 * is only read; without a database it is {@code base}. The scripts of {@link Migrator#idempotentScripts} start anywhere.
 *
 * <p>Every method throws {@link dev.migrate.graph.RevisionException} if an identifier cannot be followed,
 * {@link RevisionClassException} and {@link dev.migrate.execute.RevisionFailedException} as {@link Migrator#upgrade} does,
 * {@link dev.migrate.execute.ScriptException} if a revision does what no script can, and
 * {@link dev.migrate.execute.ConfigurationException} if neither a database nor its dialect is named. Implementations are
 * immutable and thread-safe.
 */
public interface Scripts {

    /**
     * Returns the script that applies the revisions which a target needs.
     *
     * @param target an identifier, or a range {@code start:end}; several revisions to start from are separated by commas
     */
    String upgrade(String target);

    /**
     * Returns the script that takes back the revisions above a target.
     *
     * @param target an identifier, or a range {@code start:end} from the upper revision to the lower one
     */
    String downgrade(String target);

    /**
     * Returns the script that sets the version rows without running a revision.
     *
     * @param targets identifiers that are not relative; with {@code start:} before the first of them, what stands before the
     *     colon is where the script starts
     */
    String stamp(String... targets);

    /** Returns the script that takes all version rows away, even unknown ones, and then sets those of the targets. */
    String stampWithPurge(String... targets);

    /** Returns the script that creates the version table if it is missing. */
    String ensureVersion();
}
