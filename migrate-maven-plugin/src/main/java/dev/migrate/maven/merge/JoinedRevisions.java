package dev.migrate.maven.merge;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of several heads.
 *
 * @param written the files that were written
 * @param id the id of the merge revision; for branches that were put in a row the head, and null if only the snapshot was
 *     made anew
 * @param revisions the ids that were merged or moved, or the head that the snapshot is of
 * @param warnings what a person should check, one sentence each
 */
public record JoinedRevisions(List<Path> written, @Nullable String id, List<String> revisions, List<String> warnings) {

    public JoinedRevisions {
        written = List.copyOf(written);
        revisions = List.copyOf(revisions);
        warnings = List.copyOf(warnings);
    }
}
