package dev.migrate.graph;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All ids and labels, which share one namespace, with the number of the revision that each one means. */
final class Names {
    /** A prefix of fewer characters denotes nothing. */
    static final int SHORTEST_PREFIX = 4;

    private static final int MOST_SUGGESTIONS = 3;
    private static final int MOST_EDITS = 3;

    private final NavigableMap<String, Integer> numbers = new TreeMap<>();

    void add(String name, int revision) {
        numbers.put(name, revision);
    }

    boolean contains(String name) {
        return numbers.containsKey(name);
    }

    /** Returns the number of a name that is known to exist. */
    int exactly(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("No revision is named '" + name + "'");
        }
        return number;
    }

    /** Returns the revisions with a name of this beginning; none if that is too short to count. */
    BitSet startingWith(String prefix) {
        BitSet matches = new BitSet();
        if (prefix.length() >= SHORTEST_PREFIX) {
            numbers.subMap(prefix, prefix + Character.MAX_VALUE).values().forEach(matches::set);
        }
        return matches;
    }

    /** Returns the few names that are most like a text, the nearest first. */
    List<String> nearest(String text) {
        return numbers.keySet().stream()
                .map(name -> new Suggestion(name, edits(text, name)))
                .filter(suggestion -> suggestion.edits <= allowedEdits(text, suggestion.name))
                .sorted(Comparator.comparingInt(Suggestion::edits).thenComparing(Suggestion::name))
                .limit(MOST_SUGGESTIONS)
                .map(Suggestion::name)
                .toList();
    }

    private static int allowedEdits(String text, String name) {
        return Math.min(MOST_EDITS, Math.max(text.length(), name.length()) / 2);
    }

    private record Suggestion(String name, int edits) {}

    /** Counts the single characters to insert, delete or replace, after Levenshtein. */
    private static int edits(String from, String to) {
        if (Math.abs(from.length() - to.length()) > MOST_EDITS) {
            return Integer.MAX_VALUE;
        }
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            previous = nextRow(previous, from.charAt(i - 1), i, to);
        }
        return previous[to.length()];
    }

    private static int[] nextRow(int[] previous, char character, int row, String to) {
        int[] current = new int[previous.length];
        current[0] = row;
        for (int j = 1; j < current.length; j++) {
            int replaced = previous[j - 1] + (character == to.charAt(j - 1) ? 0 : 1);
            current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
        }
        return current;
    }
}
