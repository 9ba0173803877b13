package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.RevisionCustomizer;
import dev.migrate.RevisionDirectives;
import dev.migrate.Rewriter;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaFilter;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users' own code does to a generated revision. */
final class CustomizersTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Column ID = column("id", bigint());
    private static final Column AGE = column("age", integer());
    private static final Column BIO = column("bio", varchar(9)).nullable();
    private static final Snapshot BEFORE = users(ID, AGE);
    private static final Snapshot WANTED = users(ID, BIO);

    @TempDir
    private Path folder;

    /** Is declared as a service by tests. */
    public static final class Keeper implements RevisionCustomizer {

        @Override
        public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
            return Rewriter.create()
                    .rewrite(DropColumn.class, (directives, drop) -> List.of())
                    .customize(revision);
        }
    }

    /** Cannot be made. */
    public static final class Broken implements RevisionCustomizer {

        public Broken() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
            return Optional.of(revision);
        }
    }

    @Test
    void theSnapshotIsWhatTheChangedOperationsLeadTo() {
        Change change = customized(new Keeper());

        assertThat(summaries(change)).containsExactly("add column users.bio varchar(9)");
        assertThat(change.after()).isEqualTo(users(ID, AGE, BIO));
        assertThat(change.notes()).singleElement().asString().contains("another schema than the entities want");
    }

    @Test
    void theMessageCanBeChanged() {
        assertThat(customized(revision -> Optional.of(revision.withMessage("JIRA-1: " + revision.message())))
                        .message())
                .isEqualTo("JIRA-1: add bio");
    }

    @Test
    void aVetoLeavesEverythingAsItWas() {
        Change change = customized(revision -> Optional.empty());

        assertThat(change.after()).isEqualTo(BEFORE);
        assertThat(change.difference().operations()).isEmpty();
        assertThat(change.notes()).singleElement().asString().contains("so there is no revision.");
    }

    @Test
    void whatCannotBeUndoneIsSaid() {
        Change change = customized(Rewriter.create()
                .rewrite(
                        AddColumn.class,
                        (revision, add) -> List.of(new ExecuteSql("alter table users add bio", List.of(add)))));

        assertThat(change.after()).isEqualTo(WANTED);
        assertThat(change.notes()).singleElement().asString().startsWith("The downgrade does not lead back");
    }

    @Test
    void operationsThatDoNotFitAreRefused() {
        assertThatThrownBy(() ->
                        customized(Rewriter.create().rewrite(AddColumn.class, (revision, add) -> List.of(add, add))))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("The class dev.migrate.Rewriter, which changes revisions, gave operations that do"
                        + " not fit the last snapshot: ")
                .hasMessageContaining("Nothing was written.");
    }

    @Test
    void whatACustomizerThrowsIsReportedWithItsClass() {
        RevisionCustomizer failing = new RevisionCustomizer() {
            @Override
            public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
                throw new IllegalStateException("no ticket");
            }
        };

        assertThatThrownBy(() -> customized(failing))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The class " + failing.getClass().getName()
                        + ", which changes revisions, threw java.lang.IllegalStateException: no ticket. Nothing was"
                        + " written. Correct the class, or take it out of"
                        + " META-INF/services/dev.migrate.RevisionCustomizer.");
    }

    @Test
    void severalAreCalledInTheirOrder() {
        record Appending(int order, String text) implements RevisionCustomizer {
            @Override
            public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
                return Optional.of(revision.withMessage(revision.message() + text));
            }
        }

        assertThat(customized(new Appending(3, " c"), new Appending(-1, " a"), new Appending(2, " b"))
                        .message())
                .isEqualTo("add bio a b c");
    }

    @Test
    void thoseDeclaredOnTheClassPathAreFoundOnce() throws Exception {
        declare(Keeper.class);
        try (URLClassLoader project = project()) {
            assertThat(summaries(change(Customizers.declared(project))))
                    .containsExactly("add column users.bio varchar(9)");
        }
    }

    @Test
    void oneThatCannotBeMadeIsNamed() throws Exception {
        declare(Broken.class);
        try (URLClassLoader project = project()) {
            assertThatThrownBy(() -> Customizers.declared(project))
                    .isInstanceOf(GenerationException.class)
                    .hasMessageContaining("CustomizersTest$Broken")
                    .hasMessageContaining("no licence");
        }
    }

    private void declare(Class<?> service) throws Exception {
        Path file = folder.resolve("META-INF/services/" + RevisionCustomizer.class.getName());
        Files.createDirectories(file.getParent());
        Files.writeString(file, service.getName() + "\n");
    }

    private URLClassLoader project() throws Exception {
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader());
    }

    private static Change customized(RevisionCustomizer... customizers) {
        return change(Customizers.of(List.of(customizers)));
    }

    private static Change change(Customizers customizers) {
        return new Comparison(SchemaFilter.all(), customizers)
                .between(BEFORE, WANTED, Hints.none().withRenames("none"), "add bio");
    }

    private static List<String> summaries(Change change) {
        return change.difference().operations().stream().map(Operation::summary).toList();
    }

    private static Snapshot users(Column... columns) {
        return new Snapshot(List.of(), Schema.of(List.of(Table.of(USERS, List.of(columns)))), Provenance.none());
    }
}
