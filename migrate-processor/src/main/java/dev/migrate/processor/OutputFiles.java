package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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

    /** Returns the text of a file, or empty if there is none or, after noting it, if it cannot be read. */
    Optional<String> read(String resource) {
        return bytes(resource).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the bytes of a file that the user wrote, or empty if there is none or, after noting it, if it is unreadable. */
    Optional<byte[]> readWritten(String resource) {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.XML_NOT_READABLE, resource, e.getClass().getSimpleName() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    /**
     * Returns the bytes of the first file of a name in the folders of the class path, or empty if there is none that can be
     * read; javac does not look into {@code META-INF} of jars.
     */
    Optional<byte[]> readOnClassPath(String resource) {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_PATH, "", resource).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Returns where a file of the output folder is or would be, or empty if that is not in a file system. */
    Optional<Path> path(String resource) {
        try {
            return Optional.of(Path.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource)
                    .toUri()));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Returns whether the class was compiled into the output folder. */
    boolean hasClass(String binaryName) {
        return bytes(binaryName.replace('.', '/') + ".class").isPresent();
    }

    /** A file that is there but cannot be read must not count as absent, or its entities would be dropped. */
    private Optional<byte[]> bytes(String resource) {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (FileNotFoundException | NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.FILE_NOT_READABLE, resource, reason(e));
            return Optional.empty();
        }
    }

    /** Writes a file in the place of the one there. */
    void write(String resource, String text) {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource)
                .openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.FILE_NOT_WRITABLE, resource, reason(e));
        }
    }

    /**
     * Returns what an exception says as a sentence; the names of some say more than their messages. A folder in the place of a
     * file is an illegal argument to javac.
     */
    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage() + '.';
    }
}
