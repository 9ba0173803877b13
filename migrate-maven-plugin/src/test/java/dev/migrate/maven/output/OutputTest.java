package dev.migrate.maven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputTest {

    private static final Report REPORT = new Report() {
        @Override
        public List<String> text(Ink ink) {
            return List.of("名前 " + ink.id("a1b2"), "end");
        }

        @Override
        public String json() {
            return "{\"name\": \"名前 😀\"}";
        }
    };

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void textIsPrintedLineByLine() throws Exception {
        new Output(Format.TEXT, null, out, Ink.PLAIN).write(REPORT);

        assertThat(printed.toString(StandardCharsets.UTF_8).lines()).containsExactly("名前 a1b2", "end");
    }

    @Test
    void jsonIsAsciiSoThatNoConsoleSpoilsIt() throws Exception {
        new Output(Format.JSON, null, out, Ink.PLAIN).write(REPORT);

        assertThat(printed.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("{\"name\": \"\\u540d\\u524d \\ud83d\\ude00\"}");
    }

    @Test
    void fileIsWrittenInFoldersThatAreMissing() throws Exception {
        Path file = folder.resolve("new/result.txt");

        new Output(Format.TEXT, file, out, Ink.MAVEN).write(REPORT);

        assertThat(Files.readString(file)).isEqualTo("名前 a1b2\nend\n");
        assertThat(printed.toByteArray()).isEmpty();
    }

    @Test
    void unknownFormatIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> Format.of("xml"))
                .hasMessage("'xml' is no format of results; give -Dformat=text or -Dformat=json.");
    }

    @Test
    void formatIsReadInAnyCase() {
        assertThat(Format.of("JSON")).isEqualTo(Format.JSON);
    }
}
