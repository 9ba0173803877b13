package dev.migrate.execute;

import dev.migrate.dialect.OpaqueStep;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.dialect.UnscriptableStatement;
import java.util.List;
import java.util.function.Function;

/** The statements of one step on their way into a script. */
record ScriptStatements(PreparedStep step) {

    /** Returns what is written for each statement, in order. */
    List<String> each(Function<SqlStatement, List<String>> writing) {
        return all(statements -> statements.stream()
                .flatMap(statement -> writing.apply(statement).stream())
                .toList());
    }

    /**
     * Returns what is written for all statements together.
     *
     * @throws ScriptException if one of them cannot be written
     */
    List<String> all(Function<List<SqlStatement>, List<String>> writing) {
        try {
            step.statements().forEach(this::requireWritable);
            return writing.apply(step.statements());
        } catch (UnscriptableStatement e) {
            throw ScriptException.of(step, String.valueOf(e.getMessage()), e.sql());
        }
    }

    /** A client ends its text at a NUL, and half a character has no place in a file. */
    private void requireWritable(SqlStatement statement) {
        String sql = statement.sql();
        if (statement instanceof OpaqueStep) {
            throw new UnscriptableStatement(sql, "only a program that is connected can run a step in Java");
        }
        if (sql.indexOf('\0') >= 0) {
            throw new UnscriptableStatement(sql.replace('\0', ' '), "a text in it has the character NUL");
        }
        if (sql.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new UnscriptableStatement("", "a text in it has half of a surrogate pair, which no encoding has");
        }
    }
}
