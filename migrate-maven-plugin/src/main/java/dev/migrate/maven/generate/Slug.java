package dev.migrate.maven.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the name of a file keeps of a message: its ASCII letters and digits. */
final class Slug {

    private static final String NOTHING_LEFT = "revision";

    private Slug() {}

    /** Returns {@code AddBioToUsers} for "add bio to users": 1 to {@code longest} letters and digits. */
    static String camelCase(String message, int longest) {
        return cut(
                words(message).stream()
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining()),
                longest);
    }

    /**
     * Returns {@code add_bio_to_users} for "add bio to users": 1 to {@code longest} lower-case letters, digits and
     * underscores.
     */
    static String snakeCase(String message, int longest) {
        return cut(String.join("_", words(message)).toLowerCase(Locale.ROOT), longest);
    }

    private static List<String> words(String message) {
        List<String> words = Arrays.stream(message.split("[^A-Za-z0-9]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty() ? List.of(NOTHING_LEFT) : words;
    }

    private static String cut(String slug, int longest) {
        return slug.length() > longest ? slug.substring(0, longest) : slug;
    }
}
