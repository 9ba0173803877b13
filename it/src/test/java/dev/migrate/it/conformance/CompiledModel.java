package dev.migrate.it.conformance;

import dev.migrate.Migrator;
import dev.migrate.database.TestDatabase;
import dev.migrate.diff.Hints;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.maven.generate.FileTemplate;
import dev.migrate.maven.generate.GeneratedRevision;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.generate.RevisionGenerator;
import dev.migrate.maven.generate.RevisionPlaces;
import dev.migrate.maven.generate.RevisionRequest;
import dev.migrate.schema.Snapshot;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A model after {@code mvn compile}, {@code mvn migrate:revision} and {@code mvn compile} again. */
final class CompiledModel implements AutoCloseable {

    private static final List<Class<? extends Annotation>> MANAGED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class, jakarta.persistence.Converter.class);

    private final Model model;
    private final URLClassLoader entities;
    private final URLClassLoader revisions;
    private final Snapshot snapshot;
    private final List<Class<?>> managed;

    private CompiledModel(
            Model model, URLClassLoader entities, URLClassLoader revisions, Snapshot snapshot, List<Class<?>> managed) {
        this.model = model;
        this.entities = entities;
        this.revisions = revisions;
        this.snapshot = snapshot;
        this.managed = managed;
    }

    /**
     * Compiles the model, and has its first revision written and compiled.
     *
     * @param folder an empty folder
     * @param options options of the processor beside the naming strategy
     */
    static CompiledModel of(Model model, Javac javac, Path folder, String... options)
            throws IOException, ClassNotFoundException {
        Path classes = folder.resolve("classes");
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Amigrate.naming=" + model.naming());
        javac.compile(model.sources(), classes, all.toArray(String[]::new));
        Path schema = classes.resolve("META-INF/migrate/schema.json");
        Snapshot snapshot = Snapshot.read(Files.readString(schema), schema.toString());
        Path revisions = folder.resolve("revisions");
        javac.compile(firstRevision(folder, schema).writtenSources(), revisions);
        URLClassLoader entities = loader(classes);
        return new CompiledModel(model, entities, loader(revisions), snapshot, managed(classes, entities));
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledModel.class.getClassLoader());
    }

    private static GeneratedRevision firstRevision(Path folder, Path schema) throws IOException {
        RevisionPlaces places = new RevisionPlaces(
                folder.resolve("sources"),
                "db.revision",
                FileTemplate.of("R{yyyyMMddHHmm}_{Slug}_{id}.java", ZoneOffset.UTC),
                folder.resolve("snapshot.json"),
                schema,
                false);
        ProjectRevisions none = new ProjectRevisions(RevisionGraph.of(List.of()), List.of());
        RevisionRequest request = new RevisionRequest(
                "create the model",
                "c0ffee000001",
                null,
                null,
                List.of(),
                Instant.parse("2026-11-22T12:00:00Z"),
                false,
                false,
                Hints.none());
        return new RevisionGenerator(places, none).generate(request);
    }

    private static List<Class<?>> managed(Path classes, ClassLoader loader) throws IOException, ClassNotFoundException {
        List<Class<?>> managed = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = classes.relativize(file).toString().replace(".class", "");
                Class<?> type = Class.forName(name.replace('/', '.'), false, loader);
                if (MANAGED.stream().anyMatch(type::isAnnotationPresent)) {
                    managed.add(type);
                }
            }
        }
        return managed;
    }

    Model model() {
        return model;
    }

    /** Returns the class loader that has the entities; Hibernate closes it when it ends. */
    ClassLoader loader() {
        return entities;
    }

    /** Returns the migrator of the first revision on a database. */
    Migrator migrator(TestDatabase database) {
        return Migrator.builder()
                .url(database.url(), database.user(), database.password())
                .classLoader(revisions)
                .build();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Returns the classes that Hibernate is told of. */
    List<Class<?>> managed() {
        return managed;
    }

    long entities() {
        return managed.stream()
                .filter(type -> type.isAnnotationPresent(Entity.class))
                .count();
    }

    @Override
    public void close() throws IOException {
        entities.close();
        revisions.close();
    }
}
