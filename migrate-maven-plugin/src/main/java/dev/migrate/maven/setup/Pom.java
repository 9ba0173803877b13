package dev.migrate.maven.setup;

import eu.maveniverse.domtrip.Document;
import eu.maveniverse.domtrip.Element;
import eu.maveniverse.domtrip.maven.PomEditor;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The text of a POM that is edited: looks elements up, and adds them where a person would. Not thread-safe. */
final class Pom {

    private static final String MAVEN_PLUGINS = "org.apache.maven.plugins";
    private static final Pattern BLANK_LINES = Pattern.compile("^(\\r?\\n)(?:[ \\t]*\\r?\\n)+");

    private final Document document;
    private final PomEditor editor;

    Pom(Document document) {
        this.document = document;
        this.editor = new PomEditor(document);
    }

    /** Returns the whole text in the encoding that it declares. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.toXml(bytes);
        return bytes.toByteArray();
    }

    /** Returns the element below the root, one name a level, or empty if there is none. */
    Optional<Element> find(String... names) {
        return document.root().path(names);
    }

    /** Returns the elements that a list holds; none if there is no such list. */
    Stream<Element> list(String... names) {
        return find(names).stream().flatMap(Element::childElements);
    }

    /** Returns the child of that name, which is added if it is missing. */
    Element child(Element parent, String name) {
        return parent.childElement(name).orElseGet(() -> add(parent, name));
    }

    /** Returns the root element. */
    Element root() {
        return document.root();
    }

    /** Adds an element: in the place that Maven's conventions give it below project and build, else as the last one. */
    Element add(Element parent, String name) {
        boolean hasConventions = parent.equals(root())
                || (parent.name().equals("build")
                        && parent.childElements().findAny().isPresent());
        return hasConventions ? editor.insertMavenElement(parent, name) : closedUp(editor.addElement(parent, name));
    }

    /** Adds an element that holds text. */
    void add(Element parent, String name, String text) {
        closedUp(editor.addElement(parent, name, text));
    }

    /** Takes away the blank line that a new parent, set off by blank lines, has before its end tag. */
    private static Element closedUp(Element child) {
        if (child.parent() instanceof Element parent && parent.childElements().count() == 1) {
            parent.innerPrecedingWhitespace(
                    BLANK_LINES.matcher(parent.innerPrecedingWhitespace()).replaceFirst("$1"));
        }
        return child;
    }

    /** Returns whether an element that names an artifact names this one; a plugin of Maven's own may leave out the group. */
    static boolean names(Element element, String groupId, String artifactId) {
        return artifactId.equals(element.childTextTrimmed("artifactId"))
                && groupId.equals(
                        Optional.ofNullable(element.childTextTrimmed("groupId")).orElse(MAVEN_PLUGINS));
    }

    /** Returns the configurations of a plugin: its own and those of its executions. */
    static List<Element> configurations(Element plugin) {
        Stream<Element> executions =
                plugin.childElement("executions").stream().flatMap(list -> list.childElements("execution"));
        return Stream.concat(Stream.of(plugin), executions)
                .flatMap(holder -> holder.childElement("configuration").stream())
                .toList();
    }
}
