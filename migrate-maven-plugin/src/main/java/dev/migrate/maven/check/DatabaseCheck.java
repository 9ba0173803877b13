package dev.migrate.maven.check;

import dev.migrate.Migrator;
import dev.migrate.Status;
import dev.migrate.diff.SchemaFilter;
import dev.migrate.maven.output.Finding;
import dev.migrate.maven.output.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds what keeps a live database from being as the project's revisions make it.
 *
 * <p>The kinds of findings are {@code databaseNotAtHead} and those of {@link Migrator#drift}.
 */
public final class DatabaseCheck {

    private DatabaseCheck() {}

    /** Compares what the filter passes of the database with the schema of its current revision. */
    public static Findings drift(Migrator migrator, SchemaFilter filter) {
        return new Findings(
                migrator.drift(filter).stream().map(DatabaseCheck::shown).toList());
    }

    /** Compares as {@link #drift} does, and finds as well whether revisions are not applied. */
    public static Findings of(Migrator migrator, SchemaFilter filter) {
        List<Finding> findings = new ArrayList<>();
        Status status = migrator.current();
        if (!status.upToDate()) {
            findings.add(behind(status, Set.copyOf(migrator.graph().realHeads())));
        }
        findings.addAll(drift(migrator, filter).findings());
        return new Findings(findings);
    }

    private static Finding behind(Status status, Set<String> heads) {
        return new Finding(
                "databaseNotAtHead",
                "database",
                "The database is at " + rows(status.revisions()) + ", the revisions end at " + rows(heads)
                        + ". Apply the others with mvn migrate:upgrade -Dto=heads.");
    }

    private static Finding shown(dev.migrate.schema.Finding finding) {
        return new Finding(finding.kind(), finding.object(), finding.message());
    }

    private static String rows(Collection<String> ids) {
        return ids.isEmpty() ? "base" : String.join(", ", new TreeSet<>(ids));
    }
}
