package dev.migrate.maven.check;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migration;
import dev.migrate.Migrator;
import dev.migrate.Revision;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import dev.migrate.maven.generate.Comparison;
import dev.migrate.maven.generate.ProjectRevisions;
import dev.migrate.maven.output.Findings;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectCheckTest {

    private static final RevisionEntry ITEMS = entry(ShopRevisions.CreateItems.class);
    private static final RevisionEntry NAME = entry(ShopRevisions.AddName.class);
    private static final RevisionEntry PRICE = entry(ShopRevisions.AddPrice.class);
    private static final RevisionEntry BROKEN = entry(ShopRevisions.Broken.class);

    private static final Schema BARE_ITEMS = items(column("id", integer()));
    private static final Schema NAMED_ITEMS =
            items(column("id", integer()), column("name", varchar(100)).nullable());

    @TempDir
    private Path folder;

    @Test
    void agreementHasNoFindings() throws Exception {
        Findings findings = check(NAMED_ITEMS, at(NAMED_ITEMS, "bbbb"), ITEMS, NAME);

        assertThat(findings.ok()).isTrue();
        assertThat(findings.json()).isEqualTo("{\"ok\": true, \"findings\": []}");
    }

    @Test
    void projectWithoutEntitiesAndRevisionsAgrees() throws Exception {
        assertThat(check(Schema.empty(), Snapshot.empty()).ok()).isTrue();
    }

    @Test
    void missingRevisionIsToldByItsOperations() throws Exception {
        Findings findings = check(NAMED_ITEMS, at(BARE_ITEMS, "aaaa"), ITEMS);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("revisionMissing");
            assertThat(finding.object()).isEqualTo("items");
            assertThat(finding.message()).contains("add column items.name", "mvn migrate:revision");
        });
    }

    @Test
    void snapshotThatKnowsOtherNamesOfTheMappingIsFound() throws Exception {
        Provenance known = new Provenance(Map.of(QualifiedName.of("items"), new Origin("app.Item", null)), Map.of());

        Findings findings = check(BARE_ITEMS, new Snapshot(List.of("aaaa"), BARE_ITEMS, known), ITEMS);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("snapshotOutdated");
            assertThat(finding.message()).contains("mvn migrate:revision, which writes no revision for it");
        });
    }

    @Test
    void openQuestionMeansThatARevisionIsMissing() throws Exception {
        Schema wanted = items(column("id", integer()), column("name", varchar(100)));

        Findings findings = check(wanted, at(BARE_ITEMS, "aaaa"), ITEMS);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("questionOpen");
            assertThat(finding.message()).contains("-Dbackfill=\"items.name=");
        });
    }

    @Test
    void snapshotThatTheRevisionsDoNotLeadToIsFound() throws Exception {
        Findings findings = check(NAMED_ITEMS, at(NAMED_ITEMS, "aaaa"), ITEMS);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("replayDiffers");
            assertThat(finding.object()).isEqualTo("items");
            assertThat(finding.message()).contains("add column items.name");
        });
    }

    @Test
    void snapshotOfAnotherRevisionIsFound() throws Exception {
        Findings findings = check(NAMED_ITEMS, at(NAMED_ITEMS, "aaaa"), ITEMS, NAME);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("snapshotOfOtherRevision");
            assertThat(finding.message()).contains("made at aaaa", "end at bbbb");
        });
    }

    @Test
    void secondHeadIsFound() throws Exception {
        Schema both = items(
                column("id", integer()),
                column("name", varchar(100)).nullable(),
                column("price", integer()).nullable());

        Findings findings = check(both, at(both, "bbbb", "cccc"), ITEMS, NAME, PRICE);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("severalHeads");
            assertThat(finding.message()).contains("bbbb", "cccc", "mvn migrate:merge");
        });
    }

    @Test
    void revisionThatThrowsIsFound() throws Exception {
        Findings findings = check(BARE_ITEMS, at(BARE_ITEMS, "dddd"), ITEMS, BROKEN);

        assertThat(findings.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo("replayFails");
            assertThat(finding.object()).isEqualTo("dddd");
            assertThat(finding.message()).contains("not finished");
        });
    }

    private Findings check(Schema wanted, Snapshot snapshot, RevisionEntry... entries) throws Exception {
        Path index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(index.getParent());
        Files.writeString(index, RevisionIndex.write(List.of(entries)));
        URL[] places = {folder.toUri().toURL()};
        try (URLClassLoader classLoader = new URLClassLoader(places, getClass().getClassLoader())) {
            Migrator migrator = Migrator.builder().classLoader(classLoader).build();
            ProjectRevisions project =
                    ProjectRevisions.of(migrator.graph(), migrator.revisions(), migrator.revisions());
            return ProjectCheck.of(at(wanted), snapshot, migrator, project, Comparison.plain());
        }
    }

    private static Snapshot at(Schema schema, String... revisions) {
        return new Snapshot(List.of(revisions), schema, Provenance.none());
    }

    private static Schema items(TableElement... elements) {
        return Schema.of(List.of(Table.of(QualifiedName.of("items"), List.of(elements))));
    }

    private static RevisionEntry entry(Class<? extends Migration> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return new RevisionEntry(
                revision.id(), List.of(revision.revises()), List.of(), List.of(), "", "", type.getName());
    }
}
