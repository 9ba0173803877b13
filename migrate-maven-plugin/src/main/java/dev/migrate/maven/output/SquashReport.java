package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import dev.migrate.maven.squash.DataStep;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code squash} did.
 *
 * @param written the files that were written, relative to the project; none if nothing was to be written
 * @param id the id of the revision that stands for the others
 * @param source the text of its source file if it was to be shown instead of written, else null
 * @param replaces the ids of the others, the last one above all
 * @param operations what it does
 * @param data what the others do besides, in their order
 * @param proof how far both are proven to be equal, as a sentence
 * @param deletable the source files of the others that are still there
 * @param deleted the source files of the others that were deleted
 */
public record SquashReport(
        List<String> written,
        String id,
        @Nullable String source,
        List<String> replaces,
        List<Operation> operations,
        List<Data> data,
        String proof,
        List<String> deletable,
        List<String> deleted)
        implements Report {

    /**
     * An operation on rows, or SQL as text.
     *
     * @param revision the id of the revision that does it
     * @param summary what it does, in a few words
     * @param kept whether the new revision does it, too
     * @param reason why it is not kept, as a part of a sentence, or null if it is
     */
    public record Data(
            String revision,
            String summary,
            boolean kept,
            @Nullable String reason) {

        /** Returns how a step is told if such steps are to be kept or not. */
        public static Data of(DataStep step, boolean keep) {
            String reason = step.keepable() && !keep ? "-DkeepData keeps it" : step.obstacle();
            return new Data(step.revision(), step.operation().summary(), keep && step.keepable(), reason);
        }

        private String text() {
            String outcome = kept ? "kept, as it was written" : "left out: " + reason;
            return Text.printable("  " + revision + ": " + summary + " (" + outcome + ")");
        }

        private String json() {
            return new JsonLine()
                    .with("revision", revision)
                    .with("summary", summary)
                    .withRaw("kept", String.valueOf(kept))
                    .with("reason", reason)
                    .toString();
        }
    }

    public SquashReport {
        written = List.copyOf(written);
        replaces = List.copyOf(replaces);
        operations = List.copyOf(operations);
        data = List.copyOf(data);
        deletable = List.copyOf(deletable);
        deleted = List.copyOf(deleted);
    }

    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>();
        lines.add("Revision " + ink.id(id) + " replaces " + replaces.size() + " revisions up to "
                + ink.id(replaces.get(replaces.size() - 1)) + ". " + Text.printable(proof));
        if (!data.isEmpty()) {
            lines.add(ink.warning("Rows and raw SQL of the replaced revisions, which new databases may need:"));
            data.forEach(each -> lines.add(each.text()));
        }
        if (source != null) {
            source.lines().forEach(lines::add);
        }
        written.forEach(file -> lines.add("Wrote " + ink.id(Text.printable(file))));
        deleted.forEach(file -> lines.add("Deleted " + Text.printable(file)));
        addDeletable(lines);
        return lines;
    }

    private void addDeletable(List<String> lines) {
        if (!deletable.isEmpty()) {
            lines.add("To be deleted once every database is at " + replaces.get(replaces.size() - 1) + " or above:");
            deletable.forEach(file -> lines.add("  " + Text.printable(file)));
        }
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("written", written)
                .with("id", id)
                .withStrings("replaces", replaces)
                .withRaw(
                        "operations",
                        operations.stream().map(RevisionReport::json).collect(JsonText.LIST))
                .withRaw("data", data.stream().map(Data::json).collect(JsonText.LIST))
                .with("proof", proof)
                .withStrings("deletable", deletable)
                .withStrings("deleted", deleted)
                .toString();
    }
}
