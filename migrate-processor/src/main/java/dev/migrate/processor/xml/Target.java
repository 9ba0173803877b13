package dev.migrate.processor.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How an XML element is what stands on a class or attribute: an annotation of its own and others beside it.
 *
 * @param own the annotation of its own
 * @param beside the annotations that elements within it are, by the element's name
 * @param harmless the attributes and elements that leave the schema alone
 */
record Target(Shape own, Map<String, Beside> beside, Set<String> harmless) {

    /** How an element is an annotation beside others. */
    sealed interface Beside permits Single, Repeated, KeyOf {}

    /**
     * The only annotation of its type.
     *
     * @param shape the annotation
     */
    record Single(Shape shape) implements Beside {}

    /**
     * One of several, which a container holds that has the annotation's name with an {@code s}.
     *
     * @param shape the annotation
     * @param path what stands before the path in {@code pathMember}, or the empty text
     * @param pathMember the member that is a path of attributes
     */
    record Repeated(Shape shape, String path, String pathMember) implements Beside {}

    /**
     * The foreign key of a container.
     *
     * @param container the container's simple name
     */
    record KeyOf(String container) implements Beside {}

    static Target of(Shape own, String... harmless) {
        return new Target(own, Map.of(), Set.of(harmless));
    }

    Target with(String element, Shape shape) {
        return with(element, new Single(shape));
    }

    Target withAll(String element, Shape shape) {
        return with(element, new Repeated(shape, "", "name"));
    }

    Target with(String element, Beside annotation) {
        Map<String, Beside> all = new HashMap<>(beside);
        all.put(element, annotation);
        return new Target(own, Map.copyOf(all), harmless);
    }
}
