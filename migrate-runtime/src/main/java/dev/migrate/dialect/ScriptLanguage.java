package dev.migrate.dialect;

import java.util.List;

/**
 * How a script for one kind of database is written, which both the database's own client and a driver can run.
 *
 * <p>A script is a list of pieces; each is SQL with whatever ends it, in one or more lines without a line end at the last.
 * Names that begin with {@code migrate_} are the script's own. Implementations are immutable and thread-safe.
 */
public interface ScriptLanguage {

    /** Returns the command that runs a script in the file {@code script.sql}, and stops at the first error. */
    String howToRun();

    /** Returns what sets the client's session up, as {@link Dialect#open} does with a connection. */
    List<String> opening();

    /** Returns what puts the session's settings back. */
    List<String> closing();

    /** Returns what begins a transaction. */
    String begin();

    /** Returns what must hold before the commit of a revision, as {@link DialectSession#verifyBeforeCommit} asks it. */
    default List<String> verificationBeforeCommit() {
        return List.of();
    }

    /**
     * Returns a statement of a revision.
     *
     * @throws UnscriptableStatement if only a program that is connected can execute it
     */
    List<String> statement(SqlStatement statement);

    /**
     * Returns statements each of which must change one row, within a transaction that has begun.
     *
     * @param changes updates, insertions and deletions
     * @param reason what is wrong if one of them does not
     */
    default List<String> changesOfOneRow(List<String> changes, String reason) {
        return changes.stream().map(ScriptLanguage::ended).toList();
    }

    /**
     * Returns what ends the script with an error if a condition holds.
     *
     * @param condition an SQL condition
     * @param reason what the error says, possibly cut
     */
    List<String> stopIf(String condition, String reason);

    /**
     * Returns what ends a script with an error as {@link #stopIf} does, and where it can keeps a client that goes on after
     * errors from changing anything.
     */
    default List<String> stopAllIf(String condition, String reason) {
        return stopIf(condition, reason);
    }

    /** Returns whether the database can execute a statement {@linkplain #onlyIf only if} a condition holds. */
    default boolean hasConditions() {
        return true;
    }

    /**
     * Returns a revision that is carried out only if a condition holds, in a transaction where the database has them for
     * such statements.
     *
     * @param condition an SQL condition, which the statements may change
     * @param changes what happens to the version rows
     * @param statements the statements of the revision
     * @throws UnscriptableStatement if the database can make one of them depend on no condition
     */
    List<String> onlyIf(String condition, List<String> changes, List<SqlStatement> statements);

    /** Returns the statement without the semicolon at its end, if it has one. */
    static String unended(String sql) {
        String text = sql.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the statement with a semicolon at its end, which stands on a line of its own after a comment. */
    static String ended(String sql) {
        String text = sql.strip();
        String lastLine = text.substring(text.lastIndexOf('\n') + 1);
        if (lastLine.contains("--") || lastLine.contains("#")) {
            return text + "\n;";
        }
        return text.endsWith(";") ? text : text + ";";
    }
}
