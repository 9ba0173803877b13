package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team puts around its revisions: filters, code of its own, a template, a formatter, and revisions in two parts. */
final class CustomizedRevisionIT {

    private static final String CUSTOMIZER = """
            package community.migration;

            import dev.migrate.RevisionCustomizer;
            import dev.migrate.RevisionDirectives;
            import dev.migrate.Rewriter;
            import dev.migrate.operation.DropColumn;
            import java.util.List;
            import java.util.Optional;

            public final class HouseRules implements RevisionCustomizer {

                @Override
                public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
                    return Rewriter.create()
                            .rewrite(DropColumn.class, (directives, drop) -> List.of())
                            .customize(revision.withMessage("TEAM-7: " + revision.message()));
                }
            }
            """;

    private static final String FAILING = CUSTOMIZER
            .replace("HouseRules", "FailingRules")
            .replace(
                    "return Rewriter",
                    "if (true) throw new IllegalStateException(\"no ticket\");\n        return Rewriter");

    private static final String TEMPLATE = """
            // Copyright Acme. ${message}
            ${package}

            ${imports}

            ${javadoc}
            ${annotation}
            public final class ${className} implements Migration {

                @Override
                public void upgrade(Operations op) {
                    ${upgrade}
                }

                @Override
                public void downgrade(Operations op) {
                    ${downgrade}
                }

                ${members}
            }
            """;

    private static final String SERVICES = "src/main/resources/META-INF/services/dev.migrate.RevisionCustomizer";

    @TempDir
    private Path databases;

    private Project project;

    @BeforeEach
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void houseRulesTemplateAndFormatterShapeTheFile() throws Exception {
        project.write("src/main/java/community/migration/HouseRules.java", CUSTOMIZER);
        project.write(SERVICES, "community.migration.HouseRules\n");
        project.write("template.txt", TEMPLATE);
        project.write("Format.java", """
                import java.nio.file.*;

                class Format {
                    public static void main(String[] arguments) throws Exception {
                        Path file = Path.of(arguments[0]);
                        Files.writeString(file, Files.readString(file) + "// formatted\\n");
                    }
                }
                """);
        project.addAttribute("Event", "@Column(length = 200) private String livestreamUrl;");
        project.editEntity("Goal", "private BigDecimal targetAmount;", "private transient BigDecimal targetAmount;");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        MavenBuild build = project.run(
                        "migrate:revision",
                        "-Dmessage=livestreams",
                        "-Did=0123456789ab",
                        "-Dmigrate.template=template.txt",
                        "-Dmigrate.postWrite='" + java + "' Format.java")
                .succeeded();

        Golden.check(CustomizedRevisionIT.class, "Livestreams.java", newestRevision());
        assertThat(build.text())
                .contains("1 operation:", "  add column events.livestream_url varchar(200)")
                .contains("another schema than the entities want");
        DatabaseConnection database = Database.H2.empty(databases);
        project.run(database, "migrate:check", "migrate:upgrade").succeeded();
        assertThat(database.query("select count(livestream_url) from events")).containsExactly("0");
    }

    @Test
    void aFailingRuleIsNamedAndWritesNothing() throws Exception {
        project.write("src/main/java/community/migration/FailingRules.java", FAILING);
        project.write(SERVICES, "community.migration.FailingRules\n");
        project.addAttribute("Event", "@Column(length = 200) private String livestreamUrl;");
        Map<String, String> before = project.sources();

        String failure = project.run("migrate:revision", "-Dmessage=m").failure();

        assertThat(failure)
                .contains("The class community.migration.FailingRules, which changes revisions, threw"
                        + " java.lang.IllegalStateException: no ticket. Nothing was written.");
        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void excludedTablesAndColumnsAreNoDifferenceAnywhere() throws Exception {
        DatabaseConnection database = Database.H2.empty(databases);
        project.addAttribute("Event", "@Column(length = 200) private String legacyCode;");
        project.editEntity("Goal", "@Column(length = 2000)", "@Column(length = 3000)");
        String[] filters = {"-Dmigrate.excludeTables=goals,audit_*", "-Dmigrate.excludeColumns=events.legacy_*"};
        Map<String, String> before = project.sources();

        MavenBuild build = project.run(
                        database, "migrate:upgrade", "migrate:revision", "migrate:check", filters[0], filters[1])
                .succeeded();
        assertThat(build.text()).contains("Nothing has changed; no revision was written.");
        assertThat(project.sources()).isEqualTo(before);

        database.execute("alter table events add column legacy_code varchar(10)");
        database.execute("alter table goals add column note varchar(10)");
        project.run(database, "migrate:drift", filters[0], filters[1]).succeeded();
        assertThat(project.run(database, "migrate:drift", filters[0]).failure()).containsIgnoringCase("legacy_code");
    }

    @Test
    void aSplitRevisionExpandsAndContracts() throws Exception {
        DatabaseConnection database = Database.H2.empty(databases);
        project.addAttribute("Event", "@Column(nullable = false, length = 40) private String series;");
        project.editEntity("Goal", "private BigDecimal targetAmount;", "private transient BigDecimal targetAmount;");

        MavenBuild build = project.run(
                        database,
                        "-q",
                        "migrate:revision",
                        "-Dsplit",
                        "-Dmessage=series",
                        "-Did=0123456789ab,0123456789ac",
                        "-Dbackfill=events.series='none'",
                        "-Dformat=json")
                .succeeded();
        assertThat(build.text()).contains("\"id\": \"0123456789ac\", \"ids\": [\"0123456789ab\", \"0123456789ac\"]");
        List<Path> revisions = project.revisions();
        assertThat(revisions).hasSize(6);
        for (Path revision : revisions) {
            String name = String.valueOf(revision.getFileName());
            if (name.contains("Series")) {
                Golden.check(
                        CustomizedRevisionIT.class,
                        name.contains("Expand") ? "SeriesExpand.java" : "SeriesContract.java",
                        fixed(Files.readString(revision)));
            }
        }

        project.run(database, "migrate:upgrade", "-Dto=0123456789ab").succeeded();
        assertThat(nullable(database, "SERIES")).containsExactly("YES");
        project.run(database, "migrate:check", "migrate:upgrade", "-Ddatabase=false")
                .succeeded();
        assertThat(nullable(database, "SERIES")).containsExactly("NO");
        assertThat(database.versions()).containsExactly("0123456789ac");
    }

    private static List<String> nullable(DatabaseConnection database, String column) throws Exception {
        return database.query("select is_nullable from information_schema.columns where table_name = 'EVENTS' and"
                + " column_name = '" + column + "'");
    }

    private String newestRevision() throws Exception {
        List<Path> revisions = project.revisions();
        return fixed(Files.readString(revisions.get(revisions.size() - 1)));
    }

    private static String fixed(String source) {
        return source.replaceAll("created = \"[^\"]*\"", "created = \"2026-11-22T12:00:00Z\"")
                .replaceAll("R\\d{12}_", "R202611221200_");
    }
}
