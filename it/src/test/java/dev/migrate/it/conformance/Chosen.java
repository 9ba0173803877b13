package dev.migrate.it.conformance;

import java.util.List;

/** What a system property chooses of several, by names with commas between; without the property, all. */
final class Chosen {

    private Chosen() {}

    static boolean is(String property, String name) {
        String names = System.getProperty(property, "");
        return names.isEmpty() || List.of(names.split(",")).contains(name);
    }
}
