package dev.migrate.maven.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the name of a file keeps of a message: its ASCII letters and digits. */
final class Slug {

    private static final int LONGEST = 40;
    private static final String NOTHING_LEFT = "revision";

    private Slug() {}

    /** Returns {@code AddBioToUsers} for "add bio to users": 1 to 40 letters and digits. */
    static String camelCase(String message) {
        return cut(words(message).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining()));
    }

    /** Returns {@code add_bio_to_users} for "add bio to users": 1 to 40 lower-case letters, digits and underscores. */
    static String snakeCase(String message) {
        return cut(String.join("_", words(message)).toLowerCase(Locale.ROOT));
    }

    private static List<String> words(String message) {
        List<String> words = Arrays.stream(message.split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(NOTHING_LEFT) : words;
    }

    private static String cut(String slug) {
        return slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
    }
}
