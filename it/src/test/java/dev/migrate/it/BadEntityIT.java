package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings that make no schema: compile errors at their line, and no revision. */
final class BadEntityIT {

    private Project project;

    @BeforeEach
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void entityMustHaveAnId() throws Exception {
        project.writeEntity("Orphan", """
                package community.domain;

                import jakarta.persistence.Entity;

                @Entity
                public class Orphan {

                    private String name;
                }
                """);

        assertThat(failure()).containsPattern("Orphan\\.java:\\[[56],").contains("Orphan", "@Id");
    }

    @Test
    void attributesMustNotShareAColumn() throws Exception {
        project.addAttribute("Goal", "@Column(name = \"title\") private String heading;");

        assertThat(failure()).containsPattern("Goal\\.java:\\[\\d+,").contains("title", "heading", "goals");
    }

    @Test
    void tableNameMustFitEveryDatabase() throws Exception {
        String name = "g".repeat(200);
        project.editEntity("Goal", "name = \"goals\"", "name = \"" + name + "\"");

        assertThat(failure()).containsPattern("Goal\\.java:\\[\\d+,").contains(name, "200", "63");
    }

    private String failure() throws Exception {
        Map<String, String> before = project.sources();
        String failure = project.run("migrate:revision", "-Dmessage=broken").failure();
        assertThat(project.sources()).isEqualTo(before);
        return failure;
    }
}
