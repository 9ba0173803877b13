package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes in JVMs that differ in all that a machine has of its own. */
final class SameBytesTest {

    @TempDir
    private Path folder;

    @Test
    void localeTimeZoneEncodingLineEndsAndFileOrderChangeNothing() throws Exception {
        String expected = digest("1", "-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");

        assertThat(expected).matches("[0-9a-f]{64}");
        assertThat(digest(
                        "2",
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Asia/Kolkata",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n"))
                .isEqualTo(expected);
        assertThat(digest(
                        "3",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=America/St_Johns",
                        "-Dfile.encoding=UTF-16",
                        "-XX:hashCode=0"))
                .isEqualTo(expected);
    }

    private String digest(String fileOrder, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), GeneratedBytes.class.getName()));
        command.add(Files.createDirectory(folder.resolve(fileOrder)).toString());
        command.add(fileOrder);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor()).as(output).isZero();
        return output.replaceAll("[^0-9a-f]", "");
    }
}
