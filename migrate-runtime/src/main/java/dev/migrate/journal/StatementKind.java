package dev.migrate.journal;

import dev.migrate.dialect.BatchedSql;
import dev.migrate.dialect.Expectation;
import dev.migrate.dialect.GeneratedSql;
import dev.migrate.dialect.OpaqueStep;
import dev.migrate.dialect.SqlStatement;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How it can be known whether a statement took effect that was sent outside of the transaction of its revision. */
public enum StatementKind {

    /** It changes rows or nothing, so it and its row in the journal are one transaction. */
    DATA,

    /** It changes rows in batches, each of which is a transaction with the last key in the journal. */
    BATCHES,

    /** It changes the schema as a whole or not at all, so the schema tells. */
    DEFINITION,

    /**
     * It calls what may do anything, within a transaction. A sign that it writes into the journal before stays there without
     * the one after only if the transaction was committed from within.
     */
    ROUTINE,

    /** It looks at the catalog for what is still to be done, so it may be repeated. */
    REPEATABLE,

    /** It changes the settings of the session, so it must be repeated whenever a new session goes on. */
    SESSION;

    private static final Pattern FIRST_WORD =
            Pattern.compile("(?s)\\s*(?:(?:/\\*.*?\\*/|--[^\\n]*(?:\\n|$)|#[^\\n]*(?:\\n|$)|\\()\\s*)*(\\w+)");
    private static final Set<String> DATA_WORDS = Set.of(
            "insert", "update", "delete", "replace", "merge", "select", "with", "values", "table", "load", "show",
            "explain");
    private static final Set<String> ROUTINE_WORDS = Set.of("call", "do", "execute", "begin", "exec");
    private static final Set<String> SESSION_WORDS = Set.of("set", "use", "lock", "unlock", "prepare", "deallocate");

    /** Returns the kind of a statement. */
    public static StatementKind of(SqlStatement statement) {
        if (statement instanceof Expectation) {
            return DATA;
        }
        if (statement instanceof BatchedSql) {
            return BATCHES;
        }
        if (statement instanceof OpaqueStep) {
            return ROUTINE;
        }
        return statement instanceof GeneratedSql ? REPEATABLE : ofText(statement.sql());
    }

    private static StatementKind ofText(String sql) {
        Matcher matcher = FIRST_WORD.matcher(sql);
        String word = matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
        if (DATA_WORDS.contains(word)) {
            return DATA;
        }
        if (ROUTINE_WORDS.contains(word)) {
            return ROUTINE;
        }
        return SESSION_WORDS.contains(word) ? SESSION : DEFINITION;
    }
}
