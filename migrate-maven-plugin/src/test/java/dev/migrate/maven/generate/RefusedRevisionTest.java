package dev.migrate.maven.generate;

import static dev.migrate.maven.generate.RevisionProject.*;
import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.graph.RevisionException;
import dev.migrate.json.JsonException;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusedRevisionTest {

    @TempDir
    private Path folder;

    private RevisionProject project;

    @BeforeEach
    void startProject() {
        project = new RevisionProject(folder);
    }

    @Test
    void anEmptyMessageIsRefused() throws IOException {
        project.want(USERS);

        assertThatThrownBy(() -> project.generate(request(" \n", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "The message is empty. Say in a few words what the revision does, as in -Dmessage=\"add bio to"
                                + " users\", or leave -Dmessage out for a message made from the changes.");
        assertThatThrownBy(() -> project.generate(request("x".repeat(2_001), FIRST)))
                .hasMessageContaining("The message has 2001 characters, more than 2000");
        assertThatThrownBy(() -> project.generate(request("half \uD83D", FIRST)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("lone surrogate");
        assertThat(project.snapshot()).doesNotExist();
    }

    @Test
    void anIdThatIsTakenOrNoneIsRefused() throws IOException {
        project.snapshotOf(FIRST, USERS);
        project.want(WITH_BIO);

        assertThatThrownBy(() -> project.generate(request("m", FIRST), entry(FIRST)))
                .isInstanceOf(RevisionException.class)
                .extracting(e -> ((RevisionException) e).kind())
                .isEqualTo(RevisionException.Kind.DUPLICATE_ID);
        assertThatThrownBy(() -> project.generate(request("m", "a-b"), entry(FIRST)))
                .isInstanceOf(RevisionException.class)
                .extracting(e -> ((RevisionException) e).kind())
                .isEqualTo(RevisionException.Kind.ILLEGAL_ID);
    }

    @Test
    void brokenSnapshotsAreNamedWithThePlace() throws IOException {
        project.want(USERS);
        Files.createDirectories(project.snapshot().getParent());

        Files.writeString(project.snapshot(), "{\n<<<<<<< HEAD\n");
        assertThatThrownBy(() -> project.generate(request("m", null)))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("snapshot.json:2:1: Git left a conflict here");

        Files.write(project.snapshot(), new byte[] {'{', '"', (byte) 0xe9, '"', '}'});
        assertThatThrownBy(() -> project.generate(request("m", null)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("snapshot.json: the byte at offset 2 is not UTF-8.");

        Files.delete(project.snapshot());
        Files.createDirectories(project.snapshot());
        assertThatThrownBy(() -> project.generate(request("m", null)))
                .hasMessageContaining("snapshot.json is a folder");
    }

    @Test
    void aMissingSchemaOfTheEntitiesIsExplained() {
        assertThatThrownBy(() -> project.generate(request("m", null)))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("schema.json, is missing: the annotation processor has not run.");
    }

    @Test
    void aPackageThatIsNoneIsRefused() {
        assertThatThrownBy(() -> project.places("../../etc"))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("'../../etc' (migrate.package) is no name of a Java package");
    }

    @Test
    void textsThatNoFileCanHoldAreRefusedBeforeAnythingIsWritten() throws IOException {
        project.want(USERS.with(column("x", bigint()).defaultTo("'\0'").comment("nul \0, \u001a and \u2028")));

        assertThatThrownBy(() -> project.generate(request("half \uDE00", FIRST)))
                .hasMessageContaining("lone surrogate");
        assertThat(project.sources()).doesNotExist();
        assertThat(project.generate(request("with controls", FIRST)).source())
                .contains("'\\000'", "nul \\000, \\032 and \\u2028");
    }
}
