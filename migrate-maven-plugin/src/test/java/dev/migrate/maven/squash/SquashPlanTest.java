package dev.migrate.maven.squash;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.operation.Operation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one revision in the place of others does, is refused, and cannot keep. */
final class SquashPlanTest {

    @TempDir
    private Path folder;

    private final List<URLClassLoader> classLoaders = new ArrayList<>();

    /** Another project's table. */
    @Revision(id = "11110000", labels = "library", message = "library", created = "2026-01-01T12:00:00Z")
    public static final class Library implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("books", column("id", bigint()), primaryKey("pk_books", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("books");
        }
    }

    /** A table with rows. */
    @Revision(
            id = "22220000",
            dependsOn = "library",
            labels = "shop",
            message = "create",
            created = "2026-01-02T12:00:00Z")
    public static final class Create implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("users", column("id", bigint()), column("name", varchar(100)), primaryKey("pk_users", "id"));
            op.bulkInsert("users", List.of("id", "name"), List.of(List.of(1L, "Ann")));
            op.execute("create view names as select name from users");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("drop view names");
            op.dropTable("users");
        }
    }

    /** A column that older rows do not know. */
    @Revision(id = "33330000", revises = "22220000", message = "age", created = "2026-01-03T12:00:00Z")
    public static final class Age implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("age", bigint()).defaultTo("0"));
            op.addColumn("users", column("mail", varchar(100)).defaultTo("''"));
            op.bulkInsert("users", List.of("id", "name", "age", "mail"), List.of(List.of(2L, "Bob", 7L, "b@b")));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "mail");
            op.dropColumn("users", "age");
        }
    }

    /** Takes a name away, so that rows written before do not fit any more. */
    @Revision(id = "44440000", revises = "33330000", message = "rename", created = "2026-01-04T12:00:00Z")
    public static final class Rename implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("users", "mail");
        }

        @Override
        public void downgrade(Operations op) {
            op.addColumn("users", column("mail", varchar(100)).defaultTo("''"));
        }
    }

    @AfterEach
    void close() throws Exception {
        for (URLClassLoader classLoader : classLoaders) {
            classLoader.close();
        }
    }

    @Test
    void makesTheOwnSchemaAndKeepsWhatFits() throws Exception {
        SquashPlan plan = plan("head");

        assertThat(plan.replaces()).containsExactly("22220000", "33330000", "44440000");
        assertThat(plan.dependsOn()).containsExactly("library");
        assertThat(plan.labels()).containsExactly("shop");
        assertThat(plan.creations()).extracting(Operation::summary).containsExactly("create table users");
        assertThat(plan.dataSteps())
                .extracting(step -> step.revision() + " " + step.operation().kind() + " " + step.keepable())
                .containsExactly("22220000 bulkInsert true", "22220000 executeSql true", "33330000 bulkInsert false");
        assertThat(plan.dataSteps().get(2).obstacle())
                .startsWith("it was written for an older shape: ")
                .contains("users has no column mail");
        assertThat(plan.operations(false)).isEqualTo(plan.creations());
        assertThat(plan.operations(true)).hasSize(3);
    }

    @Test
    void h2AgreesThatBothWaysMakeTheSame() throws Exception {
        Migrator migrator = migrator(Library.class, Create.class, Age.class, Rename.class);
        SquashPlan plan = SquashPlan.of(migrator, project(migrator), "head");

        assertThat(new H2Proof(classLoaders.get(0)).prove(plan))
                .isEqualTo("The schema is proven equal by replay, and on H2.");
    }

    @Test
    void refusesWhatIsNoHistoryOfTheProject() throws Exception {
        assertThatThrownBy(() -> plan("2222"))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "There is nothing to squash up to 22220000 (-Dto=2222), which is the first revision; give a later"
                                + " one.");
        assertThatThrownBy(() -> plan("library"))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "The revision 11110000 (-Dto=library) is not of this project; squash it where its source is.");
        assertThatThrownBy(() -> plan("base"))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "'base' (-Dto) is no revision; give the id of the one up to which the history is squashed.");
    }

    private SquashPlan plan(String to) throws Exception {
        Migrator migrator = migrator(Library.class, Create.class, Age.class, Rename.class);
        return SquashPlan.of(migrator, project(migrator), to);
    }

    private static ProjectRevisions project(Migrator migrator) {
        return ProjectRevisions.of(
                migrator.graph(),
                migrator.revisions(),
                migrator.revisions().stream()
                        .filter(entry -> !entry.id().equals("11110000"))
                        .toList());
    }

    private Migrator migrator(Class<?>... revisions) throws Exception {
        Path index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(Objects.requireNonNull(index.getParent()));
        Files.writeString(
                index,
                RevisionIndex.write(
                        Stream.of(revisions).map(SquashPlanTest::entry).toList()));
        URL[] places = {folder.toUri().toURL()};
        URLClassLoader classLoader = new URLClassLoader(places, getClass().getClassLoader());
        classLoaders.add(classLoader);
        return Migrator.builder().classLoader(classLoader).build();
    }

    private static RevisionEntry entry(Class<?> type) {
        Revision revision = Objects.requireNonNull(type.getAnnotation(Revision.class));
        return new RevisionEntry(
                revision.id(),
                List.of(revision.revises()),
                List.of(revision.dependsOn()),
                List.of(revision.labels()),
                revision.message(),
                revision.created(),
                type.getName());
    }
}
