package dev.migrate.maven;

import dev.migrate.maven.generate.GenerationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The editor of a user.
 *
 * @param command a program with options, separated by white space, as VISUAL and EDITOR hold it
 */
record Editor(String command) {

    private static final String OTHERWISE = ". Correct VISUAL or EDITOR, or unset them to have the path printed.";

    /**
     * Opens files and waits until the editor ends.
     *
     * @throws GenerationException if it cannot be started, or ends with another exit code than 0
     */
    void open(List<Path> files) {
        List<String> words = new ArrayList<>(Arrays.asList(command.strip().split("\\s+")));
        files.forEach(file -> words.add(file.toString()));
        int exit = run(words);
        if (exit != 0) {
            throw new GenerationException("The editor '" + command + "' ended with exit code " + exit + OTHERWISE);
        }
    }

    private int run(List<String> words) {
        try {
            return new ProcessBuilder(words).inheritIO().start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GenerationException("The wait for the editor '" + command + "' was interrupted.", e);
        } catch (IOException e) {
            throw new GenerationException("The editor '" + command + "' cannot be started" + OTHERWISE, e);
        }
    }
}
