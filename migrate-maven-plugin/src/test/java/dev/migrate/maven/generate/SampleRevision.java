package dev.migrate.maven.generate;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import java.util.List;

/** Builds what a revision is written from, with something sensible for whatever the test does not say. */
final class SampleRevision {

    static final String PACKAGE = "db.revision";

    private SampleRevision() {}

    /** Returns a revision with the inverse operations as its downgrade. */
    static RevisionSource of(String className, String message, List<Operation> upgrade) {
        return of(className, message, upgrade, Replay.inverse(upgrade));
    }

    static RevisionSource of(String className, String message, List<Operation> upgrade, List<Operation> downgrade) {
        return new RevisionSource(
                PACKAGE,
                className,
                "a1b2c3d4e5f6",
                List.of("98765432abcd"),
                List.of(),
                List.of(),
                message,
                "2026-11-22T12:00:00Z",
                List.of(),
                upgrade,
                downgrade);
    }
}
