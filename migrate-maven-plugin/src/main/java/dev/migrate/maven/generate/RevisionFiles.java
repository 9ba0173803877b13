package dev.migrate.maven.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a revision and the new snapshot: both, or neither.
 *
 * <p>Each text is first written beside its file, then moved into its place at once. The source file is never overwritten,
 * and neither file may be a symbolic link.
 *
 * @param root the folder that the source file must be below
 * @param source the source file, which is not there yet
 * @param snapshot the snapshot, which is replaced
 */
record RevisionFiles(Path root, Path source, Path snapshot) {

    /**
     * Writes both.
     *
     * @throws GenerationException if the source file is there already, or one of the files is where it must not be
     * @throws IOException if one of the files cannot be written; then neither is
     */
    void write(String sourceText, String snapshotText) throws IOException {
        requireSafePlaces();
        Path newSource = temporary(source);
        Path newSnapshot = temporary(snapshot);
        try {
            writeNew(newSource, sourceText);
            writeNew(newSnapshot, snapshotText);
            moveBoth(newSource, newSnapshot);
        } finally {
            Files.deleteIfExists(newSource);
            Files.deleteIfExists(newSnapshot);
        }
    }

    /**
     * Writes the source file alone.
     *
     * @throws GenerationException if it is there already, or is where it must not be
     * @throws IOException if it cannot be written
     */
    void writeSource(String text) throws IOException {
        requireSafePlaces();
        Path newSource = temporary(source);
        try {
            writeNew(newSource, text);
            claimSource();
            Files.move(newSource, source, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(newSource);
        }
    }

    private void moveBoth(Path newSource, Path newSnapshot) throws IOException {
        claimSource();
        boolean done = false;
        try {
            Files.move(newSource, source, StandardCopyOption.ATOMIC_MOVE);
            Files.move(newSnapshot, snapshot, StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(source);
            }
        }
    }

    /** Creates the source file without content, so that no other process can have it, and moving replaces only that. */
    private void claimSource() throws IOException {
        try {
            Files.createFile(source);
        } catch (FileAlreadyExistsException e) {
            throw new GenerationException(
                    "The file " + source + " is there already; give another id with -Did, or delete the file.", e);
        }
    }

    private void requireSafePlaces() throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(folder(source));
        Files.createDirectories(folder(snapshot));
        if (!folder(source).toRealPath().startsWith(root.toRealPath())) {
            throw new GenerationException("The folder " + folder(source) + " is not below " + root
                    + ": a symbolic link leads out of it. Put the revisions into a folder of the project.");
        }
        for (Path file : new Path[] {source, snapshot}) {
            if (Files.isSymbolicLink(file)) {
                throw new GenerationException("The file " + file
                        + " is a symbolic link, which is not written through; replace it with a file.");
            }
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new GenerationException("The path " + file + " names no file; give the path of a file.");
        }
        return folder;
    }

    /** The name ends in nothing that a compiler or a build would take for its own. */
    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    }

    private static void writeNew(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
