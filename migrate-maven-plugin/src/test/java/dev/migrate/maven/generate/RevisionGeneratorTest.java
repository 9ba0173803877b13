package dev.migrate.maven.generate;

import static dev.migrate.maven.generate.RevisionProject.*;
import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaFilter;
import dev.migrate.operation.Operation;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RevisionGeneratorTest {

    @TempDir
    private Path folder;

    private RevisionProject project;

    @BeforeEach
    void startProject() {
        project = new RevisionProject(folder);
    }

    @Test
    void theFirstRevisionOfAProjectHasNoParent() throws IOException {
        project.want(USERS);

        GeneratedRevision revision = project.generate(request("create users", FIRST));

        Path file = project.source("R202611221200_CreateUsers_aaaaaaaaaaaa.java");
        assertThat(revision.written()).containsExactly(file, project.snapshot());
        assertThat(revision.id()).isEqualTo(FIRST);
        assertThat(file)
                .content()
                .isEqualTo(revision.source())
                .contains("op.createTable(")
                .doesNotContain("revises");
        assertThat(project.readSnapshot())
                .isEqualTo(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), Provenance.none()));
    }

    @Test
    void theNextRevisionFollowsTheHead() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(WITH_BIO);

        GeneratedRevision revision = project.generate(request("add bio", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(revision.source())
                .contains("revises = \"aaaaaaaaaaaa\", message = \"add bio\", created = \"2026-11-22T12:00:00Z\"");
        assertThat(revision.operations())
                .extracting(Operation::summary)
                .containsExactly("add column users.bio varchar(500)");
        assertThat(project.readSnapshot().revisions()).containsExactly("bbbbbbbbbbbb");
    }

    @Test
    void nothingIsWrittenWhenNothingHasChanged() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(USERS);
        String before = Files.readString(project.snapshot());

        GeneratedRevision revision = project.generate(request("again", null), entry(FIRST));

        assertThat(revision.id()).isNull();
        assertThat(revision.written()).isEmpty();
        assertThat(revision.questions()).isEmpty();
        assertThat(project.snapshot()).hasContent(before);
        assertThat(project.sources()).doesNotExist();
    }

    @Test
    void theSnapshotAloneIsWrittenWhenOnlyNamesInTheMappingChanged() throws IOException {
        project.writeSnapshot(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), originOf("app.User")));
        project.want(new Snapshot(List.of(), Schema.of(List.of(USERS)), originOf("app.Person")));

        GeneratedRevision dryRun = project.generate(
                new RevisionRequest("again", null, null, null, List.of(), NOON, false, true, Hints.none()),
                entry(FIRST));
        assertThat(dryRun.notes()).containsExactly(RevisionGenerator.ONLY_THE_SNAPSHOT);
        assertThat(project.readSnapshot().provenance()).isEqualTo(originOf("app.User"));

        GeneratedRevision revision = project.generate(request("again", null), entry(FIRST));

        assertThat(revision.id()).isNull();
        assertThat(revision.written()).containsExactly(project.snapshot());
        assertThat(project.readSnapshot())
                .isEqualTo(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), originOf("app.Person")));
        assertThat(project.generate(request("again", null), entry(FIRST)).written())
                .isEmpty();
        assertThat(project.sources()).doesNotExist();
    }

    @Test
    void aChangeOfMeaningMakesARevisionToBeFilledIn() throws IOException {
        project.writeSnapshot(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), convertedBy("app.Old")));
        project.want(new Snapshot(List.of(), Schema.of(List.of(USERS)), convertedBy("app.New")));

        GeneratedRevision revision = project.generate(request("other converter", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(revision.source())
                .contains("users.id was written by the converter app.Old")
                .contains("public void downgrade(Operations op) {}")
                .doesNotContain("op.");
        assertThat(project.readSnapshot().provenance()).isEqualTo(convertedBy("app.New"));
    }

    private static Provenance originOf(String entity) {
        return new Provenance(Map.of(USERS.name(), new Origin(entity, null)), Map.of());
    }

    private static Provenance convertedBy(String converter) {
        ColumnFacts facts = new ColumnFacts(List.of(), converter, Map.of());
        return new Provenance(
                Map.of(),
                Map.of(),
                new MappingFacts(Map.of(), Map.of(USERS.name(), Map.of(Identifier.of("id"), facts))));
    }

    @Test
    void nothingIsWrittenUntilQuestionsAreAnswered() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(USERS.with(column("name", varchar(100))));
        String before = Files.readString(project.snapshot());

        GeneratedRevision asked = project.generate(request("add name", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(asked.questions()).isNotEmpty();
        assertThat(asked.written()).isEmpty();
        assertThat(project.snapshot()).hasContent(before);
        assertThat(project.sources()).doesNotExist();

        GeneratedRevision answered = project.generate(
                request("add name", "bbbbbbbbbbbb", Hints.none().withBackfills("users.name=''")), entry(FIRST));
        assertThat(answered.source()).contains("op.backfill(\"users\").set(\"name\", \"''\");");
    }

    @Test
    void anEmptyRevisionKeepsTheSchemaOfTheSnapshot() throws IOException {
        project.snapshotOf(FIRST, USERS);

        GeneratedRevision revision = project.generate(
                new RevisionRequest("by hand", "bbbbbbbbbbbb", null, null, List.of(), NOON, true, false, Hints.none()),
                entry(FIRST));

        assertThat(revision.operations()).isEmpty();
        assertThat(revision.source()).contains("public void upgrade(Operations op) {}");
        assertThat(project.readSnapshot())
                .isEqualTo(new Snapshot(List.of("bbbbbbbbbbbb"), Schema.of(List.of(USERS)), Provenance.none()));
    }

    @Test
    void aDryRunShowsTheFileAndWritesNothing() throws IOException {
        project.want(USERS);

        GeneratedRevision revision = project.generate(
                new RevisionRequest("create", FIRST, null, null, List.of(), NOON, false, true, Hints.none()));

        assertThat(revision.source()).contains("op.createTable(");
        assertThat(revision.written()).isEmpty();
        assertThat(project.snapshot()).doesNotExist();
        assertThat(project.sources()).doesNotExist();
    }

    @Test
    void aMessageThatIsNotGivenIsMadeFromTheChanges() throws IOException {
        project.want(USERS, Table.of(QualifiedName.of("goals"), List.of(column("id", uuid()))));

        assertThat(project.generate(request(null, FIRST)).source())
                .contains("message = \"create table goals and 1 more change\"");
    }

    @Test
    void anIdThatIsNotGivenIsTwelveHexadecimalDigits() throws IOException {
        project.want(USERS);

        assertThat(project.generate(request("m", null)).id()).matches("[0-9a-f]{12}");
    }

    @Test
    void theSameInputGivesTheSameFiles() throws IOException {
        project.want(USERS);
        String first = project.generate(request("create", FIRST)).source();
        String snapshot = Files.readString(project.snapshot());
        Files.delete(project.source("R202611221200_Create_aaaaaaaaaaaa.java"));
        Files.delete(project.snapshot());

        assertThat(project.generate(request("create", FIRST)).source()).isEqualTo(first);
        assertThat(project.snapshot()).hasContent(snapshot);
    }

    @Test
    void whatIsOutsideOfTheFilterStaysInTheSnapshot() throws IOException {
        Table log = Table.of(QualifiedName.of("audit_log"), List.of(column("id", uuid())));
        project.snapshotOf(FIRST, log, USERS);
        project.want(WITH_BIO, Table.of(QualifiedName.of("audit_new"), List.of(column("id", uuid()))));
        Comparison comparison = new Comparison(SchemaFilter.all().tables(null, "audit_*"), Customizers.none());

        GeneratedRevision revision =
                project.generator(comparison, entry(FIRST)).generate(request("bio", "bbbbbbbbbbbb", Hints.none()));

        assertThat(revision.operations())
                .extracting(Operation::summary)
                .containsExactly("add column users.bio varchar(500)");
        assertThat(project.readSnapshot().schema()).isEqualTo(Schema.of(List.of(log, WITH_BIO)));
    }

    @Test
    void aVetoedRevisionWritesNothing() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(WITH_BIO);
        String before = Files.readString(project.snapshot());
        Comparison comparison =
                new Comparison(SchemaFilter.all(), Customizers.of(List.of(revision -> Optional.empty())));

        GeneratedRevision revision =
                project.generator(comparison, entry(FIRST)).generate(request("bio", null, Hints.none()));

        assertThat(revision.ids()).isEmpty();
        assertThat(revision.notes()).hasSize(1);
        assertThat(project.snapshot()).hasContent(before);
        assertThat(project.sources()).doesNotExist();
    }
}
