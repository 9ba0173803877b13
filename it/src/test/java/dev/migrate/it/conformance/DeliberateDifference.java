package dev.migrate.it.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A difference that is meant, as {@code src/conformance/deliberate-differences.txt} has it.
 *
 * @param why the reason, for people
 * @param patterns regular expressions by what they are matched with; what has none is not looked at
 */
record DeliberateDifference(String why, Properties patterns) {

    private static final Set<String> KEYS =
            Set.of("why", "database", "hibernate", "model", "kind", "object", "ours", "hibernates");

    /** Reads all of a file, each a paragraph of lines {@code key = value}. */
    static List<DeliberateDifference> all(Path file) {
        try {
            return Arrays.stream(Files.readString(file).split("\n{2,}"))
                    .map(paragraph -> properties(paragraph, file))
                    .filter(paragraph -> !paragraph.isEmpty())
                    .map(paragraph -> new DeliberateDifference(paragraph.getProperty("why", ""), paragraph))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String paragraph, Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(paragraph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty() || (!properties.isEmpty() && !properties.containsKey("why"))) {
            throw new IllegalArgumentException(
                    file + " has a paragraph without a reason (why = …), or with keys that mean" + " nothing: "
                            + unknown + "\n" + paragraph);
        }
        return properties;
    }

    /** Returns whether this is the reason of a difference. */
    boolean explains(Difference difference, String model, String database, String hibernate) {
        return matches("model", model)
                && matches("database", database)
                && matches("hibernate", hibernate)
                && matches("kind", difference.kind().name())
                && matches("object", difference.object())
                && matches("ours", difference.ours())
                && matches("hibernates", difference.hibernates());
    }

    private boolean matches(String key, String value) {
        String pattern = patterns.getProperty(key);
        return pattern == null || Pattern.matches(pattern, value);
    }
}
