package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code META-INF/persistence.xml} and looks for mapping files, in the output folder.
 *
 * <p>The classes that a persistence unit lists are entities wherever they were compiled. What a mapping file says is not read,
 * which a warning says. A document type is refused, as nothing outside the file is to be fetched.
 */
final class PersistenceFiles {

    private static final String UNITS = "META-INF/persistence.xml";
    private static final String MAPPINGS = "META-INF/orm.xml";

    /** The elements of a mapping file that map something, rather than set defaults. */
    private static final Set<String> MAPPING_ELEMENTS =
            Set.of("entity", "embeddable", "mapped-superclass", "converter", "sequence-generator", "table-generator");

    private final OutputFiles files;
    private final Problems problems;
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> mappingFiles = new TreeSet<>(Set.of(MAPPINGS));

    PersistenceFiles(OutputFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Returns the names of the classes that persistence units list. */
    Set<String> read() {
        files.read(UNITS).ifPresent(text -> parse(UNITS, text, this::unitElement));
        for (String file : mappingFiles) {
            files.read(file).ifPresent(text -> parse(file, text, this::mappingElement));
        }
        return classes;
    }

    /** What is done at the start of an element. */
    @FunctionalInterface
    private interface ElementStep {

        /** Looks at an element; returns false to leave the rest of the file alone. */
        boolean at(String file, XMLStreamReader reader) throws XMLStreamException;
    }

    private boolean unitElement(String file, XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "class" -> classes.add(reader.getElementText().strip());
            case "mapping-file" -> mappingFiles.add(reader.getElementText().strip());
            default -> {
                return true;
            }
        }
        return true;
    }

    private boolean mappingElement(String file, XMLStreamReader reader) {
        if (!MAPPING_ELEMENTS.contains(reader.getLocalName())) {
            return true;
        }
        String what = Optional.ofNullable(reader.getAttributeValue(null, "class"))
                .or(() -> Optional.ofNullable(reader.getAttributeValue(null, "name")))
                .orElse("");
        problems.add(Problem.MAPPING_FILE, place(file, reader), '<' + reader.getLocalName() + "> " + what);
        return false;
    }

    private static String place(String file, XMLStreamReader reader) {
        return file + ":" + reader.getLocation().getLineNumber();
    }

    private void parse(String file, String text, ElementStep step) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            boolean more = true;
            while (more && reader.hasNext()) {
                more = next(file, reader, step);
            }
            reader.close();
        } catch (XMLStreamException e) {
            String reason = String.valueOf(e.getMessage())
                    .lines()
                    .reduce((first, last) -> last)
                    .orElse("");
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            problems.add(Problem.XML_NOT_READABLE, file + ":" + line, reason.replaceFirst("^Message: ", ""));
        }
    }

    private boolean next(String file, XMLStreamReader reader, ElementStep step) throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            problems.add(Problem.XML_NOT_READABLE, place(file, reader), "It declares a DOCTYPE.");
            return false;
        }
        return event != XMLStreamConstants.START_ELEMENT || step.at(file, reader);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
