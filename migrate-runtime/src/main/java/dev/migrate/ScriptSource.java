package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.Database;
import dev.migrate.execute.RecordedStep;
import dev.migrate.execute.ScriptWriter;
import dev.migrate.execute.Session;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What scripts are written from.
 *
 * @param history the revisions
 * @param classes their classes
 * @param database the database, or null if none is named
 * @param dialect the name of its dialect, or null if the database tells
 * @param versionTable the name of the table that holds the version rows
 * @param online whether others are to go on reading and writing while a script runs
 */
record ScriptSource(
        RevisionHistory history,
        RevisionClasses classes,
        @Nullable Database database,
        @Nullable String dialect,
        QualifiedName versionTable,
        boolean online) {

    /**
     * Where a script starts.
     *
     * @param writer what writes it
     * @param rows the version rows that it finds
     */
    record Start(ScriptWriter writer, Set<String> rows) {}

    RevisionGraph graph() {
        return history.graph();
    }

    /** Returns the writer for the dialect, which stands above what the database's URL says. */
    ScriptWriter writer() {
        if (dialect != null) {
            return inMode(ScriptWriter.of(dialect, versionTable));
        }
        if (database == null) {
            throw new ConfigurationException("It is not said which database the script is for. Give its kind with"
                    + " -Dmigrate.dialect=… (postgresql, mariadb, mysql, sqlite or h2) or its JDBC URL with -Dmigrate.url=…;"
                    + " or in code, to Migrator.builder().");
        }
        return inMode(database.scriptWriter(versionTable));
    }

    private ScriptWriter inMode(ScriptWriter writer) {
        return online ? writer.online() : writer;
    }

    /** Returns where the database is, which is only read; {@code base} if none is named. */
    Start start() {
        if (database == null) {
            return new Start(writer(), Set.of());
        }
        try (Session session = database.open(versionTable)) {
            ScriptWriter writer = inMode(session.scriptWriter());
            requireNamed(writer);
            return new Start(writer, session.versionRows());
        }
    }

    private void requireNamed(ScriptWriter writer) {
        if (dialect != null && !writer.dialect().equals(dialect)) {
            throw new ConfigurationException("migrate.dialect says " + dialect + ", but the database is "
                    + writer.dialect()
                    + ". Leave migrate.dialect out, or give the start of the script as in -Dto=start:end,"
                    + " so that the database is not asked.");
        }
    }

    /** Returns the start that a range gives, as identifiers with commas between them. */
    Start startAt(String identifiers) {
        Set<String> ids = new TreeSet<>();
        for (String identifier : identifiers.split(",", -1)) {
            ids.addAll(graph().resolve(identifier.strip()));
        }
        return new Start(writer(), graph().rows(ids));
    }

    List<RecordedStep> record(Plan plan) {
        return plan.isEmpty() ? List.of() : new Recording(history, classes).record(plan);
    }

    /** Returns the ids that the targets of a stamp denote. */
    Set<String> resolve(List<String> targets) {
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.addAll(graph().resolve(target)));
        return ids;
    }
}
