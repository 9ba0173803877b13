package dev.migrate.maven.output;

import dev.migrate.diff.Question;
import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code revision} did.
 *
 * @param written the files that were written, relative to the project where they are in it; none if nothing was written
 * @param ids the ids of the revisions in the order of execution; none if nothing changed or there are questions
 * @param sources the texts of the source files if they were to be shown instead of written, else none
 * @param operations what the upgrade does
 * @param questions what must be answered first
 * @param warnings what changes without DDL, one sentence each
 * @param notes what else a person should know, one sentence each
 */
public record RevisionReport(
        List<String> written,
        List<String> ids,
        List<String> sources,
        List<Operation> operations,
        List<Question> questions,
        List<String> warnings,
        List<String> notes)
        implements Report {

    /** The most operations that are listed; the file has all, and each that may lose data is listed anyway. */
    private static final int MOST = 100;

    public RevisionReport {
        written = List.copyOf(written);
        ids = List.copyOf(ids);
        sources = List.copyOf(sources);
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    /** Returns nothing of questions: they are said by the failure of the goal. */
    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>();
        addOperations(lines, ink);
        warnings.forEach(warning -> lines.add(ink.warning(Text.printable(warning))));
        notes.forEach(note -> lines.add(ink.warning(Text.printable(note))));
        sources.forEach(source -> source.lines().forEach(lines::add));
        written.forEach(file -> lines.add("Wrote " + ink.id(Text.printable(file))));
        if (ids.isEmpty() && questions.isEmpty()) {
            lines.add(nothing());
        }
        return lines;
    }

    private void addOperations(List<String> lines, Ink ink) {
        if (operations.isEmpty()) {
            return;
        }
        lines.add(count());
        int harmless = 0;
        for (Operation operation : DestructiveLast.of(operations)) {
            if (operation.destructive() || harmless < MOST) {
                lines.add("  " + line(operation, ink));
            } else if (harmless == MOST) {
                lines.add("  and so on; the file has all");
            }
            harmless += operation.destructive() ? 0 : 1;
        }
    }

    private String count() {
        long destructive = operations.stream().filter(Operation::destructive).count();
        return operations.size()
                + (operations.size() == 1 ? " operation" : " operations")
                + (destructive == 0 ? ":" : ", " + destructive + " of which may lose data:");
    }

    private static String line(Operation operation, Ink ink) {
        String line = Text.printable(DestructiveLast.marked(operation));
        return operation.destructive() ? ink.warning(line) : line;
    }

    private String nothing() {
        if (written.isEmpty()) {
            return notes.isEmpty() ? "Nothing has changed; no revision was written." : "No revision was written.";
        }
        return "Only names in the mapping have changed, not the schema; the snapshot keeps them, and no revision was"
                + " written.";
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("written", written)
                .with("id", ids.isEmpty() ? null : ids.get(ids.size() - 1))
                .withStrings("ids", ids)
                .withRaw(
                        "operations",
                        operations.stream().map(RevisionReport::json).collect(JsonText.LIST))
                .withRaw(
                        "questions",
                        questions.stream().map(RevisionReport::json).collect(JsonText.LIST))
                .withStrings("warnings", warnings)
                .withStrings("notes", notes)
                .toString();
    }

    static String json(Operation operation) {
        return new JsonLine()
                .with("kind", operation.kind())
                .with("table", tableOf(operation))
                .with("summary", operation.summary())
                .withRaw("destructive", String.valueOf(operation.destructive()))
                .toString();
    }

    private static @Nullable String tableOf(Operation operation) {
        AffectedObject object = AffectedObject.of(operation);
        return object.table() ? object.name() : null;
    }

    private static String json(Question question) {
        return new JsonLine()
                .with("text", question.text())
                .withStrings("answers", question.answers())
                .toString();
    }
}
