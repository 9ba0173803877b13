package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML from bytes alone: a document type is refused, so that there is no entity to expand and nothing to fetch, and a
 * schema that the file names is not looked at.
 */
final class XmlReader {

    /** Far more than a mapping needs: 16 MiB. */
    private static final int MOST_BYTES = 1 << 24;

    private static final int DEEPEST = 100;

    private final String file;
    private final Problems problems;

    XmlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Returns the document, or empty after noting why it cannot be read. */
    Optional<XmlDocument> read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            problems.add(Problem.XML_NOT_READABLE, file, "it has more than " + MOST_BYTES + " bytes");
            return Optional.empty();
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            Optional<XmlElement> root = root(reader);
            finish(reader);
            return root.map(each -> new XmlDocument(file, each));
        } catch (XMLStreamException e) {
            problems.add(Problem.XML_NOT_READABLE, place(e.getLocation()), reason(e));
            return Optional.empty();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Optional<XmlElement> root(XMLStreamReader reader) throws XMLStreamException {
        int event = reader.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                int line = reader.getLocation().getLineNumber();
                problems.add(Problem.DOCTYPE_NOT_ALLOWED, file + ":" + line);
                return Optional.empty();
            }
            event = reader.next();
        }
        return Optional.of(element(reader, 0));
    }

    /** What comes after the root must be well-formed too. */
    private static void finish(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.hasNext()) {
            reader.next();
        }
        reader.close();
    }

    private XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements are more than " + DEEPEST + " deep", reader.getLocation());
        }
        String namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        String name = reader.getLocalName();
        Map<String, String> attributes = attributes(reader);
        int line = reader.getLocation().getLineNumber();
        StringBuilder text = new StringBuilder();
        List<XmlElement> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(reader, depth + 1));
            } else if (reader.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(namespace, name, attributes, text.toString().strip(), List.copyOf(children), line);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                attributes.put(
                        reader.getAttributeLocalName(i),
                        reader.getAttributeValue(i).strip());
            }
        }
        return attributes;
    }

    private String place(Location location) {
        return location == null ? file : file + ":" + location.getLineNumber() + ":" + location.getColumnNumber();
    }

    /** Returns what is wrong without the place, which the parser puts before it. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage()).lines().reduce("", (first, last) -> last);
        return message.replaceFirst("^Message: ", "").replaceFirst("\\.$", "");
    }
}
