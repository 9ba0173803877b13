package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A project of a user in a folder of the test's own, edited and built as the user would.
 *
 * @param folder where its {@code pom.xml} is
 */
record Project(Path folder) {

    private static final Path COMMUNITY = Path.of("community").toAbsolutePath();
    private static final Path REVISIONS = Path.of("src/main/java/db/revision");
    private static final Path SNAPSHOT = Path.of("src/main/resources/db/revision/snapshot.json");

    /** Copies the sample, without what was built. */
    static Project community(Path folder) throws IOException {
        Project project = new Project(folder);
        project.write("pom.xml", Files.readString(COMMUNITY.resolve("pom.xml")));
        for (Path file : filesBelow(COMMUNITY.resolve("src"))) {
            project.write(COMMUNITY.relativize(file).toString(), Files.readString(file));
        }
        return project;
    }

    /** Writes a file, in new folders where needed; {@code path} is below this project's folder. */
    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Replaces a piece of a file's text that is there once. */
    void edit(String path, String from, String to) throws IOException {
        String text = read(path);
        assertThat(text).as(path).containsOnlyOnce(from);
        write(path, text.replace(from, to));
    }

    /** Replaces a piece of the source of a class of the sample's domain that is there once. */
    void editEntity(String entity, String from, String to) throws IOException {
        edit(entityPath(entity), from, to);
    }

    /** Writes a class of the sample's domain. */
    void writeEntity(String entity, String source) throws IOException {
        write(entityPath(entity), source);
    }

    /** Adds an attribute with its annotations as the first one of a class of the sample's domain. */
    void addAttribute(String entity, String attribute) throws IOException {
        String source = read(entityPath(entity));
        int body = source.indexOf("{\n", source.indexOf("public class "));
        write(
                entityPath(entity),
                source.substring(0, body) + "{\n\n    " + attribute + "\n" + source.substring(body + 2));
    }

    /** Runs goals, such as {@code migrate:upgrade}, with options. */
    MavenBuild run(String... arguments) throws MavenInvocationException {
        return MavenBuild.run(folder, arguments);
    }

    /** Runs goals on a database. */
    MavenBuild run(DatabaseConnection database, String... arguments) throws MavenInvocationException {
        return run(Stream.concat(Stream.of(arguments), database.options()).toArray(String[]::new));
    }

    /** Returns the revision classes, oldest first. */
    List<Path> revisions() throws IOException {
        Path revisions = folder.resolve(REVISIONS);
        return Files.exists(revisions) ? filesBelow(revisions) : List.of();
    }

    Path snapshot() {
        return folder.resolve(SNAPSHOT);
    }

    /** Returns what a commit would hold: the text of the POM and of each file below {@code src}, by path. */
    SortedMap<String, String> sources() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put("pom.xml", read("pom.xml"));
        for (Path file : filesBelow(folder.resolve("src"))) {
            sources.put(folder.relativize(file).toString(), Files.readString(file));
        }
        return sources;
    }

    private static String entityPath(String entity) {
        return "src/main/java/community/domain/" + entity + ".java";
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
