package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.operation.*;
import dev.migrate.schema.*;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of generated files, each as a golden file to be read. */
final class RevisionWriterTest {

    private static final QualifiedName USERS = QualifiedName.of("users");

    @Test
    void oneAddedColumnReadsAsTheExampleOfTheManual() {
        RevisionSource revision = SampleRevision.of(
                "R202611221200_AddBioToUsers_a1b2c3d4e5f6",
                "add bio to users",
                List.of(new AddColumn(USERS, column("bio", varchar(500)).nullable())));

        assertGolden(revision);
    }

    private static void assertGolden(RevisionSource revision) {
        GoldenFile.assertEqual(
                new RevisionWriter(false).write(revision), RevisionWriterTest.class, revision.className() + ".java");
    }
}
