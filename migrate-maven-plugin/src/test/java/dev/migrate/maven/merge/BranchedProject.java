package dev.migrate.maven.merge;

import dev.migrate.Migrator;
import dev.migrate.Revision;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.maven.generate.FileTemplate;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A project in a folder of the test's own, whose revisions are chosen classes of {@link BranchRevisions}.
 *
 * @param folder where its files are
 * @param migrator its revisions
 */
record BranchedProject(Path folder, Migrator migrator) {

    private static final String PACKAGE = "dev.migrate.maven.merge";

    /** Writes the index of the revisions. */
    static BranchedProject of(Path folder, Class<?>... revisions) throws IOException {
        Path index = folder.resolve("classes").resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(index.getParent()));
        List<RevisionEntry> entries =
                Stream.of(revisions).map(BranchedProject::entry).toList();
        Files.writeString(index, RevisionIndex.write(entries));
        URL[] places = {folder.resolve("classes").toUri().toURL()};
        ClassLoader classLoader = new URLClassLoader(places, BranchedProject.class.getClassLoader());
        return new BranchedProject(
                folder, Migrator.builder().classLoader(classLoader).build());
    }

    RevisionPlaces places() {
        return new RevisionPlaces(
                folder.resolve("java"),
                PACKAGE,
                FileTemplate.of("R{yyyyMMddHHmm}_{Slug}_{id}.java", ZoneId.of("UTC")),
                snapshot(),
                folder.resolve("schema.json"),
                false);
    }

    ProjectRevisions revisions() {
        return ProjectRevisions.of(migrator.graph(), migrator.revisions(), migrator.revisions());
    }

    Path snapshot() {
        return folder.resolve("snapshot.json");
    }

    Path source() {
        return folder.resolve("java/dev/migrate/maven/merge/BranchRevisions.java");
    }

    void writeSource(String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(source().getParent()));
        Files.writeString(source(), text);
    }

    /** Writes the snapshot as if its columns had no origin. */
    void writeSnapshot(Schema schema, String... revisions) throws IOException {
        Files.writeString(snapshot(), new Snapshot(List.of(revisions), schema, Provenance.none()).toJson());
    }

    Snapshot readSnapshot() throws IOException {
        return Snapshot.read(Files.readString(snapshot()), "snapshot.json");
    }

    private static RevisionEntry entry(Class<?> type) {
        Revision revision = Objects.requireNonNull(type.getAnnotation(Revision.class));
        return new RevisionEntry(
                revision.id(),
                List.of(revision.revises()),
                List.of(),
                List.of(),
                revision.message(),
                revision.created(),
                type.getName());
    }
}
