package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the scripts of all databases have in common: how the kinds of statements are told apart. */
abstract class GeneralScript implements ScriptLanguage {

    @Override
    public String begin() {
        return "begin;";
    }

    @Override
    public List<String> opening() {
        return List.of();
    }

    @Override
    public List<String> closing() {
        return List.of();
    }

    @Override
    public final List<String> statement(SqlStatement statement) {
        if (statement instanceof PlainSql plain) {
            return List.of(plain(plain.sql()));
        }
        if (statement instanceof Expectation expectation) {
            return stopIf(violated(expectation), reason(expectation));
        }
        return statement instanceof RebuiltTable rebuilt
                ? rebuilt.inScript().stream()
                        .flatMap(each -> statement(each).stream())
                        .toList()
                : generated((GeneratedSql) statement);
    }

    /** Returns a statement that is executed as it is. */
    String plain(String sql) {
        return ScriptLanguage.ended(sql);
    }

    /** Returns the statements that stand for a query whose rows would be executed. */
    final List<String> generated(GeneratedSql generated) {
        if (generated.inScript() == null) {
            return List.of(executedRows(generated.sql()));
        }
        List<String> pieces = new ArrayList<>();
        Objects.requireNonNull(generated.inScript()).forEach(statement -> pieces.addAll(statement(statement)));
        return pieces;
    }

    /** Returns what executes the rows of a query, where the database can do that. */
    String executedRows(String query) {
        throw new UnscriptableStatement(query, "the rows of this query are the statements to execute");
    }

    /** Returns the condition under which the expectation is not met. */
    static String violated(Expectation expectation) {
        return "exists (\n" + expectation.sql() + "\n)";
    }

    /** Returns what is wrong then; the script has no place to name the violations. */
    static String reason(Expectation expectation) {
        return expectation.otherwise().replace(": {}", "").replace("{}", "some");
    }

    /** Returns the first {@code limit} characters of a message. */
    static String cut(String message, int limit) {
        return message.length() <= limit ? message : message.substring(0, limit - 1) + "…";
    }
}
