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

        assertThat(failure)
                .contains(
                        "Punctual.java:[5,1] [MIG200] The revision id 'abcd@0000004' (db.revision.Punctual) is not allowed: an"
                                + " id is not empty, has no white space and none of '@', '-', '+', ':', and is not 'base', 'head',"
                                + " 'heads' or 'current'. Give the revision another id.\n")
                .contains("Twin.java:[5,1] [MIG200] Two revisions have the id '" + HEAD
                        + "': db.revision.R202611220908_GiveUsersATimeZone_836e98365dc1 and db.revision.Twin. Delete one of"
                        + " them or give it another id.\n")
                .contains(
                        "Remarked.java:[5,1] [MIG200] The label 'stable' of revision 'abcd00000006' (db.revision.Remarked) is"
                                + " already the label of revision 'abcd00000005' (db.revision.Marked). Ids and labels must differ"
                                + " from each other: rename one of them.\n")
                .contains(
                        "Orphan.java:[5,1] [MIG200] Revision 'abcd00000001' (db.revision.Orphan) revises 'feedc0ffee00', but no"
                                + " revision has that id. Restore the missing revision, or correct what is revised.\n")
                .contains(
                        "Ring.java:[5,1] [MIG200] Revisions need each other in a circle: 'abcd00000002' (db.revision.Ring)"
                                + " needs 'abcd00000003' (db.revision.Ringlet) needs 'abcd00000002'. Correct what one of them"
                                + " revises or depends on.\n");
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
