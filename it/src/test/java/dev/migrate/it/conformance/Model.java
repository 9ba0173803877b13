package dev.migrate.it.conformance;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Entities with one subject, as source.
 *
 * @param name the name of the folder, which is the package
 * @param folder the folder
 * @param options what {@code model.properties} says, if there is one: {@code naming}, {@code hibernate} (the beginning of
 *     the versions that have the subject), {@code rows} and {@code rows.<database>} (why none can be saved), and {@code
 *     not.<database>} with the reason; {@code eclipselink} can stand for a database
 */
record Model(String name, Path folder, Properties options) implements Comparable<Model> {

    private static final Path MODELS = Path.of("src/conformance");

    /** Returns all models, sorted by name. */
    static List<Model> all() {
        return files(MODELS).filter(Files::isDirectory).map(Model::of).sorted().toList();
    }

    private static Model of(Path folder) {
        Properties options = new Properties();
        Path file = folder.resolve("model.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                options.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Model(folder.getFileName().toString(), folder, options);
    }

    List<Path> sources() {
        return files(folder)
                .filter(file -> file.toString().endsWith(".java"))
                .sorted()
                .toList();
    }

    /** Returns the naming strategies, in the words of the processor's option. */
    String naming() {
        return options.getProperty("naming", "jpa");
    }

    /** Returns whether an object of each entity can be saved in a database. */
    boolean takesRows(String database) {
        return !options.containsKey("rows") && !options.containsKey("rows." + database);
    }

    /** Returns why the model is not for a database and a version of Hibernate; empty if it is. */
    Optional<String> exclusion(String database, String hibernate) {
        String line = options.getProperty("hibernate", "");
        return hibernate.startsWith(line)
                ? Optional.ofNullable(options.getProperty("not." + database))
                : Optional.of("Hibernate " + hibernate + " does not know it: it came with " + line);
    }

    /** Returns whether nothing in the model is Hibernate's own, nor left out for EclipseLink. */
    boolean isForEclipseLink() {
        return naming().equals("jpa")
                && !options.containsKey("hibernate")
                && !options.containsKey("not.eclipselink")
                && sources().stream().noneMatch(Model::usesHibernate);
    }

    private static boolean usesHibernate(Path source) {
        try {
            return Files.readString(source).contains("org.hibernate.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether EclipseLink can save an object of each entity in a database. */
    boolean takesRowsOfEclipseLink(String database) {
        return takesRows(database)
                && !options.containsKey("rows.eclipselink")
                && !options.containsKey("rows.eclipselink." + database);
    }

    @Override
    public int compareTo(Model other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
