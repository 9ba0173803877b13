package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code merge} or {@code rebase} did.
 *
 * @param done what was done, in words
 * @param written the files that were written, relative to the project where they are in it
 * @param id the id of the merge revision or of the moved head, or null if only the snapshot was made anew
 * @param revisions the ids that were merged or moved
 * @param warnings what a person should check, one sentence each
 */
public record JoinReport(
        String done, List<String> written, @Nullable String id, List<String> revisions, List<String> warnings)
        implements Report {

    public JoinReport {
        written = List.copyOf(written);
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }

    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>(List.of(Text.printable(done)));
        warnings.forEach(warning -> lines.add(ink.warning(Text.printable(warning))));
        written.forEach(file -> lines.add("Wrote " + ink.id(Text.printable(file))));
        return lines;
    }

    /** Returns what {@code revision} prints, with the revisions besides; there are no operations and no questions. */
    @Override
    public String json() {
        return new JsonLine()
                .withStrings("written", written)
                .with("id", id)
                .withRaw("operations", Stream.<String>of().collect(JsonText.LIST))
                .withRaw("questions", Stream.<String>of().collect(JsonText.LIST))
                .withStrings("revisions", revisions)
                .withStrings("warnings", warnings)
                .toString();
    }
}
