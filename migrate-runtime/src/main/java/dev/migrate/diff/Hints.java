package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the developer says of a change that the mapping does not show.
 *
 * <p>Names stand in the text form of the mapping; a part with a dot, comma or colon stands between backticks.
 *
 * @param renames the declared renames: the name before ({@code old_table} or {@code users.name}) and the new name
 *     ({@code new_table} or {@code full_name})
 * @param othersAreNew whether what is dropped and what is added are no rename unless declared or proven
 * @param backfills the SQL expressions for rows without a value, by column ({@code users.bio})
 * @param usings the SQL expressions that turn values into those of another type, by column ({@code users.age})
 */
public record Hints(
        Map<String, String> renames, boolean othersAreNew, Map<String, String> backfills, Map<String, String> usings) {

    static final String RENAME = "rename";
    static final String BACKFILL = "backfill";
    static final String USING = "using";

    private static final Hints NONE = new Hints(Map.of(), false, Map.of(), Map.of());
    private static final String NO_OTHER = "none";
    private static final String HOW_TO_RENAME =
            "; write users.name:full_name for a column, old_table:new_table for a table, none for no rename.";
    private static final String HOW_TO_USE =
            "; write users.age='cast(age as integer)' with any SQL expression of the old value after the sign.";
    private static final String HOW_TO_BACKFILL = "; write users.bio='' with any SQL expression after the sign.";

    public Hints {
        renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
        backfills = Collections.unmodifiableMap(new LinkedHashMap<>(backfills));
        usings = Collections.unmodifiableMap(new LinkedHashMap<>(usings));
    }

    /** Creates hints that say nothing of conversions. */
    public Hints(Map<String, String> renames, boolean othersAreNew, Map<String, String> backfills) {
        this(renames, othersAreNew, backfills, Map.of());
    }

    /** Returns the hints of a developer who says nothing. */
    public static Hints none() {
        return NONE;
    }

    /**
     * Returns these hints with the renames of {@code -Drename}: {@code users.name:full_name,old_table:new_table} or {@code
     * none}.
     *
     * @throws HintException if it cannot be read
     */
    public Hints withRenames(String argument) {
        Map<String, String> parsed = new LinkedHashMap<>();
        boolean none = false;
        for (String part : parts(RENAME, argument)) {
            if (part.equals(NO_OTHER)) {
                none = true;
            } else {
                putRename(parsed, part);
            }
        }
        return new Hints(parsed, none, backfills, usings);
    }

    private static void putRename(Map<String, String> renames, String part) {
        List<String> names = HintText.split(RENAME, part, ':');
        if (names.size() != 2 || names.stream().anyMatch(String::isEmpty)) {
            throw new HintException(
                    RENAME, "'" + part + "' is not an old and a new name around one colon" + HOW_TO_RENAME);
        }
        if (renames.putIfAbsent(names.get(0), names.get(1)) != null) {
            throw new HintException(RENAME, "'" + names.get(0) + "' is renamed twice; keep one of the two.");
        }
    }

    /**
     * Returns these hints with the values of {@code -Dbackfill}: {@code users.bio='',orders.total=coalesce(net, 0)}.
     *
     * <p>A comma within parentheses or quotes belongs to the expression.
     *
     * @throws HintException if it cannot be read
     */
    public Hints withBackfills(String argument) {
        return new Hints(renames, othersAreNew, expressions(BACKFILL, argument), usings);
    }

    /**
     * Returns these hints with the conversions of {@code -Dusing}: {@code users.age=age::integer}, in which the column's
     * name means the old value.
     *
     * <p>A comma within parentheses or quotes belongs to the expression.
     *
     * @throws HintException if it cannot be read
     */
    public Hints withUsings(String argument) {
        return new Hints(renames, othersAreNew, backfills, expressions(USING, argument));
    }

    private static Map<String, String> expressions(String property, String argument) {
        Map<String, String> parsed = new LinkedHashMap<>();
        parts(property, argument).forEach(part -> putExpression(property, parsed, part));
        return parsed;
    }

    private static void putExpression(String property, Map<String, String> expressions, String part) {
        int sign = HintText.indexOf(part, '=');
        String column = sign < 0 ? "" : part.substring(0, sign).strip();
        String expression = part.substring(sign + 1).strip();
        if (column.isEmpty()) {
            throw new HintException(property, "'" + part + "' has no column before an equals sign" + howTo(property));
        }
        if (expression.isEmpty()) {
            throw new HintException(
                    property,
                    "'" + part + "' has no SQL expression after the equals sign; if the shell took the quotes away,"
                            + " put the whole argument between double quotes.");
        }
        if (expressions.putIfAbsent(column, expression) != null) {
            throw new HintException(property, "'" + column + "' has two values; keep one of the two.");
        }
    }

    private static String howTo(String property) {
        return switch (property) {
            case RENAME -> HOW_TO_RENAME;
            case BACKFILL -> HOW_TO_BACKFILL;
            default -> HOW_TO_USE;
        };
    }

    private static List<String> parts(String property, String argument) {
        List<String> parts = new ArrayList<>(HintText.split(property, argument, ','));
        if (parts.contains("")) {
            throw new HintException(
                    property, "'" + argument + "' has nothing where a comma announces an answer" + howTo(property));
        }
        return parts;
    }

    /** Returns the argument that adds the rename {@code answer} to those of these hints. */
    String renameArgument(String answer) {
        Stream<String> given = renames.entrySet().stream().map(each -> each.getKey() + ':' + each.getValue());
        return argument(RENAME, given, answer);
    }

    /** Returns the argument that says that there are no renames but those of these hints. */
    String noOtherRenameArgument() {
        return renameArgument(NO_OTHER);
    }

    /** Returns the argument that adds a value for {@code column} to those of these hints. */
    String backfillArgument(String column, String expression) {
        return argument(BACKFILL, texts(backfills), column + '=' + expression);
    }

    /** Returns the argument that adds a conversion of {@code column} to those of these hints. */
    String usingArgument(String column, String expression) {
        return argument(USING, texts(usings), column + '=' + expression);
    }

    private static Stream<String> texts(Map<String, String> expressions) {
        return expressions.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue());
    }

    private static String argument(String property, Stream<String> given, String answer) {
        return "-D" + property + '='
                + ShellWord.quoted(Stream.concat(given, Stream.of(answer)).collect(Collectors.joining(",")));
    }
}
