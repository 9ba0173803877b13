package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.generate.GenerationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class EditorTest {

    @TempDir
    private Path folder;

    @Test
    void opensTheFilesWithItsOptions() throws Exception {
        Path from = Files.writeString(folder.resolve("R 1.java"), "class R1 {}");

        new Editor("cp -f").open(List.of(from, folder.resolve("copy")));

        assertThat(folder.resolve("copy")).hasContent("class R1 {}");
    }

    @Test
    void editorThatFailsOrIsMissingIsNamed() {
        assertThatThrownBy(() -> new Editor("false").open(List.of(folder)))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "The editor 'false' ended with exit code 1. Correct VISUAL or EDITOR, or unset them to have the"
                                + " path printed.");
        assertThatThrownBy(() -> new Editor("no-such-editor").open(List.of(folder)))
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "The editor 'no-such-editor' cannot be started. Correct VISUAL or EDITOR, or unset them to have"
                                + " the path printed.");
    }
}
