package dev.migrate.maven.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
        write(List.of(new SourceFile(source, sourceText)), snapshotText);
    }

    /** Writes several source files and the snapshot, all or none, as {@link #write(String, String)} does. */
    void write(List<SourceFile> sources, String snapshotText) throws IOException {
        for (SourceFile file : sources) {
            requireSafePlace(file.path());
        }
        Files.createDirectories(folder(snapshot));
        requireNoLink(snapshot);
        Map<Path, Path> temporary = new LinkedHashMap<>();
        sources.forEach(file -> temporary.put(file.path(), temporary(file.path())));
        temporary.put(snapshot, temporary(snapshot));
        try {
            for (SourceFile file : sources) {
                writeNew(temporaryOf(file.path(), temporary), file.text());
            }
            writeNew(temporaryOf(snapshot, temporary), snapshotText);
            moveAll(sources, temporary);
        } finally {
            for (Path file : temporary.values()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path temporaryOf(Path file, Map<Path, Path> temporary) {
        return Objects.requireNonNull(temporary.get(file));
    }

    /**
     * Writes the source file alone.
     *
     * @throws GenerationException if it is there already, or is where it must not be
     * @throws IOException if it cannot be written
     */
    void writeSource(String text) throws IOException {
        requireSafePlace(source);
        Path newSource = temporary(source);
        try {
            writeNew(newSource, text);
            claim(source);
            Files.move(newSource, source, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(newSource);
        }
    }

    /**
     * Writes the snapshot alone.
     *
     * @throws GenerationException if the file is where it must not be
     * @throws IOException if it cannot be written; then it stays as it is
     */
    void writeSnapshot(String text) throws IOException {
        Files.createDirectories(folder(snapshot));
        requireNoLink(snapshot);
        Path newSnapshot = temporary(snapshot);
        try {
            writeNew(newSnapshot, text);
            Files.move(newSnapshot, snapshot, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(newSnapshot);
        }
    }

    private static void moveAll(List<SourceFile> sources, Map<Path, Path> temporary) throws IOException {
        List<Path> claimed = new ArrayList<>();
        boolean done = false;
        try {
            for (SourceFile file : sources) {
                claim(file.path());
                claimed.add(file.path());
            }
            for (Map.Entry<Path, Path> file : temporary.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
            done = true;
        } finally {
            for (Path file : done ? List.<Path>of() : claimed) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Creates a file without content, so that no other process can have it, and moving replaces only that. */
    private static void claim(Path source) throws IOException {
        try {
            Files.createFile(source);
        } catch (FileAlreadyExistsException e) {
            throw new GenerationException(
                    "The file " + source + " is there already; give another id with -Did, or delete the file.", e);
        }
    }

    private void requireSafePlace(Path file) throws IOException {
        Files.createDirectories(root);
        Files.createDirectories(folder(file));
        if (!folder(file).toRealPath().startsWith(root.toRealPath())) {
            throw new GenerationException("The folder " + folder(file) + " is not below " + root
                    + ": a symbolic link leads out of it. Put the revisions into a folder of the project.");
        }
        requireNoLink(file);
    }

    private static void requireNoLink(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw new GenerationException(
                    "The file " + file + " is a symbolic link, which is not written through; replace it with a file.");
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
