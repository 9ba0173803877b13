package dev.migrate.maven.generate;

import static dev.migrate.maven.generate.RevisionProject.*;
import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.diff.Hints;
import dev.migrate.index.RevisionEntry;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RevisionParentsTest {

    @TempDir
    private Path folder;

    private RevisionProject project;

    @BeforeEach
    void startProject() {
        project = new RevisionProject(folder);
    }

    @Test
    void severalHeadsAreNamedWithTheWaysOut() throws IOException {
        project.snapshotOf("bbbbbbbbbbbb", USERS);
        project.want(WITH_BIO);

        assertThatThrownBy(() -> project.generate(
                        request("m", null), entry(FIRST), entry("bbbbbbbbbbbb", FIRST), entry("cccccccccccc", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The project has 2 heads: bbbbbbbbbbbb (message of bbbbbbbbbbbb), cccccccccccc (message of"
                        + " cccccccccccc). Join them with mvn migrate:merge, or put one after the other with mvn"
                        + " migrate:rebase; or name the parent of the new revision with -Dhead=bbbbbbbbbbbb.");
    }

    @Test
    void theParentCanBeNamedAmongSeveralHeads() throws IOException {
        project.snapshotOf("bbbbbbbbbbbb", USERS);
        project.want(WITH_BIO);
        RevisionRequest request = new RevisionRequest(
                "m", "dddddddddddd", "bbbb", "billing", List.of("cccccc"), NOON, false, false, Hints.none());

        GeneratedRevision revision =
                project.generate(request, entry(FIRST), entry("bbbbbbbbbbbb", FIRST), entry("cccccccccccc", FIRST));

        assertThat(revision.source())
                .contains("revises = \"bbbbbbbbbbbb\"", "dependsOn = \"cccccccccccc\"", "labels = \"billing\"");
    }

    @Test
    void aParentThatIsNoHeadIsRefused() throws IOException {
        project.snapshotOf("bbbbbbbbbbbb", USERS);
        project.want(WITH_BIO);
        RevisionRequest request =
                new RevisionRequest("m", null, FIRST, null, List.of(), NOON, false, false, Hints.none());

        assertThatThrownBy(() -> project.generate(request, entry(FIRST), entry("bbbbbbbbbbbb", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(
                        "(-Dhead=aaaaaaaaaaaa) is followed by others already; name one of the heads: bbbbbbbbbbbb");
    }

    @Test
    void aSnapshotOfAnotherRevisionIsRefused() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(WITH_BIO);

        assertThatThrownBy(() -> project.generate(request("m", null), entry(FIRST), entry("bbbbbbbbbbbb", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("was made on aaaaaaaaaaaa, but the new revision would follow bbbbbbbbbbbb.");

        Files.delete(project.snapshot());
        assertThatThrownBy(() -> project.generate(request("m", null), entry(FIRST)))
                .hasMessageContaining("was made on no revision, but the new revision would follow aaaaaaaaaaaa.");
    }

    @Test
    void branchStartsBelowTheHeadWithoutTheSnapshot() throws IOException {
        project.snapshotOf("bbbbbbbbbbbb");
        String snapshot = Files.readString(project.snapshot());
        RevisionEntry[] entries = {entry(FIRST), entry("bbbbbbbbbbbb", FIRST)};

        GeneratedRevision revision = project.generate(spliced(FIRST, true), entries);

        assertThat(revision.written()).containsExactly(project.source("R202611221200_Branch_cccccccccccc.java"));
        assertThat(revision.source()).contains("revises = \"" + FIRST + "\"");
        assertThat(project.snapshot()).hasContent(snapshot);
        assertThatThrownBy(() -> project.generate(spliced(FIRST, false), entries))
                .isInstanceOf(GenerationException.class)
                .hasMessage("What has changed in the entities belongs after the head, not after " + FIRST
                        + ", which others follow already. Start a branch there with -Dsplice -Dempty, and fill the revision"
                        + " in by hand.");
        assertThatThrownBy(() -> project.generate(spliced(null, true), entries))
                .hasMessage("-Dsplice starts a branch at a revision that others follow already; name that revision with"
                        + " -Dhead.");
    }

    private static RevisionRequest spliced(@Nullable String head, boolean empty) {
        return new RevisionRequest(
                "branch",
                "cccccccccccc",
                head,
                true,
                null,
                List.of(),
                NOON,
                empty,
                false,
                Hints.none(),
                false,
                List.of());
    }
}
