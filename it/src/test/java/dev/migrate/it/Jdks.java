package dev.migrate.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The JDKs of this machine: the one that runs the tests, those beside it, and those that the environment names. */
final class Jdks {

    private static final String VERSION = "JAVA_VERSION=";

    private Jdks() {}

    /** Returns a JDK of each version by its version, of this version and later ones. */
    static Map<String, Path> all() throws IOException {
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        Map<String, Path> jdks = new TreeMap<>();
        for (Path home : Stream.concat(beside(running), named()).toList()) {
            if (Files.isExecutable(home.resolve("bin/javac")) && feature(home) >= feature(running)) {
                jdks.putIfAbsent(version(home), home);
            }
        }
        jdks.put(version(running), running);
        return jdks;
    }

    private static Stream<Path> beside(Path running) throws IOException {
        try (Stream<Path> homes = Files.list(running.resolveSibling("."))) {
            return homes.sorted().toList().stream();
        }
    }

    /** Build servers name a JDK in JAVA_HOME, and further ones in variables that begin so. */
    private static Stream<Path> named() {
        return System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(variable -> Path.of(variable.getValue()))
                .sorted();
    }

    private static int feature(Path home) throws IOException {
        return Runtime.Version.parse(version(home)).feature();
    }

    private static String version(Path home) throws IOException {
        Path release = home.resolve("release");
        List<String> lines = Files.exists(release) ? Files.readAllLines(release) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith(VERSION))
                .map(line -> line.substring(VERSION.length()).replace("\"", ""))
                .findFirst()
                .orElse("1");
    }
}
