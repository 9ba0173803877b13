package dev.migrate.maven.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.generate.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BranchRebaseTest {

    private static final Class<?> ITEMS = BranchRevisions.CreateItems.class;
    private static final Class<?> NAME = BranchRevisions.AddName.class;
    private static final Class<?> PRICE = BranchRevisions.AddPrice.class;
    private static final Class<?> OTHER_NAME = BranchRevisions.NameItems.class;
    private static final Class<?> NOTE = BranchRevisions.AddNote.class;
    private static final String SOURCE = """
            package dev.migrate.maven.merge;

            // Grüße
            final class BranchRevisions {
                @Revision(id = "bbbb", revises = "aaaa" /* the first */, message = "add name")
                public static final class AddName implements Migration {}

                @Revision(id = "cccc", revises = {"aaaa"})
                public static final class AddPrice implements Migration {}

                @Revision(id = "dddd", revises = "aaaa")
                public static final class NameItems implements Migration {}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void namedBranchFollowsTheOtherHead() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);

        JoinedRevisions joined = rebase(project, "bbbb", null, null);

        assertThat(project.source())
                .content()
                .isEqualTo(SOURCE.replace("revises = \"aaaa\" /* the first */", "revises = \"cccc\" /* the first */"));
        assertThat(joined.written()).containsExactly(project.source(), project.snapshot());
        assertThat(joined.id()).isEqualTo("bbbb");
        assertThat(project.readSnapshot().revisions()).containsExactly("bbbb");
        assertThat(project.readSnapshot().schema()).isEqualTo(project.migrator().schemaAt(Set.of("bbbb", "cccc")));
    }

    @Test
    void theBranchThatTheDatabaseLacksIsMoved() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);

        JoinedRevisions joined = rebase(project, null, null, Set.of("aaaa", "bbbb"));

        assertThat(joined.revisions()).containsExactly("cccc");
        assertThat(project.source()).content().contains("id = \"cccc\", revises = \"bbbb\")");
        assertThat(joined.warnings()).singleElement().asString().contains("update items set price");
    }

    @Test
    void longerBranchIsMovedAsAWhole() throws Exception {
        BranchedProject project = project(ITEMS, OTHER_NAME, NOTE, PRICE);

        JoinedRevisions joined = rebase(project, "eeee", null, null);

        assertThat(joined.revisions()).containsExactly("dddd", "eeee");
        assertThat(project.source()).content().contains("id = \"dddd\", revises = \"cccc\")");
        assertThat(rebase(project, "dddd", "cccc", null)).isEqualTo(joined);
    }

    @Test
    void appliedRevisionIsNeverMoved() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);

        assertRefused(
                () -> rebase(project, "bbbb", null, Set.of("aaaa", "bbbb")),
                "The database has the revision bbbb (add name",
                "mvn migrate:rebase -Drevision=cccc -Donto=bbbb",
                "mvn migrate:merge");
        assertRefused(
                () -> rebase(project, null, null, Set.of("aaaa", "bbbb", "cccc")),
                "The database has revisions of both branches",
                "mvn migrate:merge");
        assertUntouched(project);
    }

    @Test
    void onlyTheUserCanTellWithoutEvidence() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);

        assertUndecided(project, null);
        assertUndecided(project, Set.of());
        assertUndecided(project, Set.of("aaaa"));
        assertUntouched(project);
    }

    @Test
    void amongThreeHeadsBothAreNamed() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE, OTHER_NAME);

        assertRefused(() -> rebase(project, "bbbb", null, null), "\n  mvn migrate:rebase -Drevision=dddd -Donto=bbbb");
        assertThat(rebase(project, "bbbb", "cccc", null).revisions()).containsExactly("bbbb");
    }

    @Test
    void conflictNamesBothOperationsAndWritesNothing() throws Exception {
        BranchedProject project = project(ITEMS, NAME, OTHER_NAME, NOTE);

        assertRefused(
                () -> rebase(project, "dddd", null, null),
                "- add column items.name varchar(100), in revision bbbb (add name,",
                "- add column items.name varchar(200), in revision dddd (name items,",
                "run mvn migrate:rebase again");
        assertUntouched(project);
    }

    @Test
    void whatCannotBeMovedIsRefused() throws Exception {
        assertRefused(
                () -> rebase(project(ITEMS, NAME), null, null, null), "There is nothing to rebase", "one head, bbbb");
        assertRefused(
                () -> rebase(project(), null, null, null), "There is nothing to rebase: the project has no revision");
        BranchedProject merged = project(ITEMS, NAME, PRICE, BranchRevisions.MergeNameAndPrice.class, OTHER_NAME);
        assertRefused(() -> rebase(merged, "ffff", null, null), "The branch holds the merge revision ffff");
        BranchedProject split =
                project(ITEMS, NAME, BranchRevisions.AddColour.class, BranchRevisions.AddSize.class, PRICE);
        assertRefused(() -> rebase(split, "abab", "cccc", null), "has another head, baba (add size");
        BranchedProject project = project(ITEMS, NAME, PRICE);
        assertRefused(() -> rebase(project, "aaaa", null, null), "(-Drevision=aaaa) is below several heads");
        assertRefused(() -> rebase(project, "bbbb", "aaaa", null), "(-Donto=aaaa) is no head of the project");
        assertRefused(() -> rebase(project, "bbbb", "bbbb", null), "cannot be put on top of itself");
        assertRefused(() -> rebase(project, "base", null, null), "-Drevision=base denotes 0 revisions");
    }

    @Test
    void sourceThatIsNotThereIsNamed() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        Files.delete(project.source());

        assertRefused(() -> rebase(project, "bbbb", null, null), "The source of the revision bbbb", "is not there");
        assertThat(project.snapshot()).doesNotExist();
    }

    @Test
    void bytesOfAnotherEncodingStay() throws Exception {
        BranchedProject project = project(ITEMS, NAME, PRICE);
        Files.write(project.source(), SOURCE.getBytes(StandardCharsets.ISO_8859_1));

        rebase(project, "bbbb", null, null);

        assertThat(Files.readAllBytes(project.source()))
                .isEqualTo(SOURCE.replaceFirst("\"aaaa\"", "\"cccc\"").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertUndecided(BranchedProject project, @Nullable Set<String> applied) {
        assertRefused(
                () -> rebase(project, null, null, applied),
                "Only you can tell which branch no database has applied yet.",
                "bbbb (add name, java/dev/migrate/maven/merge/BranchRevisions.java)",
                "\n  mvn migrate:rebase -Drevision=bbbb\n  mvn migrate:rebase -Drevision=cccc");
    }

    private BranchedProject project(Class<?>... revisions) throws IOException {
        BranchedProject project = BranchedProject.of(folder, revisions);
        project.writeSource(SOURCE);
        return project;
    }

    private static JoinedRevisions rebase(
            BranchedProject project, @Nullable String revision, @Nullable String onto, @Nullable Set<String> applied)
            throws IOException {
        return new BranchRebase(project.places(), project.migrator(), project.revisions(), project.folder())
                .rebase(new RebaseRequest(revision, onto, applied));
    }

    private static void assertUntouched(BranchedProject project) {
        assertThat(project.source()).content().isEqualTo(SOURCE);
        assertThat(project.snapshot()).doesNotExist();
    }

    private static void assertRefused(ThrowingCallable rebase, String... message) {
        assertThatThrownBy(rebase).isInstanceOf(GenerationException.class).hasMessageContainingAll(message);
    }
}
