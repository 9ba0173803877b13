package dev.migrate.maven.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.generate.GenerationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplacedFilesTest {

    @TempDir
    private Path folder;

    @Test
    void allFilesAreReplacedAndNothingIsLeftBeside() throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "old");
        Path other = folder.resolve("new/other");

        assertThat(new ReplacedFiles().with(one, "1").with(other, "2").write()).isEqualTo(List.of(one, other));

        assertThat(one).hasContent("1");
        assertThat(other).hasContent("2");
        assertThat(files()).containsExactlyInAnyOrder("one", "new", "other");
    }

    @Test
    void failureOfTheSecondRestoresTheFirst() throws Exception {
        Path one = Files.writeString(folder.resolve("one"), "old");
        Path created = folder.resolve("created");
        Path blocked = Files.createDirectories(folder.resolve("blocked"));
        Files.writeString(blocked.resolve("inside"), "x");

        assertThatThrownBy(() -> new ReplacedFiles()
                        .with(one, "1")
                        .with(created, "2")
                        .with(blocked, "3")
                        .write())
                .isInstanceOf(IOException.class);

        assertThat(one).hasContent("old");
        assertThat(files()).containsExactlyInAnyOrder("one", "blocked", "inside");
    }

    @Test
    void symbolicLinkIsRefused() throws Exception {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThatThrownBy(() -> new ReplacedFiles().with(link, "1").write())
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("is a symbolic link");
        assertThat(target).hasContent("old");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        }
    }
}
