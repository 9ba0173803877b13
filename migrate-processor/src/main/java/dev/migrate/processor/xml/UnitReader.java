package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.xml.PersistenceUnit.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/**
 * Reads the persistence unit that the classes of a compilation are in, with its mapping files.
 *
 * <p>Without a {@code META-INF/persistence.xml} there is one unit of all classes, which {@code META-INF/orm.xml} may map too.
 */
public final class UnitReader {

    private static final String USUAL_MAPPINGS = "META-INF/orm.xml";

    private final Resources resources;
    private final Elements elements;
    private final Problems problems;

    /** Creates a reader that notes what is wrong with the files. */
    public UnitReader(Resources resources, Elements elements, Problems problems) {
        this.resources = resources;
        this.elements = elements;
        this.problems = problems;
    }

    /** Where files are found. */
    public interface Resources {

        /** Returns the bytes of a file beside the classes, or empty if there is none or, after noting it, if it is unreadable. */
        Optional<byte[]> beside(String file);

        /** Returns the bytes of a file on the class path, or empty if there is none. */
        Optional<byte[]> onClassPath(String file);

        /** Returns the names of the classes in a jar or folder, or empty if there is none at that place. */
        Optional<Set<String>> classesIn(String jar);
    }

    /**
     * Reads the unit; what is wrong is noted.
     *
     * @param name the name of the unit, or empty if there is one only
     */
    public Unit read(Optional<String> name) {
        PersistenceUnit unit = parse(PersistenceXml.FILE, resources.beside(PersistenceXml.FILE))
                .map(document -> PersistenceXml.unit(document, name, problems).orElse(PersistenceUnit.IMPLICIT))
                .orElse(PersistenceUnit.IMPLICIT);
        MappingFiles mappings = MappingFiles.of(mappings(unit), elements, problems);
        Set<String> classes = unit.classes().stream().map(Entry::text).collect(Collectors.toCollection(TreeSet::new));
        return new Unit(
                unit.provider(),
                classes,
                inJars(unit),
                unit.onlyListed(),
                mappings,
                UnitSettings.of(unit.properties(), mappings.unit(), problems));
    }

    /** A mapping file that the unit names may be in a jar. */
    private List<XmlDocument> mappings(PersistenceUnit unit) {
        Map<String, Optional<XmlDocument>> documents = new LinkedHashMap<>();
        documents.put(USUAL_MAPPINGS, parse(USUAL_MAPPINGS, resources.beside(USUAL_MAPPINGS)));
        for (Entry file : unit.mappingFiles()) {
            Optional<byte[]> bytes = resources.beside(file.text()).or(() -> resources.onClassPath(file.text()));
            if (bytes.isEmpty()) {
                problems.add(Problem.MAPPING_FILE_NOT_FOUND, file.place(), file.text());
            }
            documents.computeIfAbsent(file.text(), each -> parse(each, bytes));
        }
        return documents.values().stream().flatMap(Optional::stream).toList();
    }

    private Optional<XmlDocument> parse(String file, Optional<byte[]> bytes) {
        return bytes.flatMap(each -> new XmlReader(file, problems).read(each));
    }

    private Set<String> inJars(PersistenceUnit unit) {
        Set<String> classes = new TreeSet<>();
        for (Entry jar : unit.jarFiles()) {
            Set<String> found = resources.classesIn(jar.text()).orElse(Set.of());
            if (found.stream().noneMatch(this::isVisible)) {
                problems.add(Problem.JAR_FILE_NOT_FOUND, jar.place(), jar.text());
            }
            classes.addAll(found);
        }
        return classes;
    }

    private boolean isVisible(String className) {
        return new ClassNames(elements, "").find(className).isPresent();
    }
}
