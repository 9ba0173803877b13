package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The live database against the revisions, and scripts that are asked for in vain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DriftIT {

    private Project project;

    @TempDir
    private Path databases;

    @BeforeAll
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @ParameterizedTest
    @EnumSource
    void theSampleHasNotDriftedUntilItIsChangedByHand(Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);
        Path report = databases.resolve(product.id() + ".json");
        project.run(database, "migrate:upgrade", "migrate:drift", "migrate:check", "-Ddatabase")
                .succeeded();

        database.execute(
                "alter table users add column by_hand integer", "create table other_program (id integer not null)");
        String failure = project.run(database, "migrate:drift", "-Dformat=json", "-DoutputFile=" + report)
                .failure();

        assertThat(failure).containsIgnoringCase("users.by_hand").doesNotContainIgnoringCase("other_program");
        JsonObject result =
                JsonDocument.read(Files.readString(report), report.getFileName().toString());
        assertThat(result.objects("findings")).singleElement().satisfies(finding -> {
            assertThat(finding.string("kind")).isEqualTo("unexpectedColumn");
            assertThat(finding.string("object")).isEqualToIgnoringCase("users.by_hand");
        });
    }

    @Test
    void checkNamesADatabaseThatIsBehind() throws Exception {
        DatabaseConnection database = Database.SQLITE.empty(databases);

        assertThat(project.run(database, "migrate:check", "-Ddatabase").failure())
                .contains("The database is at base", "migrate:upgrade");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void checkNeedsADatabaseToCompareIt(@TempDir Path folder) throws Exception {
        Project withoutDatabase = Project.community(folder);
        withoutDatabase.edit("pom.xml", "<url>jdbc:h2:file:${project.build.directory}/community</url>", "");

        assertThat(withoutDatabase.run("migrate:check", "-Ddatabase").failure()).contains("No database is named");
    }
}
