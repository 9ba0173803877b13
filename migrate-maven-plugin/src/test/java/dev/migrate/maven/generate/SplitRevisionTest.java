package dev.migrate.maven.generate;

import static dev.migrate.maven.generate.RevisionProject.*;
import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.diff.Hints;
import dev.migrate.graph.RevisionException;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SplitRevisionTest {

    private static final Hints NO_RENAME = Hints.none().withRenames("none");

    @TempDir
    private Path folder;

    private RevisionProject project;

    @BeforeEach
    void startProject() {
        project = new RevisionProject(folder);
    }

    @Test
    void aSplitRevisionIsTwoWithTheSnapshotAtTheSecond() throws IOException {
        project.snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        project.want(WITH_BIO);
        RevisionRequest request =
                request("bio for age", "bbbbbbbbbbbb,cccccccccccc", NO_RENAME).split(true);

        GeneratedRevision revision = project.generate(request, entry(FIRST));

        Path expand = project.source("R202611221200_BioForAgeExpand_bbbbbbbbbbbb.java");
        Path contract = project.source("R202611221200_BioForAgeContract_cccccccccccc.java");
        assertThat(revision.written()).containsExactly(expand, contract, project.snapshot());
        assertThat(revision.writtenSources()).containsExactly(expand, contract);
        assertThat(revision.ids()).containsExactly("bbbbbbbbbbbb", "cccccccccccc");
        assertThat(revision.id()).isEqualTo("cccccccccccc");
        assertThat(expand)
                .content()
                .contains("revises = \"aaaaaaaaaaaa\"", "op.addColumn")
                .doesNotContain("op.dropColumn(\"users\", column(\"age\"");
        assertThat(contract).content().contains("revises = \"bbbbbbbbbbbb\"", "op.dropColumn");
        assertThat(project.readSnapshot().revisions()).containsExactly("cccccccccccc");
    }

    @Test
    void whatCannotBeSplitIsOneRevisionAndSaid() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(WITH_BIO);

        GeneratedRevision revision =
                project.generate(request("bio", "bbbbbbbbbbbb,cccccccccccc").split(true), entry(FIRST));

        assertThat(revision.ids()).containsExactly("cccccccccccc");
        assertThat(revision.notes()).singleElement().asString().startsWith("There is nothing to split:");
    }

    @Test
    void twoRevisionsNeedTwoIdsOrNone() throws IOException {
        project.snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        project.want(WITH_BIO);

        assertThatThrownBy(
                        () -> project.generate(request("m", "bbbb", NO_RENAME).split(true), entry(FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage("-Dsplit writes two revisions, but -Did=bbbb names one; give both as in"
                        + " -Did=aaaaaaaaaaaa,bbbbbbbbbbbb, or none.");
        assertThatThrownBy(
                        () -> project.generate(request("m", "b,c,d", NO_RENAME).split(true), entry(FIRST)))
                .hasMessageContaining("names 3; give two, or none.");
        assertThatThrownBy(() ->
                        project.generate(request("m", FIRST + ",c", NO_RENAME).split(true), entry(FIRST)))
                .isInstanceOf(RevisionException.class);
        assertThat(project.sources()).doesNotExist();
        assertThat(project.generate(request("m", null, NO_RENAME).split(true), entry(FIRST))
                        .ids())
                .hasSize(2)
                .allMatch(id -> id.matches("[0-9a-f]{12}"));
    }

    @Test
    void neitherOfTwoRevisionsIsWrittenIfOneCannotBe() throws IOException {
        project.snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        project.want(WITH_BIO);
        Path contract = project.source("R202611221200_MContract_cccccccccccc.java");
        Files.createDirectories(contract.getParent());
        Files.writeString(contract, "precious");
        String before = Files.readString(project.snapshot());

        assertThatThrownBy(() -> project.generate(
                        request("m", "bbbbbbbbbbbb,cccccccccccc", NO_RENAME).split(true), entry(FIRST)))
                .hasMessageContaining("is there already");

        assertThat(project.snapshot()).hasContent(before);
        assertThat(CompiledRevisions.classFiles(project.sources()))
                .containsExactly(contract.getFileName().toString());
    }
}
