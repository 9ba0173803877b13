package dev.migrate.maven.output;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.Question;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionReportTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final List<Operation> OPERATIONS = List.of(
            new AddColumn(USERS, column("bio", varchar(500)).nullable()),
            new DropColumn(USERS, column("age", varchar(3))),
            new CreateSequence(Sequence.of("users_seq", 1, 50)));

    @Test
    void textCountsTheChangesAndSaysLastWhatMayLoseData() {
        assertThat(report(List.of("src/R1.java", "src/snapshot.json"), List.of("a1b2"), List.of())
                        .text(Ink.PLAIN))
                .containsExactly(
                        "3 operations, 1 of which may lose data:",
                        "  add column users.bio varchar(500)",
                        "  create sequence users_seq",
                        "  drop column users.age (data may be lost)",
                        "A warning.",
                        "A note.",
                        "Wrote src/R1.java",
                        "Wrote src/snapshot.json");
    }

    @Test
    void oneHarmlessChangeIsCountedAsOne() {
        RevisionReport report = new RevisionReport(
                List.of(), List.of("a1b2"), List.of(), OPERATIONS.subList(0, 1), List.of(), List.of(), List.of());

        assertThat(report.text(Ink.PLAIN)).first().isEqualTo("1 operation:");
    }

    @Test
    void manyChangesAreCutButThoseThatMayLoseData() {
        List<Operation> operations = new ArrayList<>(Collections.nCopies(250, OPERATIONS.get(0)));
        operations.addAll(Collections.nCopies(120, OPERATIONS.get(1)));
        RevisionReport report =
                new RevisionReport(List.of(), List.of("a1b2"), List.of(), operations, List.of(), List.of(), List.of());

        List<String> lines = report.text(Ink.PLAIN);

        assertThat(lines).hasSize(1 + 100 + 1 + 120);
        assertThat(lines.get(0)).isEqualTo("370 operations, 120 of which may lose data:");
        assertThat(lines.get(101)).isEqualTo("  and so on; the file has all");
    }

    @Test
    void jsonHasTheChangesWithTheirTablesAndAllIds() {
        assertThat(report(List.of("src/R1.java"), List.of("a1b2", "c3d4"), List.of())
                        .json())
                .isEqualTo("{\"written\": [\"src/R1.java\"], \"id\": \"c3d4\", \"ids\": [\"a1b2\", \"c3d4\"],"
                        + " \"operations\": [{\"kind\": \"addColumn\", \"table\": \"users\","
                        + " \"summary\": \"add column users.bio varchar(500)\", \"destructive\": false}, "
                        + "{\"kind\": \"dropColumn\", \"table\": \"users\","
                        + " \"summary\": \"drop column users.age\", \"destructive\": true}, "
                        + "{\"kind\": \"createSequence\","
                        + " \"summary\": \"create sequence users_seq\", \"destructive\": false}], "
                        + "\"questions\": [], \"warnings\": [\"A warning.\"], \"notes\": [\"A note.\"]}");
    }

    @Test
    void nothingChangedIsSaid() {
        RevisionReport report =
                new RevisionReport(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(report.text(Ink.PLAIN)).containsExactly("Nothing has changed; no revision was written.");
    }

    @Test
    void questionsAreLeftToTheFailureAndStandInTheJson() {
        RevisionReport report = new RevisionReport(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Question("Renamed?", List.of("-Drename=none"))),
                List.of(),
                List.of());

        assertThat(report.text(Ink.PLAIN)).isEmpty();
        assertThat(report.json())
                .isEqualTo("{\"written\": [], \"ids\": [], \"operations\": [], \"questions\":"
                        + " [{\"text\": \"Renamed?\", \"answers\": [\"-Drename=none\"]}], \"warnings\": [],"
                        + " \"notes\": []}");
    }

    @Test
    void aDryRunShowsTheSources() {
        RevisionReport report = new RevisionReport(
                List.of(),
                List.of("a1b2", "c3d4"),
                List.of("class R1 {\n}\n", "class R2 {}\n"),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(report.text(Ink.PLAIN)).containsExactly("class R1 {", "}", "class R2 {}");
    }

    @Test
    void coloursAreForTerminalsAndNotForThoseWhoWantNone() {
        assertThat(Ink.of(null, null, false)).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of("auto", "1", true)).isEqualTo(Ink.PLAIN);
        assertThat(Ink.of("auto", "", true)).isEqualTo(Ink.of("always", "1", false));
    }

    private static RevisionReport report(List<String> written, List<String> ids, List<String> sources) {
        return new RevisionReport(
                written, ids, sources, OPERATIONS, List.of(), List.of("A warning."), List.of("A note."));
    }
}
