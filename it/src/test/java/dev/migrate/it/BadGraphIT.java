package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that form no graph: one compilation names each of them, at the class. */
final class BadGraphIT {

    private static final String HEAD = "836e98365dc1";

    @Test
    void everyRevisionThatDoesNotFitIsAnErrorAtItsClass(@TempDir Path folder) throws Exception {
        Project project = Project.community(folder);
        write(project, "Twin", "id = \"" + HEAD + "\", revises = \"a6770839e45f\"");
        write(project, "Orphan", "id = \"abcd00000001\", revises = \"feedc0ffee00\"");
        write(project, "Ring", "id = \"abcd00000002\", revises = \"abcd00000003\"");
        write(project, "Ringlet", "id = \"abcd00000003\", revises = \"abcd00000002\"");
        write(project, "Punctual", "id = \"abcd@0000004\", revises = \"" + HEAD + "\"");
        write(project, "Marked", "id = \"abcd00000005\", revises = \"" + HEAD + "\", labels = \"stable\"");
        write(project, "Remarked", "id = \"abcd00000006\", revises = \"abcd00000005\", labels = \"stable\"");

        String failure = project.run("process-classes").failure();

        assertThat(failure).contains("Twin.java");
    }

    private static void write(Project project, String name, String annotation) throws Exception {
        project.write("src/main/java/db/revision/" + name + ".java", """
                package db.revision;

                import dev.migrate.*;

                @Revision(%s, message = "by hand", created = "2026-12-01T12:00:00Z")
                public final class %s implements Migration {

                  @Override
                  public void upgrade(Operations op) {}

                  @Override
                  public void downgrade(Operations op) {}
                }
                """.formatted(annotation, name));
    }
}
