package dev.migrate.maven.generate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.shared.utils.cli.CommandLineException;
import org.apache.maven.shared.utils.cli.CommandLineUtils;

/**
 * A command that is run on each source file after it is written, such as a formatter: Alembic's {@code post_write_hooks}.
 *
 * @param words the program and its arguments; {@code {file}} stands for the file, which comes last if it is nowhere
 * @param folder the working directory
 */
public record PostWrite(List<String> words, Path folder) {

    private static final String FILE = "{file}";

    public PostWrite {
        words = List.copyOf(words);
    }

    /**
     * Reads a command line, in which quotes keep words together; no shell looks at it.
     *
     * @throws GenerationException if a quote is left open
     */
    public static PostWrite of(String commandLine, Path folder) {
        try {
            return new PostWrite(List.of(CommandLineUtils.translateCommandline(commandLine)), folder);
        } catch (CommandLineException e) {
            throw new GenerationException(
                    "The command '" + commandLine + "' (migrate.postWrite) leaves a quote open; close it.", e);
        }
    }

    /**
     * Runs the command on a file that was written.
     *
     * @param output gets each line that it prints
     * @throws GenerationException if it cannot be started or fails, with what it printed; the file stays
     */
    public void run(Path file, Consumer<String> output) throws IOException {
        List<String> printed = new ArrayList<>();
        int exitCode = exitCode(command(file), file, printed);
        printed.forEach(output);
        if (exitCode != 0) {
            throw new GenerationException("The command '" + String.join(" ", command(file))
                    + "' (migrate.postWrite) failed with exit code " + exitCode + "." + stays(file)
                    + (printed.isEmpty() ? "" : " It said:\n" + String.join("\n", printed)));
        }
    }

    private List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        words.forEach(word -> command.add(word.replace(FILE, file.toString())));
        if (words.stream().noneMatch(word -> word.contains(FILE))) {
            command.add(file.toString());
        }
        return command;
    }

    private int exitCode(List<String> command, Path file, List<String> printed) throws IOException {
        Process process = started(command, file);
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            new String(output.readAllBytes(), Charset.defaultCharset()).lines().forEach(printed::add);
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new GenerationException(
                    "The command '" + command.get(0) + "' (migrate.postWrite) was interrupted." + stays(file), e);
        }
    }

    /** Connections are no business of a formatter's. */
    private Process started(List<String> command, Path file) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MIGRATE_"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GenerationException(
                    "The command '" + command.get(0) + "' (migrate.postWrite) cannot be started: " + e.getMessage()
                            + "." + stays(file),
                    e);
        }
    }

    private static String stays(Path file) {
        return " The revision was written all the same: " + file + ". Mend the command and run it on the file by hand.";
    }
}
