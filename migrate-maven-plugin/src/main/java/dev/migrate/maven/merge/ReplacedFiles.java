package dev.migrate.maven.merge;

import dev.migrate.maven.generate.GenerationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files that get another content together: all of them, or none. Mutable, for one thread. */
final class ReplacedFiles {

    private final Map<Path, byte[]> contents = new LinkedHashMap<>();

    /** Adds a file with its new text, in UTF-8. */
    ReplacedFiles with(Path file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file with its new content. */
    ReplacedFiles with(Path file, byte[] content) {
        contents.put(file, content);
        return this;
    }

    /**
     * Writes.
     *
     * @return the files, in the order in which they were added
     * @throws GenerationException if a file is a symbolic link
     * @throws IOException if a file cannot be written; then all are as before
     */
    List<Path> write() throws IOException {
        contents.keySet().forEach(ReplacedFiles::requireFile);
        Map<Path, Path> news = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> content : contents.entrySet()) {
                news.put(content.getKey(), writeBeside(content.getKey(), content.getValue()));
            }
            moveAll(news);
        } finally {
            for (Path rest : news.values()) {
                Files.deleteIfExists(rest);
            }
        }
        return List.copyOf(contents.keySet());
    }

    private static void requireFile(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw new GenerationException(
                    "The file " + file + " is a symbolic link, which is not written through; replace it with a file.");
        }
    }

    private static void moveAll(Map<Path, Path> news) throws IOException {
        Map<Path, byte[]> before = new LinkedHashMap<>();
        List<Path> moved = new ArrayList<>();
        for (Path file : news.keySet()) {
            if (Files.exists(file)) {
                before.put(file, Files.readAllBytes(file));
            }
        }
        try {
            for (Map.Entry<Path, Path> each : news.entrySet()) {
                Files.move(each.getValue(), each.getKey(), StandardCopyOption.ATOMIC_MOVE);
                moved.add(each.getKey());
            }
        } catch (IOException e) {
            restore(moved, before);
            throw e;
        }
    }

    private static void restore(List<Path> moved, Map<Path, byte[]> before) throws IOException {
        for (Path file : moved) {
            byte[] content = before.get(file);
            if (content == null) {
                Files.deleteIfExists(file);
            } else {
                Files.write(file, content);
            }
        }
    }

    private static Path writeBeside(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside =
                file.resolveSibling("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
        return Files.write(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
