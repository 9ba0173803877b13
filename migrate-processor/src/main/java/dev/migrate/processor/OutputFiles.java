package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The files of the processor in the output folder of the compilation. */
final class OutputFiles {

    private final Filer filer;
    private final Problems problems;

    OutputFiles(Filer filer, Problems problems) {
        this.filer = filer;
        this.problems = problems;
    }

    /** Returns the text of a file, or empty if there is none: compilers tell that by different exceptions. */
    Optional<String> read(String resource) {
        try (var stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).openInputStream()) {
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the class was compiled into the output folder. */
    boolean hasClass(String binaryName) {
        try (var stream = filer.getResource(StandardLocation.CLASS_OUTPUT, "", binaryName.replace('.', '/') + ".class")
                .openInputStream()) {
            return stream.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Writes a file in the place of the one there. */
    void write(String resource, String text) {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.add(Problem.FILE_NOT_WRITABLE, resource, String.valueOf(e.getMessage()));
        }
    }
}
