package dev.migrate.dialect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The checks in a {@code create table}, which is all that SQLite keeps of them. */
final class SqliteChecks {

    /** What parentheses and words can be mistaken within is taken whole. */
    private static final Pattern TOKEN = Pattern.compile(
            "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]|[\\p{L}_$][\\p{L}\\p{N}_$]*|[()]");

    private static final Pattern COMMENT =
            Pattern.compile("('(?:[^']|'')*'|\"(?:[^\"]|\"\")*\")|--[^\\n]*|/\\*(?s:.*?)\\*/");

    /**
     * One check.
     *
     * @param sql the clause with its name, if it has one
     * @param expression what is between its parentheses
     */
    record Clause(String sql, String expression) {

        boolean says(String other) {
            return folded(expression).equals(folded(other));
        }

        private static String folded(String expression) {
            return expression.replaceAll("[\\s\"`\\[\\]]", "").toLowerCase(Locale.ROOT);
        }

        /** Returns the expression after a column is called otherwise. */
        static String renamed(String expression, Identifier from, Identifier to) {
            return new CheckConstraint(from, expression)
                    .withColumnRenamed(from, to)
                    .expression();
        }
    }

    private final String sql;
    private final List<MatchResult> tokens;

    private SqliteChecks(String sql) {
        this.sql = sql;
        this.tokens = TOKEN.matcher(sql).results().toList();
    }

    /** Returns the checks of a table or a column, in their order. */
    static List<Clause> in(String definition) {
        return new SqliteChecks(COMMENT.matcher(definition)
                        .replaceAll(match -> match.group(1) == null ? " " : Matcher.quoteReplacement(match.group(1))))
                .clauses();
    }

    /** Returns the {@code create table} with further checks at the end of what is between its parentheses. */
    static String with(String createTable, List<Clause> further) {
        SqliteChecks definition = new SqliteChecks(createTable);
        int open = definition.next("(", 0);
        int end = definition.tokens.get(definition.closing(open)).start();
        String body = createTable.substring(0, end).stripTrailing();
        StringBuilder text = new StringBuilder(body);
        further.forEach(clause -> text.append(",\n    ").append(clause.sql()));
        return text.append('\n').append(createTable.substring(end)).toString();
    }

    private List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (is("check", i) && is("(", i + 1)) {
                int end = closing(i + 1);
                boolean named = i > 1 && is("constraint", i - 2);
                int start = tokens.get(named ? i - 2 : i).start();
                clauses.add(new Clause(
                        sql.substring(start, tokens.get(end).end()),
                        sql.substring(tokens.get(i + 1).end(), tokens.get(end).start())));
                i = end;
            }
        }
        return clauses;
    }

    private boolean is(String text, int place) {
        return tokens.get(place).group().equalsIgnoreCase(text);
    }

    private int next(String text, int from) {
        int place = from;
        while (!is(text, place)) {
            place++;
        }
        return place;
    }

    /** Returns the place of the parenthesis that closes the one at {@code open}. */
    private int closing(int open) {
        int depth = 0;
        int place = open;
        do {
            depth += is("(", place) ? 1 : is(")", place) ? -1 : 0;
            place++;
        } while (depth > 0);
        return place - 1;
    }
}
