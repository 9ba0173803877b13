package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a database is: what {@code current} prints.
 *
 * @param rows the ids in the version table, known or not
 * @param implied the ids that are applied because a row depends on them, and that nothing applied revises
 * @param unknown the rows that are no revision of this project
 * @param upToDate whether everything is applied
 * @param known the rows and implied revisions that this project has
 * @param verbose whether the text has all there is to say of each revision
 */
public record DatabaseState(
        Set<String> rows,
        Set<String> implied,
        Set<String> unknown,
        boolean upToDate,
        List<RevisionView> known,
        boolean verbose)
        implements Report {

    public DatabaseState {
        rows = new TreeSet<>(rows);
        implied = new TreeSet<>(implied);
        unknown = new TreeSet<>(unknown);
        known = List.copyOf(known);
    }

    @Override
    public List<String> text(Ink ink) {
        if (rows.isEmpty()) {
            return List.of("<base>");
        }
        List<String> lines = new ArrayList<>();
        known.forEach(view -> lines.addAll(text(view, ink)));
        unknown.forEach(id -> lines.add(ink.id(Text.printable(id)) + " " + ink.warning("(unknown)")));
        return lines;
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("revisions", sorted(rows))
                .withStrings("implied", sorted(implied))
                .withStrings("unknown", sorted(unknown))
                .withRaw("upToDate", String.valueOf(upToDate))
                .toString();
    }

    private List<String> text(RevisionView view, Ink ink) {
        if (verbose) {
            return RevisionEntryText.lines(view, ink);
        }
        String line = RevisionLine.alone(view, ink);
        return List.of(implied.contains(view.entry().id()) ? line + " " + ink.mark("(implied)") : line);
    }

    private static List<String> sorted(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }
}
