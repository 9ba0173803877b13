package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which constant of an enumeration has become which, or asks.
 *
 * <p>A constant that is gone and one that is new at the same place among those that stay look like one that was renamed.
 */
final class ConstantRenames {

    /** The constants before and afterwards of all columns and enum types that one question is about. */
    private record Change(List<String> before, List<String> after) {}

    private final DeclaredConstants declared;
    private final Hints hints;
    private final Map<Change, List<String>> asked = new LinkedHashMap<>();

    ConstantRenames(DeclaredConstants declared, Hints hints) {
        this.declared = declared;
        this.hints = hints;
    }

    /**
     * Returns the declared new names of constants by the old ones.
     *
     * @param holder the column before ({@code users.color}) or the enum type
     * @throws HintException if a name is declared of a constant that stays, or that is not new
     */
    Map<String, String> declared(String holder, List<String> before, List<String> after) {
        Map<String, String> renames = declared.of(holder);
        renames.forEach((old, changed) -> {
            if (after.contains(old) || before.contains(changed) || !after.contains(changed)) {
                throw new HintException(
                        Hints.RENAME,
                        "'" + holder + '.' + old + ':' + changed + "': " + holder + " had the constants " + before
                                + " and gets " + after + "; name one that is gone and one that is new.");
            }
        });
        return renames;
    }

    /** Returns the declared new names of constants, and asks for those that are perhaps renamed as well. */
    Map<String, String> declaredOrAsked(String holder, List<String> before, List<String> after) {
        Map<String, String> renames = declared(holder, before, after);
        Map<String, String> suspected = suspected(before, after);
        suspected.keySet().removeAll(renames.keySet());
        suspected.values().removeAll(renames.values());
        if (!suspected.isEmpty() && !hints.othersAreNew()) {
            asked.computeIfAbsent(new Change(before, after), absent -> new ArrayList<>())
                    .add(holder);
        }
        return renames;
    }

    /** Returns what stands in place of what, where as many constants are gone as new between two that stay. */
    private static Map<String, String> suspected(List<String> before, List<String> after) {
        Map<String, String> suspected = new LinkedHashMap<>();
        List<List<String>> gone = gaps(before, after);
        List<List<String>> added = gaps(after, before);
        for (int i = 0; i < Math.min(gone.size(), added.size()); i++) {
            if (gone.get(i).size() == added.get(i).size()) {
                for (int j = 0; j < gone.get(i).size(); j++) {
                    suspected.put(gone.get(i).get(j), added.get(i).get(j));
                }
            }
        }
        return suspected;
    }

    /** Returns the constants that only the first list has, apart for each gap between those that both have. */
    private static List<List<String>> gaps(List<String> constants, List<String> others) {
        List<List<String>> gaps = new ArrayList<>(List.of(new ArrayList<>()));
        for (String constant : constants) {
            if (others.contains(constant)) {
                gaps.add(new ArrayList<>());
            } else {
                gaps.get(gaps.size() - 1).add(constant);
            }
        }
        return gaps;
    }

    /** Returns one question for each change of constants, however many columns have it. */
    List<Question> questions() {
        return asked.entrySet().stream()
                .map(each -> question(each.getKey(), each.getValue()))
                .toList();
    }

    private Question question(Change change, List<String> holders) {
        Map<String, String> suspected = suspected(change.before, change.after);
        List<String> renames = new ArrayList<>();
        holders.forEach(holder ->
                suspected.forEach((old, changed) -> renames.add(holder + '.' + name(old) + ':' + name(changed))));
        String text = "Are the constants " + suspected.keySet() + " of " + String.join(", ", holders) + " renamed to "
                + suspected.values() + ", or are they gone and the others new? Only if they are renamed, the rows that"
                + " hold them are kept.";
        return new Question(
                text, List.of(hints.renameArgument(String.join(",", renames)), hints.noOtherRenameArgument()));
    }

    private static String name(String constant) {
        return new Identifier(constant, false).toString();
    }

    /**
     * Refuses declared renames of constants that no column or enum type has lost.
     *
     * @throws HintException if there is one
     */
    void requireAllUsed() {
        declared.requireAllUsed();
    }
}
