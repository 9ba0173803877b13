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
 */
public record Hints(Map<String, String> renames, boolean othersAreNew, Map<String, String> backfills) {

    static final String RENAME = "rename";
    static final String BACKFILL = "backfill";

    private static final Hints NONE = new Hints(Map.of(), false, Map.of());
    private static final String NO_OTHER = "none";
    private static final String HOW_TO_RENAME =
            "; write users.name:full_name for a column, old_table:new_table for a table, none for no rename.";
    private static final String HOW_TO_BACKFILL = "; write users.bio='' with any SQL expression after the sign.";

    public Hints {
        renames = Collections.unmodifiableMap(new LinkedHashMap<>(renames));
        backfills = Collections.unmodifiableMap(new LinkedHashMap<>(backfills));
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
        return new Hints(parsed, none, backfills);
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
        Map<String, String> parsed = new LinkedHashMap<>();
        parts(BACKFILL, argument).forEach(part -> putBackfill(parsed, part));
        return new Hints(renames, othersAreNew, parsed);
    }

    private static void putBackfill(Map<String, String> backfills, String part) {
        int sign = HintText.indexOf(part, '=');
        String column = sign < 0 ? "" : part.substring(0, sign).strip();
        String expression = part.substring(sign + 1).strip();
        if (column.isEmpty()) {
            throw new HintException(BACKFILL, "'" + part + "' has no column before an equals sign" + HOW_TO_BACKFILL);
        }
        if (expression.isEmpty()) {
            throw new HintException(
                    BACKFILL,
                    "'" + part + "' has no SQL expression after the equals sign; if the shell took the quotes away,"
                            + " put the whole argument between double quotes.");
        }
        if (backfills.putIfAbsent(column, expression) != null) {
            throw new HintException(BACKFILL, "'" + column + "' has two values; keep one of the two.");
        }
    }

    private static List<String> parts(String property, String argument) {
        List<String> parts = new ArrayList<>(HintText.split(property, argument, ','));
        if (parts.contains("")) {
            throw new HintException(
                    property,
                    "'" + argument + "' has nothing where a comma announces an answer"
                            + (property.equals(RENAME) ? HOW_TO_RENAME : HOW_TO_BACKFILL));
        }
        return parts;
    }

    /** Returns the argument that adds the rename {@code answer} to those of these hints. */
    String renameArgument(String answer) {
        return "-Drename=\""
                + Stream.concat(
                                renames.entrySet().stream().map(each -> each.getKey() + ':' + each.getValue()),
                                Stream.of(answer))
                        .collect(Collectors.joining(","))
                + '"';
    }

    /** Returns the argument that says that there are no renames but those of these hints. */
    String noOtherRenameArgument() {
        return renameArgument(NO_OTHER);
    }

    /** Returns the argument that adds a value for {@code column} to those of these hints. */
    String backfillArgument(String column, String expression) {
        return "-Dbackfill=\""
                + Stream.concat(
                                backfills.entrySet().stream().map(each -> each.getKey() + '=' + each.getValue()),
                                Stream.of(column + '=' + expression))
                        .collect(Collectors.joining(","))
                + '"';
    }
}
