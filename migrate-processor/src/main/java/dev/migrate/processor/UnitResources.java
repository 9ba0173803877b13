package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.xml.UnitReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a persistence unit: beside the classes, or in the folder that the option {@code migrate.resources} names. */
final class UnitResources implements UnitReader.Resources {

    private static final String CLASS_FILE = ".class";

    private final OutputFiles files;
    private final Optional<String> folder;
    private final Problems problems;
    private final Map<String, String> digests = new TreeMap<>();

    UnitResources(OutputFiles files, Optional<String> folder, Problems problems) {
        this.files = files;
        this.folder = folder;
        this.problems = problems;
    }

    @Override
    public Optional<byte[]> beside(String file) {
        Optional<byte[]> bytes = files.readWritten(file);
        bytes.ifPresent(each -> digests.put(file, sha256(each)));
        return folder.isPresent() ? inFolder(folder.get(), file) : bytes;
    }

    /** Returns a line for each file that was looked for and is beside the classes: its SHA-256 and its path. */
    String digests() {
        return digests.entrySet().stream()
                .map(each -> each.getValue() + "  " + each.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private Optional<byte[]> inFolder(String name, String file) {
        try {
            Path path = Path.of(name).resolve(file);
            return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            problems.add(Problem.XML_NOT_READABLE, file, e.getClass().getSimpleName() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Optional<byte[]> onClassPath(String file) {
        return files.readOnClassPath(file);
    }

    @Override
    public Optional<Set<String>> classesIn(String jar) {
        try {
            Optional<Path> path = place(jar);
            return path.isPresent() ? Optional.of(classes(path.get())) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A jar is named by a URL or relative to the folder of classes (Jakarta Persistence, section 8.2.1.6.3). */
    private Optional<Path> place(String jar) {
        Optional<Path> root = files.path("root").map(Path::getParent);
        if (jar.startsWith("file:")) {
            return Optional.of(Path.of(jar.replaceFirst("^file:/*", "/"))).filter(Files::exists);
        }
        return root.stream()
                .flatMap(each -> Stream.of(each.resolve(jar), each.resolveSibling(jar)))
                .filter(Files::exists)
                .findFirst();
    }

    private static Set<String> classes(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                return names(files.map(file -> path.relativize(file).toString().replace('\\', '/')));
            }
        }
        try (ZipFile jar = new ZipFile(path.toFile())) {
            return names(jar.stream().map(ZipEntry::getName));
        }
    }

    private static Set<String> names(Stream<String> files) {
        Set<String> names = new TreeSet<>();
        files.filter(file ->
                        file.endsWith(CLASS_FILE) && !file.endsWith("-info.class") && !file.startsWith("META-INF/"))
                .map(file ->
                        file.substring(0, file.length() - CLASS_FILE.length()).replace('/', '.'))
                .forEach(names::add);
        return names;
    }
}
