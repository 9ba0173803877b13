package dev.migrate.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** What the argument {@code sql} asks for. */
enum ScriptMode {
    /** No script: the database is changed. */
    NONE,
    /** A script that starts at a known place. */
    PLAIN,
    /** A script that starts anywhere. */
    IDEMPOTENT;

    /**
     * Reads the argument; anything unknown is refused, so that the goal is not run for real.
     *
     * @param sql the argument, or null if it is not given
     * @throws MojoFailureException if there is no such value
     */
    static ScriptMode of(@Nullable String sql) throws MojoFailureException {
        if (sql == null || sql.equalsIgnoreCase("false")) {
            return NONE;
        }
        if (sql.equalsIgnoreCase("true")) {
            return PLAIN;
        }
        if (sql.equalsIgnoreCase("idempotent")) {
            return IDEMPOTENT;
        }
        throw new MojoFailureException(
                "-Dsql=" + sql + " is no kind of script; nothing was done. Give -Dsql for a script that"
                        + " starts where the database is, or -Dsql=idempotent for one that is safe to run at any revision.");
    }
}
