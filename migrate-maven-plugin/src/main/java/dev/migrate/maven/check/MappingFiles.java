package dev.migrate.maven.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The XML files that the schema of the entities was derived from: persistence.xml and mapping files.
 *
 * <p>Maven compiles nothing when only such a file changes, so that the schema would be that of the file before.
 */
public final class MappingFiles {

    /** What the annotation processor writes: a line for each file, its SHA-256 and its path, with two spaces between. */
    private static final String READ = "META-INF/migrate/files";

    private static final List<String> USUAL = List.of("META-INF/orm.xml", "META-INF/persistence.xml");

    private MappingFiles() {}

    /** Returns the paths, below the folder of classes, of the files that are not as they were, sorted. */
    public static List<String> changed(Path classes) throws IOException {
        Map<String, String> read = read(classes.resolve(READ));
        TreeSet<String> paths = new TreeSet<>(read.keySet());
        paths.addAll(USUAL);
        TreeSet<String> changed = new TreeSet<>();
        for (String path : paths) {
            if (!digest(classes.resolve(path)).equals(read.getOrDefault(path, ""))) {
                changed.add(path);
            }
        }
        return List.copyOf(changed);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("  ", 2);
                digests.put(parts[parts.length - 1], parts[0]);
            }
        }
        return digests;
    }

    /** Returns the SHA-256 of a file, or an empty text if there is none. */
    private static String digest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
