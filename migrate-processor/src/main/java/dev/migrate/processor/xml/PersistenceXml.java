package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.xml.PersistenceUnit.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads the persistence units of {@code META-INF/persistence.xml}. */
final class PersistenceXml {

    static final String FILE = "META-INF/persistence.xml";

    private final XmlDocument document;

    private PersistenceXml(XmlDocument document) {
        this.document = document;
    }

    /** Returns the unit of a name, or the only one; returns empty after noting that there is no such unit. */
    static Optional<PersistenceUnit> unit(XmlDocument document, Optional<String> name, Problems problems) {
        List<PersistenceUnit> units = new PersistenceXml(document).units();
        String names = units.stream().map(PersistenceUnit::name).collect(Collectors.joining(", "));
        if (name.isPresent()) {
            Optional<PersistenceUnit> named = units.stream()
                    .filter(unit -> unit.name().equals(name.get()))
                    .findFirst();
            if (named.isEmpty()) {
                problems.add(Problem.UNKNOWN_UNIT, name.get(), FILE, names);
            }
            return named;
        }
        if (units.size() > 1) {
            problems.add(Problem.SEVERAL_UNITS, FILE, names);
            return Optional.empty();
        }
        return units.stream().findFirst().or(() -> Optional.of(PersistenceUnit.IMPLICIT));
    }

    private List<PersistenceUnit> units() {
        return document.root().children("persistence-unit").map(this::unit).toList();
    }

    private PersistenceUnit unit(XmlElement unit) {
        return new PersistenceUnit(
                unit.attribute("name").orElse(""),
                unit.childText("provider"),
                entries(unit, "class"),
                entries(unit, "mapping-file"),
                entries(unit, "jar-file"),
                unit.child("exclude-unlisted-classes")
                        .filter(each -> !each.text().equals("false"))
                        .isPresent(),
                properties(unit));
    }

    private List<Entry> entries(XmlElement unit, String name) {
        return unit.children(name)
                .map(each -> new Entry(each.text(), document.place(each)))
                .toList();
    }

    private Map<String, Entry> properties(XmlElement unit) {
        Map<String, Entry> properties = new TreeMap<>();
        unit.child("properties").stream()
                .flatMap(each -> each.children("property"))
                .forEach(each -> properties.put(
                        each.attribute("name").orElse(""),
                        new Entry(each.attribute("value").orElse(""), document.place(each))));
        return properties;
    }
}
