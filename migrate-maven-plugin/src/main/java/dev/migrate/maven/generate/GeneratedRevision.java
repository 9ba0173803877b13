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
 * @param written the files that were written: the sources, then the snapshot; the snapshot alone if only the mapping of what
 *     is there has changed; none if nothing changed, there are questions, or nothing is to be written
 * @param ids the ids of the revisions in the order of execution: two if it is split, none if nothing changed or there are
 *     questions
 * @param sources the text of the source file of each
 * @param operations what the upgrade does
 * @param questions what must be answered first
 * @param warnings what changes without DDL
 * @param notes what else a person should know, one sentence each
 */
public record GeneratedRevision(
        List<Path> written,
        List<String> ids,
        List<String> sources,
        List<Operation> operations,
        List<Question> questions,
        List<Warning> warnings,
        List<String> notes) {

    public GeneratedRevision {
        written = List.copyOf(written);
        ids = List.copyOf(ids);
        sources = List.copyOf(sources);
        operations = List.copyOf(operations);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
    }

    /** Returns what came of a wish for which only the snapshot was out of date. */
    static GeneratedRevision remembered(Path snapshot) {
        return new GeneratedRevision(
                List.of(snapshot), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Returns what came of a wish that made no revision. */
    static GeneratedRevision none(List<Question> questions, List<Warning> warnings, List<String> notes) {
        return new GeneratedRevision(List.of(), List.of(), List.of(), List.of(), questions, warnings, notes);
    }

    /** Returns the id of the last revision, or null if there is none. */
    public @Nullable String id() {
        return last(ids);
    }

    /** Returns the source of the last revision, or null if there is none. */
    public @Nullable String source() {
        return last(sources);
    }

    /** Returns the source files that were written, in the order of execution. */
    public List<Path> writtenSources() {
        return ids.isEmpty() ? List.of() : written.subList(0, Math.max(0, written.size() - 1));
    }

    private static @Nullable String last(List<String> texts) {
        return texts.isEmpty() ? null : texts.get(texts.size() - 1);
    }
}
