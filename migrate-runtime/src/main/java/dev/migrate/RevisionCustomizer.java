package dev.migrate;

import java.util.Optional;

/**
 * Changes generated revisions before they are written: Alembic's {@code process_revision_directives}.
 *
 * <p>{@code migrate:revision} and {@code migrate:check} find implementations with {@link java.util.ServiceLoader}: in the
 * compiled classes of the project, its dependencies and those of the plugin. So a class has a public constructor without
 * parameters and stands in {@code META-INF/services/dev.migrate.RevisionCustomizer}. They are called one after the other, by
 * {@link #order} and then by class name, each with what the one before gives.
 *
 * <pre>{@code
 * public final class KeepTables implements RevisionCustomizer {
 *
 *     public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
 *         return Rewriter.create()
 *                 .rewrite(DropTable.class, (directives, drop) -> List.of())
 *                 .customize(revision);
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface RevisionCustomizer {

    /**
     * Returns the revision that is to be written instead, or empty for none at all.
     *
     * <p>The operations must replay on the schema of {@link RevisionDirectives#before}. If they do not lead to the schema
     * that the entities want, the difference is found again by the next comparison. Whatever is thrown ends the goal with
     * this class's name and the exception's message, and nothing is written.
     */
    Optional<RevisionDirectives> customize(RevisionDirectives revision);

    /** Returns the place among several: smaller numbers come first. */
    default int order() {
        return 0;
    }
}
