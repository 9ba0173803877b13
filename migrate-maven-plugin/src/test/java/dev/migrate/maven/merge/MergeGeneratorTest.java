package dev.migrate.maven.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.graph.RevisionException;
import dev.migrate.json.JsonException;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.maven.generate.MergeRequest;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergeGeneratorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:30:00Z");
    private static final Class<?> ITEMS = BranchRevisions.CreateItems.class;
    private static final Class<?> NAME = BranchRevisions.AddName.class;
    private static final Class<?> PRICE = BranchRevisions.AddPrice.class;
    private static final Class<?> OTHER_NAME = BranchRevisions.NameItems.class;
    private static final Class<?> NOTE = BranchRevisions.AddNote.class;

    @TempDir
    private Path folder;

    @Test
    void writesARevisionOfAllHeadsAndTheMergedSnapshot() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);

        JoinedRevisions joined = merge(project, "heads");

        Path source = project.source().resolveSibling("R202611221230_MergeBbbbAndCccc_0123456789ab.java");
        assertThat(joined.id()).isEqualTo("0123456789ab");
        assertThat(joined.revisions()).containsExactly("bbbb", "cccc");
        assertThat(joined.written()).containsExactly(source, project.snapshot());
        assertThat(source).content().isEqualTo("""
                package dev.migrate.maven.merge;

                import dev.migrate.*;

                /** merge bbbb and cccc. */
                @Revision(
                    id = "0123456789ab",
                    revises = {"bbbb", "cccc"},
                    message = "merge bbbb and cccc",
                    created = "2026-11-22T12:30:00Z")
                public final class R202611221230_MergeBbbbAndCccc_0123456789ab implements Migration {

                  @Override
                  public void upgrade(Operations op) {}

                  @Override
                  public void downgrade(Operations op) {}
                }
                """);
        assertThat(project.readSnapshot())
                .isEqualTo(new Snapshot(
                        List.of("0123456789ab"),
                        project.migrator().schemaAt(java.util.Set.of("bbbb", "cccc")),
                        dev.migrate.schema.Provenance.none()));
    }

    @Test
    void opaqueSqlIsToldOf() throws Exception {
        assertThat(merge(project(ITEMS, NAME, PRICE), "heads").warnings())
                .singleElement()
                .asString()
                .contains(
                        "execute update items set price = 0, in revision cccc (add price, java/dev/migrate/maven/merge/");
    }

    @Test
    void headsCanBeNamedInSeveralForms() throws Exception {
        assertThat(merge(project(ITEMS, NAME, PRICE), "cccc", "bbbb@head").revisions())
                .containsExactly("cccc", "bbbb");
    }

    @Test
    void conflictNamesBothOperationsAndWritesNothing() throws Exception {
        BranchedProject project = project(ITEMS, NAME, OTHER_NAME, NOTE);

        assertThatThrownBy(() -> merge(project, "heads"))
                .isInstanceOf(GenerationException.class)
                .hasMessage("""
                        Two changes do not go together:
                        - add column items.name varchar(100), in revision bbbb (add name, java/dev/migrate/maven/merge/BranchRevisions.java)
                        - add column items.name varchar(200), in revision dddd (name items, java/dev/migrate/maven/merge/BranchRevisions.java)
                        After the first, the second fails. Cannot add column items.name varchar(200): The table items has two of one name among [id, name, name]; give each column a name of its own.
                        Nothing was written. Of both revisions, edit one that no database has applied yet until they go together, and run mvn migrate:merge again. Or delete the revisions of that branch, make the snapshot anew with mvn migrate:merge, and write the branch's changes anew with mvn migrate:revision.""");
        assertThat(project.folder().resolve("java")).doesNotExist();
        assertThat(project.snapshot()).doesNotExist();
    }

    @Test
    void threeHeadsAreMergedOneAfterTheOther() throws Exception {
        BranchedProject project =
                project(ITEMS, NAME, PRICE, BranchRevisions.AddColour.class, BranchRevisions.AddSize.class);

        JoinedRevisions joined = merge(project, "heads");

        assertThat(joined.revisions()).containsExactly("cccc", "abab", "baba");
        assertThat(columns(project)).containsExactly("colour", "id", "name", "price", "size");
        assertThat(joined.warnings()).hasSize(1);
    }

    @Test
    void otherHeadsAreToldOf() throws Exception {
        BranchedProject project =
                project(ITEMS, NAME, PRICE, BranchRevisions.AddColour.class, BranchRevisions.AddSize.class);

        JoinedRevisions joined = merge(project, "abab", "baba");

        assertThat(joined.warnings())
                .singleElement()
                .asString()
                .contains("There are other heads still", "cccc (add price,");
    }

    @Test
    void fewerThanTwoHeadsAreNothingToMerge() throws Exception {
        assertRefused(
                () -> merge(project(ITEMS, NAME), "bbbb"),
                "There is nothing to merge: -Drevisions=bbbb denotes only bbbb");
        assertRefused(() -> merge(project(ITEMS, NAME, PRICE), "bbbb", "bbbb"), "denotes only bbbb");
        assertRefused(
                () -> merge(project(ITEMS, NAME, PRICE), "base"),
                "There is nothing to merge: -Drevisions=base denotes no revision. Name two or more heads");
        assertRefused(() -> merge(project(), "heads"), "denotes no revision", "the heads are none");
    }

    @Test
    void ancestorOfAnotherIsRefused() throws Exception {
        assertRefused(
                () -> merge(project(ITEMS, NAME, PRICE), "aaaa", "bbbb"),
                "The revision aaaa (create items",
                "is below bbbb (add name");
    }

    @Test
    void revisionThatIsNoHeadNeedsSplice() throws Exception {
        BranchedProject project = project(ITEMS, NAME, OTHER_NAME, NOTE, PRICE);

        assertRefused(() -> merge(project, "cccc", "dddd"), "is followed by others already", "-Dsplice");
        MergeRequest splice = new MergeRequest(List.of("cccc", "dddd"), null, null, null, true, NOON);
        assertThat(generator(project).generate(splice).revisions()).containsExactly("cccc", "dddd");
    }

    @Test
    void idOrLabelThatIsTakenIsRefused() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        MergeRequest taken = new MergeRequest(List.of("heads"), null, "aaaa", null, false, NOON);
        MergeRequest label = new MergeRequest(List.of("heads"), null, null, "bbbb", false, NOON);

        assertThatThrownBy(() -> generator(project).generate(taken))
                .isInstanceOfSatisfying(
                        RevisionException.class,
                        e -> assertThat(e.kind()).isEqualTo(RevisionException.Kind.DUPLICATE_ID));
        assertThatThrownBy(() -> generator(project).generate(label)).isInstanceOf(RevisionException.class);
        assertThat(project.snapshot()).doesNotExist();
    }

    @Test
    void messageAndLabelAreTheUsers() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        MergeRequest request = new MergeRequest(List.of("heads"), "name and price", "0123", "shop", false, NOON);

        Path source = generator(project).generate(request).written().get(0);

        assertThat(source).content().contains("message = \"name and price\"", "labels = \"shop\"");
    }

    @Test
    void conflictedSnapshotIsMadeAnew() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        Files.writeString(project.snapshot(), "{\n<<<<<<< HEAD\n=======\n>>>>>>> branch\n");

        merge(project, "heads");

        assertThat(columns(project)).containsExactly("id", "name", "price");
    }

    @Test
    void snapshotThatIsNotThatOfTheOnlyHeadIsMadeAnew() throws Exception {
        BranchedProject project = project(ITEMS, NAME);
        project.writeSnapshot(Schema.empty(), "cccc");

        JoinedRevisions joined = merge(project, "heads");

        assertThat(joined.id()).isNull();
        assertThat(joined.written()).containsExactly(project.snapshot());
        assertThat(columns(project)).containsExactly("id", "name");
        assertThat(project.readSnapshot().revisions()).containsExactly("bbbb");
        assertRefused(() -> merge(project, "heads"), "There is nothing to merge: -Drevisions=heads denotes only bbbb");
    }

    @Test
    void brokenSnapshotIsNotReplacedInSilence() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        Files.writeString(project.snapshot(), "{\"half");

        assertThatThrownBy(() -> merge(project, "heads")).isInstanceOf(JsonException.class);
        assertThat(project.snapshot()).hasContent("{\"half");
    }

    private BranchedProject project(Class<?>... revisions) throws IOException {
        return BranchedProject.of(folder, revisions);
    }

    private static JoinedRevisions merge(BranchedProject project, String... revisions) throws IOException {
        return generator(project)
                .generate(new MergeRequest(List.of(revisions), null, "0123456789ab", null, false, NOON));
    }

    private static MergeGenerator generator(BranchedProject project) {
        return new MergeGenerator(project.places(), project.migrator(), project.revisions(), project.folder());
    }

    private static List<String> columns(BranchedProject project) throws IOException {
        return project
                .readSnapshot()
                .schema()
                .table(QualifiedName.of("items"))
                .map(Table::columns)
                .orElseThrow()
                .stream()
                .map(column -> column.name().text())
                .toList();
    }

    private static void assertRefused(ThrowingCallable merge, String... message) {
        assertThatThrownBy(merge).isInstanceOf(GenerationException.class).hasMessageContainingAll(message);
    }
}
