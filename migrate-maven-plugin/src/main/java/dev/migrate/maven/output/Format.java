package dev.migrate.maven.output;

import java.util.Arrays;
import java.util.Locale;

/** The form in which a goal gives its result. */
public enum Format {
    /** Lines for people. */
    TEXT,
    /** One JSON object. */
    JSON;

    /**
     * Returns the format of that name, in any case.
     *
     * @throws IllegalArgumentException if there is none, saying which there are
     */
    public static Format of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is no format of results;" + " give -Dformat=text or -Dformat=json."));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
