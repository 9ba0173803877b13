package dev.migrate.maven.output;

import dev.migrate.execute.RevisionRun;
import java.util.ArrayList;
import java.util.List;

/** A revision in full, one line a fact, ending in its whole message, indented. */
final class RevisionEntryText {

    private RevisionEntryText() {}

    static List<String> lines(RevisionView view, Ink ink) {
        return lines(view, ink, List.of());
    }

    /** Returns the lines with the last of the runs that is of the revision. */
    static List<String> lines(RevisionView view, Ink ink, List<RevisionRun> runs) {
        List<String> lines = new ArrayList<>();
        lines.add("Rev: " + RevisionLine.headline(view, ink));
        String parents = RevisionLine.parents(view.entry().revises());
        lines.add((view.mergePoint() ? "Merges: " : "Parent: ") + parents);
        addList(lines, "Also depends on", view.entry().dependsOn());
        addList(lines, "Branches into", view.branchPoint() ? view.children() : List.of());
        addList(lines, "Branch names", view.entry().labels());
        addList(lines, "Replaces", view.entry().replaces());
        lines.add("Class: " + view.entry().className());
        addCreated(lines, view.entry().created());
        runs.stream()
                .filter(run -> run.revision().equals(view.entry().id()))
                .reduce((earlier, later) -> later)
                .ifPresent(run -> lines.add(described(run)));
        addMessage(lines, view.entry().message().strip());
        return lines;
    }

    private static void addList(List<String> lines, String name, List<String> values) {
        if (!values.isEmpty()) {
            lines.add(name + ": " + String.join(", ", values));
        }
    }

    private static void addCreated(List<String> lines, String created) {
        if (!created.isEmpty()) {
            lines.add("Created: " + created);
        }
    }

    private static String described(RevisionRun run) {
        String build = run.build().isEmpty() ? "" : ", by build " + run.build();
        String duration = run.duration() == null ? "" : " in " + run.duration().toMillis() + " ms";
        return word(run) + ": " + run.started() + duration + ", by " + run.user() + " on host " + run.host() + build;
    }

    private static String word(RevisionRun run) {
        return switch (run.outcome()) {
            case RUNNING -> "Interrupted";
            case FAILED -> "Failed";
            case ABANDONED -> "Given up";
            case DONE ->
                switch (run.direction()) {
                    case UPGRADE -> "Applied";
                    case DOWNGRADE -> "Taken back";
                    case STAMP -> "Stamped";
                };
        };
    }

    private static void addMessage(List<String> lines, String message) {
        if (!message.isEmpty()) {
            lines.add("");
            message.lines().forEach(line -> lines.add(line.isBlank() ? "" : "    " + Text.printable(line)));
        }
    }
}
