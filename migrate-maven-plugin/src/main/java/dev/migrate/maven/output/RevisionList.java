package dev.migrate.maven.output;

import dev.migrate.execute.RevisionRun;
import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The revisions that {@code history}, {@code heads}, {@code branches} and {@code show} print.
 *
 * @param revisions the revisions, in the order in which they are shown
 * @param detail how much text is written of each; JSON always has all
 * @param runs what a database's journal says, oldest first; only the text in full tells of it
 */
public record RevisionList(List<RevisionView> revisions, Detail detail, List<RevisionRun> runs) implements Report {

    /** How much a text says of each revision. */
    public enum Detail {
        /** One line with its parents. */
        LINE,
        /** One line without its parents. */
        SHORT,
        /** The branch point, and below it a line for each revision that branches off. */
        BRANCHES,
        /** All there is to say. */
        FULL
    }

    public RevisionList {
        revisions = List.copyOf(revisions);
        runs = List.copyOf(runs);
    }

    /** Creates a list without a database. */
    public RevisionList(List<RevisionView> revisions, Detail detail) {
        this(revisions, detail, List.of());
    }

    @Override
    public List<String> text(Ink ink) {
        return switch (detail) {
            case LINE -> lines(view -> List.of(RevisionLine.withParents(view, ink)));
            case SHORT -> lines(view -> List.of(RevisionLine.alone(view, ink)));
            case BRANCHES -> lines(view -> branches(view, ink));
            case FULL -> separated(view -> RevisionEntryText.lines(view, ink, runs));
        };
    }

    @Override
    public String json() {
        return new JsonLine()
                .withRaw("revisions", revisions.stream().map(RevisionView::json).collect(JsonText.LIST))
                .toString();
    }

    private List<String> lines(Function<RevisionView, List<String>> text) {
        return revisions.stream().map(text).flatMap(List::stream).toList();
    }

    private static List<String> branches(RevisionView point, Ink ink) {
        String indent = " ".repeat(point.entry().id().length());
        Stream<String> children = point.children().stream().map(child -> indent + " -> " + ink.id(child));
        return Stream.concat(Stream.of(RevisionLine.branchPoint(point, ink)), children)
                .toList();
    }

    private List<String> separated(Function<RevisionView, List<String>> text) {
        List<String> lines = new ArrayList<>();
        revisions.forEach(view -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(text.apply(view));
        });
        return lines;
    }
}
