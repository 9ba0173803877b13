package dev.migrate.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The difference between a project's sources at two times, as a commit shows it.
 *
 * @param added the new files, sorted
 * @param changed the files with another text, sorted
 * @param lines the lines that the changed files have lost, and those that they have got
 */
record Commit(List<String> added, List<String> changed, List<String> lines) {

    Commit {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        lines = List.copyOf(lines);
    }

    /** Compares what {@link Project#sources} returned before and after; a file that is gone counts as changed. */
    static Commit between(Map<String, String> before, Map<String, String> after) {
        List<String> added = after.keySet().stream()
                .filter(file -> !before.containsKey(file))
                .toList();
        List<String> changed = before.keySet().stream()
                .filter(file -> !Objects.equals(before.get(file), after.get(file)))
                .toList();
        List<String> lines = changed.stream()
                .flatMap(file -> changedLines(before.getOrDefault(file, ""), after.getOrDefault(file, "")))
                .toList();
        return new Commit(added, changed, lines);
    }

    private static Stream<String> changedLines(String before, String after) {
        return Stream.concat(missing(before, after), missing(after, before));
    }

    /** Returns the lines of a text that another text does not have. */
    private static Stream<String> missing(String text, String other) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        other.lines().forEach(lines::remove);
        return lines.stream();
    }
}
