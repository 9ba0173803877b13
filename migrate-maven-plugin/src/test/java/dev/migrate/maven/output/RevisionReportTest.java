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
import java.util.List;
import org.junit.jupiter.api.Test;

final class RevisionReportTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final List<Operation> OPERATIONS = List.of(
            new AddColumn(USERS, column("bio", varchar(500)).nullable()),
            new DropColumn(USERS, column("age", varchar(3))),
            new CreateSequence(Sequence.of("users_seq", 1, 50)));

    @Test
    void textNamesTheChangesAndTheFiles() {
        RevisionReport report = new RevisionReport(
                List.of("src/R1.java", "src/snapshot.json"),
                "a1b2",
                null,
                OPERATIONS,
                List.of(),
                List.of("A warning."));

        assertThat(report.text(Ink.PLAIN))
                .containsExactly(
                        "add column users.bio varchar(500)",
                        "drop column users.age (data may be lost)",
                        "create sequence users_seq",
                        "A warning.",
                        "Wrote src/R1.java",
                        "Wrote src/snapshot.json");
    }

    @Test
    void jsonHasTheChangesWithTheirTables() {
        RevisionReport report =
                new RevisionReport(List.of("src/R1.java"), "a1b2", null, OPERATIONS, List.of(), List.of());

        assertThat(report.json())
                .isEqualTo("{\"written\": [\"src/R1.java\"], \"id\": \"a1b2\", \"operations\": ["
                        + "{\"kind\": \"addColumn\", \"table\": \"users\","
                        + " \"summary\": \"add column users.bio varchar(500)\", \"destructive\": false}, "
                        + "{\"kind\": \"dropColumn\", \"table\": \"users\","
                        + " \"summary\": \"drop column users.age\", \"destructive\": true}, "
                        + "{\"kind\": \"createSequence\","
                        + " \"summary\": \"create sequence users_seq\", \"destructive\": false}], "
                        + "\"questions\": [], \"warnings\": []}");
    }

    @Test
    void nothingChangedIsSaid() {
        RevisionReport report = new RevisionReport(List.of(), null, null, List.of(), List.of(), List.of());

        assertThat(report.text(Ink.PLAIN)).containsExactly("Nothing has changed; no revision was written.");
    }

    @Test
    void questionsAreLeftToTheFailureAndStandInTheJson() {
        RevisionReport report = new RevisionReport(
                List.of(),
                null,
                null,
                List.of(),
                List.of(new Question("Renamed?", List.of("-Drename=none"))),
                List.of());

        assertThat(report.text(Ink.PLAIN)).isEmpty();
        assertThat(report.json())
                .isEqualTo("{\"written\": [], \"operations\": [], \"questions\":"
                        + " [{\"text\": \"Renamed?\", \"answers\": [\"-Drename=none\"]}], \"warnings\": []}");
    }

    @Test
    void aDryRunShowsTheSource() {
        RevisionReport report =
                new RevisionReport(List.of(), "a1b2", "class R1 {\n}\n", List.of(), List.of(), List.of());

        assertThat(report.text(Ink.PLAIN)).containsExactly("class R1 {", "}");
    }
}
