package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaFilter;
import dev.migrate.graph.RevisionException;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.index.RevisionEntry;
import dev.migrate.json.JsonException;
import dev.migrate.operation.Operation;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RevisionGeneratorTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123Z");
    private static final String FIRST = "aaaaaaaaaaaa";
    private static final Table USERS =
            Table.of(QualifiedName.of("users"), List.of(column("id", uuid()), primaryKey("pk_users", "id")));
    private static final Table WITH_BIO = USERS.with(column("bio", varchar(500)).nullable());

    private static final Hints NO_RENAME = Hints.none().withRenames("none");

    @TempDir
    private Path project;

    @Test
    void theFirstRevisionOfAProjectHasNoParent() throws IOException {
        want(USERS);

        GeneratedRevision revision = generate(request("create users", FIRST));

        Path file = source("R202611221200_CreateUsers_aaaaaaaaaaaa.java");
        assertThat(revision.written()).containsExactly(file, snapshot());
        assertThat(revision.id()).isEqualTo(FIRST);
        assertThat(file)
                .content()
                .isEqualTo(revision.source())
                .contains("op.createTable(")
                .doesNotContain("revises");
        assertThat(read(snapshot()))
                .isEqualTo(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), Provenance.none()));
    }

    @Test
    void theNextRevisionFollowsTheHead() throws IOException {
        snapshotOf(FIRST, USERS);
        want(WITH_BIO);

        GeneratedRevision revision = generate(request("add bio", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(revision.source())
                .contains("revises = \"aaaaaaaaaaaa\", message = \"add bio\", created = \"2026-11-22T12:00:00Z\"");
        assertThat(revision.operations())
                .extracting(Operation::summary)
                .containsExactly("add column users.bio varchar(500)");
        assertThat(read(snapshot()).revisions()).containsExactly("bbbbbbbbbbbb");
    }

    @Test
    void nothingIsWrittenWhenNothingHasChanged() throws IOException {
        snapshotOf(FIRST, USERS);
        want(USERS);
        String before = Files.readString(snapshot());

        GeneratedRevision revision = generate(request("again", null), entry(FIRST));

        assertThat(revision.id()).isNull();
        assertThat(revision.written()).isEmpty();
        assertThat(revision.questions()).isEmpty();
        assertThat(snapshot()).hasContent(before);
        assertThat(project.resolve("java")).doesNotExist();
    }

    @Test
    void theSnapshotAloneIsWrittenWhenOnlyNamesInTheMappingChanged() throws IOException {
        write(snapshot(), new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), originOf("app.User")));
        write(
                project.resolve("schema.json"),
                new Snapshot(List.of(), Schema.of(List.of(USERS)), originOf("app.Person")));

        GeneratedRevision dryRun = generate(
                new RevisionRequest("again", null, null, null, List.of(), NOON, false, true, Hints.none()),
                entry(FIRST));
        assertThat(dryRun.notes()).containsExactly(RevisionGenerator.ONLY_THE_SNAPSHOT);
        assertThat(read(snapshot()).provenance()).isEqualTo(originOf("app.User"));

        GeneratedRevision revision = generate(request("again", null), entry(FIRST));

        assertThat(revision.id()).isNull();
        assertThat(revision.written()).containsExactly(snapshot());
        assertThat(read(snapshot()))
                .isEqualTo(new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), originOf("app.Person")));
        assertThat(generate(request("again", null), entry(FIRST)).written()).isEmpty();
        assertThat(project.resolve("java")).doesNotExist();
    }

    @Test
    void aChangeOfMeaningMakesARevisionToBeFilledIn() throws IOException {
        write(snapshot(), new Snapshot(List.of(FIRST), Schema.of(List.of(USERS)), convertedBy("app.Old")));
        write(
                project.resolve("schema.json"),
                new Snapshot(List.of(), Schema.of(List.of(USERS)), convertedBy("app.New")));

        GeneratedRevision revision = generate(request("other converter", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(revision.source())
                .contains("users.id was written by the converter app.Old")
                .contains("public void downgrade(Operations op) {}")
                .doesNotContain("op.");
        assertThat(read(snapshot()).provenance()).isEqualTo(convertedBy("app.New"));
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
        snapshotOf(FIRST, USERS);
        want(USERS.with(column("name", varchar(100))));
        String before = Files.readString(snapshot());

        GeneratedRevision asked = generate(request("add name", "bbbbbbbbbbbb"), entry(FIRST));

        assertThat(asked.questions()).isNotEmpty();
        assertThat(asked.written()).isEmpty();
        assertThat(snapshot()).hasContent(before);
        assertThat(project.resolve("java")).doesNotExist();

        GeneratedRevision answered = generate(
                request("add name", "bbbbbbbbbbbb", Hints.none().withBackfills("users.name=''")), entry(FIRST));
        assertThat(answered.source()).contains("op.backfill(\"users\").set(\"name\", \"''\");");
    }

    @Test
    void anEmptyRevisionKeepsTheSchemaOfTheSnapshot() throws IOException {
        snapshotOf(FIRST, USERS);

        GeneratedRevision revision = generate(
                new RevisionRequest("by hand", "bbbbbbbbbbbb", null, null, List.of(), NOON, true, false, Hints.none()),
                entry(FIRST));

        assertThat(revision.operations()).isEmpty();
        assertThat(revision.source()).contains("public void upgrade(Operations op) {}");
        assertThat(read(snapshot()))
                .isEqualTo(new Snapshot(List.of("bbbbbbbbbbbb"), Schema.of(List.of(USERS)), Provenance.none()));
    }

    @Test
    void aDryRunShowsTheFileAndWritesNothing() throws IOException {
        want(USERS);

        GeneratedRevision revision =
                generate(new RevisionRequest("create", FIRST, null, null, List.of(), NOON, false, true, Hints.none()));

        assertThat(revision.source()).contains("op.createTable(");
        assertThat(revision.written()).isEmpty();
        assertThat(snapshot()).doesNotExist();
        assertThat(project.resolve("java")).doesNotExist();
    }

    @Test
    void aMessageThatIsNotGivenIsMadeFromTheChanges() throws IOException {
        want(USERS, Table.of(QualifiedName.of("goals"), List.of(column("id", uuid()))));

        assertThat(generate(request(null, FIRST)).source())
                .contains("message = \"create table goals and 1 more change\"");
    }

    @Test
    void anEmptyMessageIsRefused() throws IOException {
        want(USERS);

        assertThatThrownBy(() -> generate(request(" \n", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "The message is empty. Say in a few words what the revision does, as in -Dmessage=\"add bio to"
                                + " users\", or leave -Dmessage out for a message made from the changes.");
        assertThatThrownBy(() -> generate(request("x".repeat(2_001), FIRST)))
                .hasMessageContaining("The message has 2001 characters, more than 2000");
        assertThatThrownBy(() -> generate(request("half \uD83D", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("lone surrogate");
        assertThat(snapshot()).doesNotExist();
    }

    @Test
    void anIdThatIsNotGivenIsTwelveHexadecimalDigits() throws IOException {
        want(USERS);

        assertThat(generate(request("m", null)).id()).matches("[0-9a-f]{12}");
    }

    @Test
    void anIdThatIsTakenOrNoneIsRefused() throws IOException {
        snapshotOf(FIRST, USERS);
        want(WITH_BIO);

        assertThatThrownBy(() -> generate(request("m", FIRST), entry(FIRST)))
                .isInstanceOf(RevisionException.class)
                .extracting(e -> ((RevisionException) e).kind())
                .isEqualTo(RevisionException.Kind.DUPLICATE_ID);
        assertThatThrownBy(() -> generate(request("m", "a-b"), entry(FIRST)))
                .isInstanceOf(RevisionException.class)
                .extracting(e -> ((RevisionException) e).kind())
                .isEqualTo(RevisionException.Kind.ILLEGAL_ID);
    }

    @Test
    void severalHeadsAreNamedWithTheWaysOut() throws IOException {
        snapshotOf("bbbbbbbbbbbb", USERS);
        want(WITH_BIO);

        assertThatThrownBy(() -> generate(
                        request("m", null), entry(FIRST), entry("bbbbbbbbbbbb", FIRST), entry("cccccccccccc", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The project has 2 heads: bbbbbbbbbbbb (message of bbbbbbbbbbbb), cccccccccccc (message of"
                        + " cccccccccccc). Join them with mvn migrate:merge, or put one after the other with mvn"
                        + " migrate:rebase; or name the parent of the new revision with -Dhead=bbbbbbbbbbbb.");
    }

    @Test
    void theParentCanBeNamedAmongSeveralHeads() throws IOException {
        snapshotOf("bbbbbbbbbbbb", USERS);
        want(WITH_BIO);
        RevisionRequest request = new RevisionRequest(
                "m", "dddddddddddd", "bbbb", "billing", List.of("cccccc"), NOON, false, false, Hints.none());

        GeneratedRevision revision =
                generate(request, entry(FIRST), entry("bbbbbbbbbbbb", FIRST), entry("cccccccccccc", FIRST));

        assertThat(revision.source())
                .contains("revises = \"bbbbbbbbbbbb\"", "dependsOn = \"cccccccccccc\"", "labels = \"billing\"");
    }

    @Test
    void aParentThatIsNoHeadIsRefused() throws IOException {
        snapshotOf("bbbbbbbbbbbb", USERS);
        want(WITH_BIO);
        RevisionRequest request =
                new RevisionRequest("m", null, FIRST, null, List.of(), NOON, false, false, Hints.none());

        assertThatThrownBy(() -> generate(request, entry(FIRST), entry("bbbbbbbbbbbb", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(
                        "(-Dhead=aaaaaaaaaaaa) is followed by others already; name one of the heads: bbbbbbbbbbbb");
    }

    @Test
    void aSnapshotOfAnotherRevisionIsRefused() throws IOException {
        snapshotOf(FIRST, USERS);
        want(WITH_BIO);

        assertThatThrownBy(() -> generate(request("m", null), entry(FIRST), entry("bbbbbbbbbbbb", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("was made on aaaaaaaaaaaa, but the new revision would follow bbbbbbbbbbbb.");

        Files.delete(snapshot());
        assertThatThrownBy(() -> generate(request("m", null), entry(FIRST)))
                .hasMessageContaining("was made on no revision, but the new revision would follow aaaaaaaaaaaa.");
    }

    @Test
    void brokenSnapshotsAreNamedWithThePlace() throws IOException {
        want(USERS);
        Files.createDirectories(snapshot().getParent());

        Files.writeString(snapshot(), "{\n<<<<<<< HEAD\n");
        assertThatThrownBy(() -> generate(request("m", null)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("snapshot.json:2:1: Git left a conflict here");

        Files.write(snapshot(), new byte[] {'{', '"', (byte) 0xe9, '"', '}'});
        assertThatThrownBy(() -> generate(request("m", null)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("snapshot.json: the byte at offset 2 is not UTF-8.");

        Files.delete(snapshot());
        Files.createDirectories(snapshot());
        assertThatThrownBy(() -> generate(request("m", null))).hasMessageContaining("snapshot.json is a folder");
    }

    @Test
    void aMissingSchemaOfTheEntitiesIsExplained() {
        assertThatThrownBy(() -> generate(request("m", null)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("schema.json, is missing: the annotation processor has not run.");
    }

    @Test
    void aPackageThatIsNoneIsRefused() {
        assertThatThrownBy(() -> places("../../etc"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("'../../etc' (migrate.package) is no name of a Java package");
    }

    @Test
    void theSameInputGivesTheSameFiles() throws IOException {
        want(USERS);
        String first = generate(request("create", FIRST)).source();
        String snapshot = Files.readString(snapshot());
        Files.delete(source("R202611221200_Create_aaaaaaaaaaaa.java"));
        Files.delete(snapshot());

        assertThat(generate(request("create", FIRST)).source()).isEqualTo(first);
        assertThat(snapshot()).hasContent(snapshot);
    }

    @Test
    void branchStartsBelowTheHeadWithoutTheSnapshot() throws IOException {
        snapshotOf("bbbbbbbbbbbb");
        String snapshot = Files.readString(snapshot());
        RevisionEntry[] entries = {entry(FIRST), entry("bbbbbbbbbbbb", FIRST)};

        GeneratedRevision revision = generate(spliced(FIRST, true), entries);

        assertThat(revision.written()).containsExactly(source("R202611221200_Branch_cccccccccccc.java"));
        assertThat(revision.source()).contains("revises = \"" + FIRST + "\"");
        assertThat(snapshot()).hasContent(snapshot);
        assertThatThrownBy(() -> generate(spliced(FIRST, false), entries))
                .isInstanceOf(GenerationException.class)
                .hasMessage("What has changed in the entities belongs after the head, not after " + FIRST
                        + ", which others follow already. Start a branch there with -Dsplice -Dempty, and fill the revision"
                        + " in by hand.");
        assertThatThrownBy(() -> generate(spliced(null, true), entries))
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

    @Test
    void aSplitRevisionIsTwoWithTheSnapshotAtTheSecond() throws IOException {
        snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        want(WITH_BIO);
        RevisionRequest request =
                request("bio for age", "bbbbbbbbbbbb,cccccccccccc", NO_RENAME).split(true);

        GeneratedRevision revision = generate(request, entry(FIRST));

        Path expand = source("R202611221200_BioForAgeExpand_bbbbbbbbbbbb.java");
        Path contract = source("R202611221200_BioForAgeContract_cccccccccccc.java");
        assertThat(revision.written()).containsExactly(expand, contract, snapshot());
        assertThat(revision.writtenSources()).containsExactly(expand, contract);
        assertThat(revision.ids()).containsExactly("bbbbbbbbbbbb", "cccccccccccc");
        assertThat(revision.id()).isEqualTo("cccccccccccc");
        assertThat(expand)
                .content()
                .contains("revises = \"aaaaaaaaaaaa\"", "op.addColumn")
                .doesNotContain("op.dropColumn(\"users\", column(\"age\"");
        assertThat(contract).content().contains("revises = \"bbbbbbbbbbbb\"", "op.dropColumn");
        assertThat(read(snapshot()).revisions()).containsExactly("cccccccccccc");
    }

    @Test
    void whatCannotBeSplitIsOneRevisionAndSaid() throws IOException {
        snapshotOf(FIRST, USERS);
        want(WITH_BIO);

        GeneratedRevision revision =
                generate(request("bio", "bbbbbbbbbbbb,cccccccccccc").split(true), entry(FIRST));

        assertThat(revision.ids()).containsExactly("cccccccccccc");
        assertThat(revision.notes()).singleElement().asString().startsWith("There is nothing to split:");
    }

    @Test
    void twoRevisionsNeedTwoIdsOrNone() throws IOException {
        snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        want(WITH_BIO);

        assertThatThrownBy(() -> generate(request("m", "bbbb", NO_RENAME).split(true), entry(FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage("-Dsplit writes two revisions, but -Did=bbbb names one; give both as in"
                        + " -Did=aaaaaaaaaaaa,bbbbbbbbbbbb, or none.");
        assertThatThrownBy(() -> generate(request("m", "b,c,d", NO_RENAME).split(true), entry(FIRST)))
                .hasMessageContaining("names 3; give two, or none.");
        assertThatThrownBy(() -> generate(request("m", FIRST + ",c", NO_RENAME).split(true), entry(FIRST)))
                .isInstanceOf(RevisionException.class);
        assertThat(project.resolve("java")).doesNotExist();
        assertThat(generate(request("m", null, NO_RENAME).split(true), entry(FIRST))
                        .ids())
                .hasSize(2)
                .allMatch(id -> id.matches("[0-9a-f]{12}"));
    }

    @Test
    void neitherOfTwoRevisionsIsWrittenIfOneCannotBe() throws IOException {
        snapshotOf(FIRST, USERS.with(column("age", integer()).nullable()));
        want(WITH_BIO);
        Path contract = source("R202611221200_MContract_cccccccccccc.java");
        Files.createDirectories(contract.getParent());
        Files.writeString(contract, "precious");
        String before = Files.readString(snapshot());

        assertThatThrownBy(() -> generate(
                        request("m", "bbbbbbbbbbbb,cccccccccccc", NO_RENAME).split(true), entry(FIRST)))
                .hasMessageContaining("is there already");

        assertThat(snapshot()).hasContent(before);
        assertThat(CompiledRevisions.classFiles(project.resolve("java")))
                .containsExactly(contract.getFileName().toString());
    }

    @Test
    void whatIsOutsideOfTheFilterStaysInTheSnapshot() throws IOException {
        Table log = Table.of(QualifiedName.of("audit_log"), List.of(column("id", uuid())));
        snapshotOf(FIRST, log, USERS);
        want(WITH_BIO, Table.of(QualifiedName.of("audit_new"), List.of(column("id", uuid()))));
        Comparison comparison = new Comparison(SchemaFilter.all().tables(null, "audit_*"), Customizers.none());

        GeneratedRevision revision =
                generator(comparison, entry(FIRST)).generate(request("bio", "bbbbbbbbbbbb", Hints.none()));

        assertThat(revision.operations())
                .extracting(Operation::summary)
                .containsExactly("add column users.bio varchar(500)");
        assertThat(read(snapshot()).schema()).isEqualTo(Schema.of(List.of(log, WITH_BIO)));
    }

    @Test
    void aVetoedRevisionWritesNothing() throws IOException {
        snapshotOf(FIRST, USERS);
        want(WITH_BIO);
        String before = Files.readString(snapshot());
        Comparison comparison =
                new Comparison(SchemaFilter.all(), Customizers.of(List.of(revision -> Optional.empty())));

        GeneratedRevision revision = generator(comparison, entry(FIRST)).generate(request("bio", null, Hints.none()));

        assertThat(revision.ids()).isEmpty();
        assertThat(revision.notes()).hasSize(1);
        assertThat(snapshot()).hasContent(before);
        assertThat(project.resolve("java")).doesNotExist();
    }

    @Test
    void textsThatNoFileCanHoldAreRefusedBeforeAnythingIsWritten() throws IOException {
        want(USERS.with(column("x", bigint()).defaultTo("'\0'").comment("nul \0, \u001a and \u2028")));

        assertThatThrownBy(() -> generate(request("half \uDE00", FIRST))).hasMessageContaining("lone surrogate");
        assertThat(project.resolve("java")).doesNotExist();
        assertThat(generate(request("with controls", FIRST)).source())
                .contains("'\\000'", "nul \\000, \\032 and \\u2028");
    }

    private GeneratedRevision generate(RevisionRequest request, RevisionEntry... entries) throws IOException {
        return generator(Comparison.plain(), entries).generate(request);
    }

    private RevisionGenerator generator(Comparison comparison, RevisionEntry... entries) {
        List<RevisionEntry> all = Arrays.asList(entries);
        RevisionGraph graph = RevisionGraph.of(all.stream()
                .map(entry -> new RevisionNode(entry.id(), entry.revises(), entry.dependsOn(), entry.labels()))
                .toList());
        List<RevisionEntry> own = all.stream()
                .filter(entry -> entry.className().startsWith("db.revision."))
                .toList();
        return new RevisionGenerator(
                places("db.revision"), ProjectRevisions.of(graph, all, own), comparison, SourceTemplate.standard());
    }

    private RevisionPlaces places(String packageName) {
        return new RevisionPlaces(
                project.resolve("java"),
                packageName,
                FileTemplate.of("R{yyyyMMddHHmm}_{Slug}_{id}.java", ZoneId.of("UTC")),
                snapshot(),
                project.resolve("schema.json"),
                false);
    }

    private static RevisionRequest request(@Nullable String message, @Nullable String id) {
        return request(message, id, Hints.none());
    }

    private static RevisionRequest request(@Nullable String message, @Nullable String id, Hints hints) {
        return new RevisionRequest(message, id, null, null, List.of(), NOON, false, false, hints);
    }

    private static RevisionEntry entry(String id, String... parents) {
        return new RevisionEntry(
                id, List.of(parents), List.of(), List.of(), "message of " + id, "", "db.revision.R_" + id);
    }

    private void want(Table... tables) throws IOException {
        write(project.resolve("schema.json"), List.of(), tables);
    }

    private void snapshotOf(String id, Table... tables) throws IOException {
        write(snapshot(), List.of(id), tables);
    }

    private static void write(Path file, List<String> revisions, Table... tables) throws IOException {
        write(file, new Snapshot(revisions, Schema.of(List.of(tables)), Provenance.none()));
    }

    private static void write(Path file, Snapshot snapshot) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, snapshot.toJson());
    }

    private static Snapshot read(Path file) throws IOException {
        return Snapshot.read(Files.readString(file), file.toString());
    }

    private Path snapshot() {
        return project.resolve("resources/db/revision/snapshot.json");
    }

    private Path source(String name) {
        return project.resolve("java/db/revision").resolve(name);
    }
}
