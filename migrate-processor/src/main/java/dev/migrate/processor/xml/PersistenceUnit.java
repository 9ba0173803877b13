package dev.migrate.processor.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A persistence unit, as {@code META-INF/persistence.xml} has it.
 *
 * @param name its name
 * @param provider the class of its provider, or empty if it is not named
 * @param classes the classes that it lists
 * @param mappingFiles the mapping files that it lists
 * @param jarFiles the jars and folders of classes that it lists
 * @param onlyListed whether classes of the compilation that it does not list are not in it
 * @param properties its properties by name
 */
record PersistenceUnit(
        String name,
        Optional<String> provider,
        List<Entry> classes,
        List<Entry> mappingFiles,
        List<Entry> jarFiles,
        boolean onlyListed,
        Map<String, Entry> properties) {

    /**
     * A text and where it is.
     *
     * @param text the text
     * @param place the file and line
     */
    record Entry(String text, String place) {}

    /** No persistence.xml: all classes of the compilation, and no property. */
    static final PersistenceUnit IMPLICIT =
            new PersistenceUnit("", Optional.empty(), List.of(), List.of(), List.of(), false, Map.of());
}
