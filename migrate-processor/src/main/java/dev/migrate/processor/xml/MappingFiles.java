package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Mirror;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * All mapping files of a persistence unit.
 *
 * @param unit what holds for all classes
 * @param classes the classes that are mapped, by binary name
 * @param converters the {@code @Converter} annotations of converters, by binary name
 * @param generators the declared generators: a list each for {@code SequenceGenerator} and {@code TableGenerator}
 */
public record MappingFiles(
        UnitMetadata unit,
        Map<String, MappedClass> classes,
        Map<String, Mirror> converters,
        Map<String, List<Mirror>> generators) {

    /** Reads files; what is wrong with them is noted. */
    static MappingFiles of(Collection<XmlDocument> documents, Elements elements, Problems problems) {
        List<MappingFile> files = documents.stream()
                .flatMap(each -> MappingFile.of(each, elements, problems).stream())
                .toList();
        UnitMetadata unit = files.stream()
                .flatMap(file -> file.unitMetadata(problems).stream())
                .findFirst()
                .orElse(UnitMetadata.NONE);
        Reading reading = new Reading(unit, problems);
        files.forEach(reading::add);
        return new MappingFiles(
                unit,
                reading.classes,
                reading.converters,
                Map.of(
                        "SequenceGenerator", generators(files, "sequence-generator", Shapes.SEQUENCE_GENERATOR),
                        "TableGenerator", generators(files, "table-generator", Shapes.TABLE_GENERATOR)));
    }

    private static List<Mirror> generators(List<MappingFile> files, String name, Shape shape) {
        return files.stream()
                .flatMap(file -> file.document()
                        .root()
                        .children(name)
                        .map(each -> file.translation().annotation(each, shape))
                        .map(each -> MappedClass.defaults(file, each)
                                .filter(defaults -> name.equals("table-generator"))
                                .map(each::overriddenBy)
                                .orElse(each)))
                .toList();
    }

    /** Returns the binary names of the classes and converters that are mapped. */
    public Set<String> classNames() {
        Set<String> names = new TreeSet<>(classes.keySet());
        names.addAll(converters.keySet());
        return names;
    }

    /** Returns whether there is anything that changes annotations. */
    public boolean areEmpty() {
        return classes.isEmpty()
                && converters.isEmpty()
                && unit.equals(UnitMetadata.NONE)
                && generators.values().stream().allMatch(List::isEmpty);
    }

    /** Returns these without what the provider passes over. */
    MappingFiles without(PassedOver passedOver) {
        Map<String, MappedClass> rest = new TreeMap<>();
        classes.forEach((name, mapped) -> rest.put(name, mapped.without(passedOver)));
        Map<String, List<Mirror>> restOfGenerators = new TreeMap<>();
        generators.forEach((name, all) -> restOfGenerators.put(
                name, all.stream().map(each -> passedOver.rest(name, each)).toList()));
        return new MappingFiles(unit, rest, converters, restOfGenerators);
    }

    /** The classes found so far. */
    private static final class Reading {

        private final UnitMetadata unit;
        private final Problems problems;
        private final Map<String, MappedClass> classes = new TreeMap<>();
        private final Map<String, Mirror> converters = new TreeMap<>();

        Reading(UnitMetadata unit, Problems problems) {
            this.unit = unit;
            this.problems = problems;
        }

        void add(MappingFile file) {
            for (XmlElement element : file.document().root().children()) {
                if (Targets.CLASSES.containsKey(element.name())) {
                    name(file, element).ifPresent(name -> add(name, MappedClass.of(file, element, unit.complete())));
                }
            }
            file.document()
                    .root()
                    .children("converter")
                    .forEach(element -> name(file, element)
                            .ifPresent(name ->
                                    converters.put(name, file.translation().annotation(element, Shapes.CONVERTER))));
        }

        private void add(String name, MappedClass mapped) {
            MappedClass there = classes.putIfAbsent(name, mapped);
            if (there != null) {
                problems.add(Problem.CLASS_MAPPED_TWICE, place(mapped), name, place(there));
            }
        }

        private static String place(MappedClass mapped) {
            return mapped.file().document().place(mapped.element());
        }

        private Optional<String> name(MappingFile file, XmlElement element) {
            String written = element.attribute("class").orElse("");
            Optional<TypeElement> type = file.names().find(written);
            if (type.isEmpty()) {
                problems.add(Problem.MAPPED_CLASS_NOT_FOUND, file.document().place(element), written);
            }
            return type.map(file.names()::binaryName);
        }
    }
}
