package dev.migrate.maven.generate;

import dev.migrate.diff.Question;
import dev.migrate.diff.Warning;
import dev.migrate.operation.Operation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the wish for a revision.
 *
 * @param written the files that were written: the source, then the snapshot; the snapshot alone if only the mapping of what
 *     is there has changed; none if nothing changed, there are questions, or nothing is to be written
 * @param id the revision's id, or null if there is none because nothing changed or there are questions
 * @param source the text of the source file, or null if there is no revision
 * @param operations what the upgrade does
 * @param questions what must be answered first
 * @param warnings what changes without DDL
 */
public record GeneratedRevision(
        List<Path> written,
        @Nullable String id,
        @Nullable String source,
        List<Operation> operations,
        List<Question> questions,
        List<Warning> warnings) {

    public GeneratedRevision {
        written = List.copyOf(written);
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }

    /** Returns what came of a wish for which only the snapshot was out of date. */
    static GeneratedRevision remembered(Path snapshot) {
        return new GeneratedRevision(List.of(snapshot), null, null, List.of(), List.of(), List.of());
    }

    /** Returns what came of a wish that made no revision. */
    static GeneratedRevision none(List<Question> questions, List<Warning> warnings) {
        return new GeneratedRevision(List.of(), null, null, List.of(), questions, warnings);
    }
}
