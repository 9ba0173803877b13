package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Identifier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a statement as messages show it: on one line and cut off.
 *
 * <p>What a statement says of the schema is shown. The values in a statement that has to do with rows may be anybody's data, so
 * an ellipsis stands for each of them.
 */
final class ShownStatement {

    private static final Pattern OF_THE_SCHEMA =
            Pattern.compile("(?is)\\s*(create|alter|drop|comment|rename|truncate|grant|revoke|pragma|set)\\b.*");

    /** A quote within is doubled. Where one with a backslash ends depends on settings, so the rest is taken for it. */
    private static final String TEXT = "'(?:[^'\\\\]|'')*+'|'.*";

    private static final String NUMBER_OR_DOLLARS = "(?<![\\w.$])\\d[\\w.]*|\\$(?<tag>\\w*)\\$.*?(?:\\$\\k<tag>\\$|$)";

    private static final Pattern STANDARD =
            Pattern.compile("(?s)(?<name>\"[^\"]*+\")|" + TEXT + "|" + NUMBER_OR_DOLLARS);

    /** MariaDB and MySQL may read double quotes as those of text. */
    private static final Pattern WITH_BACKTICKS =
            Pattern.compile("(?s)(?<name>`[^`]*+`)|" + TEXT + "|" + TEXT.replace('\'', '"') + "|" + NUMBER_OR_DOLLARS);

    private ShownStatement() {}

    static String of(String sql, Dialect dialect) {
        return Words.statement(OF_THE_SCHEMA.matcher(sql).matches() ? sql : withoutValues(sql, dialect));
    }

    private static String withoutValues(String sql, Dialect dialect) {
        boolean backticks = dialect.sql(Identifier.of("`a b`")).startsWith("`");
        Matcher matcher = (backticks ? WITH_BACKTICKS : STANDARD).matcher(sql);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(shown(found)));
    }

    private static String shown(MatchResult found) {
        String name = found.group(1);
        return name == null ? "…" : name;
    }
}
