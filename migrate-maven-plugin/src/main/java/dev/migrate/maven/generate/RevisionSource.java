package dev.migrate.maven.generate;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * What the source of a revision is written from.
 *
 * @param packageName the package, or empty for the unnamed one
 * @param className the class's simple name
 * @param id the revision's id
 * @param revises the ids of its parents; none for a base
 * @param dependsOn the ids or labels that it needs besides
 * @param labels the labels of the branch that starts with it
 * @param replaces the ids of the revisions that it stands for; none unless it is a squash
 * @param message what it does, in the author's words
 * @param created when it was made, in ISO 8601 with an offset
 * @param warnings what the reader of the upgrade should know besides the operations, one sentence each
 * @param upgrade the operations forwards
 * @param downgrade the operations back
 */
record RevisionSource(
        String packageName,
        String className,
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> labels,
        List<String> replaces,
        String message,
        String created,
        List<String> warnings,
        List<Operation> upgrade,
        List<Operation> downgrade) {

    RevisionSource {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        labels = List.copyOf(labels);
        replaces = List.copyOf(replaces);
        warnings = List.copyOf(warnings);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** Creates the source of a revision that replaces no others. */
    RevisionSource(
            String packageName,
            String className,
            String id,
            List<String> revises,
            List<String> dependsOn,
            List<String> labels,
            String message,
            String created,
            List<String> warnings,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        this(
                packageName,
                className,
                id,
                revises,
                dependsOn,
                labels,
                List.of(),
                message,
                created,
                warnings,
                upgrade,
                downgrade);
    }
}
