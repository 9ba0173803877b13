package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostWriteTest {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final String PROGRAM = """
            import java.nio.file.*;

            class Program {
                public static void main(String[] arguments) throws Exception {
                    System.out.println(String.join("|", arguments));
                    System.err.println(Path.of("").toAbsolutePath().getFileName());
                    Files.writeString(Path.of(arguments[arguments.length - 1]), "formatted");
                    System.exit(arguments[0].equals("fail") ? 3 : 0);
                }
            }
            """;

    @TempDir
    private Path project;

    private final List<String> printed = new ArrayList<>();

    @Test
    void theFileComesLastAndTheFolderIsTheProjects() throws IOException {
        Path file = project.resolve("R 1.java");

        run("'two words' $HOME", file);

        assertThat(file).hasContent("formatted");
        assertThat(printed).containsExactly("two words|$HOME|" + file, String.valueOf(project.getFileName()));
    }

    @Test
    void theFileStandsWhereTheTokenIs() throws IOException {
        Path file = project.resolve("R1.java");

        run("--in={file} " + file.resolveSibling("other"), file);

        assertThat(printed).first().isEqualTo("--in=" + file + "|" + file.resolveSibling("other"));
    }

    @Test
    void aFailureIsToldWithTheOutputAndTheFileStays() {
        Path file = project.resolve("R1.java");

        assertThatThrownBy(() -> run("fail", file))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining(
                        "(migrate.postWrite) failed with exit code 3. The revision was written all the same: " + file
                                + ". Mend the command and run it on the file by hand. It said:\nfail|" + file);
        assertThat(file).exists();
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        PostWrite missing = PostWrite.of("no-such-program-here -x", project);

        assertThatThrownBy(() -> missing.run(project.resolve("R1.java"), printed::add))
                .isInstanceOf(GenerationException.class)
                .hasMessageContaining("The command 'no-such-program-here' (migrate.postWrite) cannot be started:");
    }

    @Test
    void anOpenQuoteIsRefused() {
        assertThatThrownBy(() -> PostWrite.of("format 'x", project))
                .isInstanceOf(GenerationException.class)
                .hasMessage("The command 'format 'x' (migrate.postWrite) leaves a quote open; close it.");
    }

    private void run(String arguments, Path file) throws IOException {
        Path program = Files.writeString(project.resolve("Program.java"), PROGRAM);
        PostWrite.of("\"" + JAVA + "\" " + program + " " + arguments, project).run(file, printed::add);
    }
}
