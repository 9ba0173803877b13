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
 * @param id the revision's id, or null if there is none because nothing changed or there are questions
 * @param source the text of the source file if it was to be shown instead of written, else null
 * @param operations what the upgrade does
 * @param questions what must be answered first
 * @param warnings what changes without DDL, one sentence each
 */
public record RevisionReport(
        List<String> written,
        @Nullable String id,
        @Nullable String source,
        List<Operation> operations,
        List<Question> questions,
        List<String> warnings)
        implements Report {

    public RevisionReport {
        written = List.copyOf(written);
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /** Returns nothing of questions: they are said by the failure of the goal. */
    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>();
        operations.forEach(operation -> lines.add(line(operation, ink)));
        warnings.forEach(warning -> lines.add(ink.warning(Text.printable(warning))));
        if (source != null) {
            source.lines().forEach(lines::add);
        }
        written.forEach(file -> lines.add("Wrote " + ink.id(Text.printable(file))));
        if (id == null && questions.isEmpty()) {
            lines.add("Nothing has changed; no revision was written.");
        }
        return lines;
    }

    private static String line(Operation operation, Ink ink) {
        String summary = Text.printable(operation.summary());
        return operation.destructive() ? ink.warning(summary + " (data may be lost)") : summary;
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("written", written)
                .with("id", id)
                .withRaw(
                        "operations",
                        operations.stream().map(RevisionReport::json).collect(JsonText.LIST))
                .withRaw(
                        "questions",
                        questions.stream().map(RevisionReport::json).collect(JsonText.LIST))
                .withStrings("warnings", warnings)
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
