package dev.migrate.operation;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places of parameters in a statement. */
final class SqlParameters {

    /** What a question mark can stand within, then the two kinds of question marks. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|--[^\n]*|/\\*(?:[^*]|\\*(?!/))*\\*/|\\?\\?|\\?");

    private SqlParameters() {}

    static void requireAsMany(String sql, List<@Nullable Object> parameters) {
        long places = TOKEN.matcher(sql)
                .results()
                .filter(token -> token.group().equals("?"))
                .count();
        if (!parameters.isEmpty() && places != parameters.size()) {
            throw new IllegalArgumentException(
                    "The statement '" + sql + "' has " + places + " places for parameters, but " + parameters.size()
                            + " are given; write a ? for each, and ?? for a question mark.");
        }
    }

    static String written(String sql, List<@Nullable Object> parameters, Function<@Nullable Object, String> literal) {
        if (parameters.isEmpty()) {
            return sql;
        }
        Iterator<@Nullable Object> values = parameters.iterator();
        return TOKEN.matcher(sql)
                .replaceAll(token -> Matcher.quoteReplacement(
                        switch (token.group()) {
                            case "?" -> literal.apply(values.next());
                            case "??" -> "?";
                            default -> token.group();
                        }));
    }
}
