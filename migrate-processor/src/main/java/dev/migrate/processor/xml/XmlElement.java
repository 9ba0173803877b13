package dev.migrate.processor.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param namespace the namespace, empty if there is none
 * @param name the name without a prefix
 * @param attributes the attributes by name, those of another namespace excepted
 * @param text the text right within it, without white space around
 * @param children the elements right within it, in their order
 * @param line the line of its start tag, from 1
 */
record XmlElement(
        String namespace,
        String name,
        Map<String, String> attributes,
        String text,
        List<XmlElement> children,
        int line) {

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isEmpty());
    }

    Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    Optional<XmlElement> child(String childName) {
        return children(childName).findFirst();
    }

    /** Returns the text of a child, or empty if there is none. */
    Optional<String> childText(String childName) {
        return child(childName).map(XmlElement::text).filter(value -> !value.isEmpty());
    }
}
