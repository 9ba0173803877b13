package dev.migrate.processor.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an XML element is an annotation.
 *
 * @param annotation the simple name of the annotation
 * @param attributes the members that XML attributes are, by the attribute's name
 * @param content the member that the element's text is, or null if it has none
 * @param parts the members that elements within it are, by the element's name
 */
record Shape(
        String annotation,
        Map<String, Member> attributes,
        @Nullable Member content,
        Map<String, Part> parts) {

    /** What a value is. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        CONSTANT,
        TYPE
    }

    /**
     * A member of the annotation.
     *
     * @param name its name
     * @param kind what its value is
     * @param constants the constants it can be, empty for any other kind
     */
    record Member(String name, Kind kind, List<String> constants) {

        static Member of(String name, Kind kind) {
            return new Member(name, kind, List.of());
        }
    }

    /**
     * A member that elements are.
     *
     * @param member its name
     * @param shape the annotation that each element is, or null if each is a text
     * @param repeated whether it is a list
     */
    record Part(String member, @Nullable Shape shape, boolean repeated) {}

    /** Returns an annotation without members. */
    static Shape of(String annotation) {
        return new Shape(annotation, Map.of(), null, Map.of());
    }

    /** Returns this with attributes of one kind, separated by spaces, each named like its member but with hyphens. */
    Shape with(Kind kind, String names) {
        Shape shape = this;
        for (String name : names.split(" ", -1)) {
            shape = shape.with(name, Member.of(camelCase(name), kind));
        }
        return shape;
    }

    /** Returns this with an attribute that is one of some constants. */
    Shape withConstant(String attribute, String member, String... constants) {
        return with(attribute, new Member(member, Kind.CONSTANT, List.of(constants)));
    }

    /** Returns this with an attribute. */
    Shape with(String attribute, Member member) {
        Map<String, Member> all = new HashMap<>(attributes);
        all.put(attribute, member);
        return new Shape(annotation, Map.copyOf(all), content, parts);
    }

    /** Returns this with a text that is the value of the annotation, one of some constants if there are any. */
    Shape withContent(String... constants) {
        Kind kind = constants.length == 0 ? Kind.TEXT : Kind.CONSTANT;
        return new Shape(annotation, attributes, new Member("value", kind, List.of(constants)), parts);
    }

    /** Returns this with an element that is one annotation. */
    Shape with(String element, String member, Shape shape) {
        return with(element, new Part(member, shape, false));
    }

    /** Returns this with elements that are annotations. */
    Shape withAll(String element, String member, Shape shape) {
        return with(element, new Part(member, shape, true));
    }

    /** Returns this with an element that is a text. */
    Shape withText(String element) {
        return with(element, new Part(camelCase(element), null, false));
    }

    Shape with(String element, Part part) {
        Map<String, Part> all = new HashMap<>(parts);
        all.put(element, part);
        return new Shape(annotation, attributes, content, Map.copyOf(all));
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("-", -1)) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
