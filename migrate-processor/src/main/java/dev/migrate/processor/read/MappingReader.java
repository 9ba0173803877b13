package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EmbeddedAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entities and all entities that these refer to or extend, wherever they were compiled.
 *
 * <p>Not thread-safe; one compilation has one.
 */
public final class MappingReader {

    private final Elements elements;
    private final Problems problems;
    private final Converters converters;
    private final Annotations annotations;
    private final EmbeddableHeirs heirs;
    private final EntityReader reader;

    /**
     * Creates a reader that has read nothing.
     *
     * @param annotations the annotations of classes and attributes
     * @param rules the rules of the provider
     * @param beanValidation whether constraints of Bean Validation count
     */
    public MappingReader(
            Elements elements,
            Types types,
            Annotations annotations,
            Rules rules,
            Problems problems,
            boolean beanValidation) {
        this.elements = elements;
        this.problems = problems;
        this.annotations = annotations;
        this.heirs = new EmbeddableHeirs(annotations);
        TypeQuestions questions = new TypeQuestions(elements, types, annotations);
        this.converters = new Converters(questions);
        Reading reading = new Reading(
                questions,
                new ValueReader(questions, converters, rules, problems),
                new JoinAnnotations(problems),
                rules,
                heirs,
                problems);
        this.reader = new EntityReader(reading, beanValidation);
    }

    /**
     * Returns the entities by class name.
     *
     * @param classes canonical names of entities, converters and embeddables that extend others; any other class is left out
     */
    public List<EntityMapping> read(Collection<String> classes) {
        List<TypeElement> types = new TreeSet<>(classes)
                .stream()
                        .map(elements::getTypeElement)
                        .filter(type -> type != null)
                        .toList();
        types.stream().filter(type -> annotations.of(type).hasJpa("Converter")).forEach(converters::add);
        types.stream().filter(heirs::isHeir).forEach(heirs::add);
        return entities(types.stream().filter(this::isEntity).toList());
    }

    private boolean isEntity(TypeElement type) {
        return annotations.of(type).hasJpa("Entity");
    }

    private List<EntityMapping> entities(List<TypeElement> types) {
        Map<String, EntityMapping> mappings = new TreeMap<>();
        Deque<TypeElement> pending = new ArrayDeque<>(types);
        TreeSet<String> seen = new TreeSet<>();
        while (!pending.isEmpty()) {
            TypeElement type = pending.remove();
            if (seen.add(elements.getBinaryName(type).toString())) {
                Optional<EntityMapping> mapping = read(type);
                mapping.ifPresent(each -> mappings.put(each.className(), each));
                mapping.ifPresent(each -> references(each).forEach(pending::add));
            }
        }
        return List.copyOf(mappings.values());
    }

    /** A defect must neither end in a stack trace nor hide the problems of other classes. */
    private Optional<EntityMapping> read(TypeElement type) {
        try {
            return Optional.of(reader.read(type));
        } catch (EndlessEmbeddableException e) {
            problems.addAt(type, Problem.ENDLESS_EMBEDDABLE, type, e.path());
            return Optional.empty();
        } catch (RuntimeException e) {
            problems.addAt(type, Problem.INTERNAL, type, e);
            return Optional.empty();
        }
    }

    private List<TypeElement> references(EntityMapping mapping) {
        List<String> names = new ArrayList<>(references(mapping.attributes()).toList());
        if (mapping.superEntity() != null) {
            names.add(mapping.superEntity());
        }
        return names.stream().flatMap(name -> type(name).stream()).toList();
    }

    /** Finds a class by its binary name, in which {@code $} may belong to the name itself. */
    private Optional<TypeElement> type(String binaryName) {
        return Optional.ofNullable(elements.getTypeElement(binaryName))
                .or(() -> Optional.ofNullable(elements.getTypeElement(binaryName.replace('$', '.'))));
    }

    private static Stream<String> references(List<Attribute> attributes) {
        return attributes.stream().flatMap(MappingReader::references);
    }

    private static Stream<String> references(Attribute attribute) {
        if (attribute instanceof ToOneAttribute toOne) {
            return Stream.of(toOne.target());
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            return references(embedded.attributes());
        }
        return attribute instanceof CollectionAttribute collection
                ? Stream.of(Optional.of(collection.element()), Optional.ofNullable(collection.key()))
                        .flatMap(Optional::stream)
                        .flatMap(MappingReader::references)
                : Stream.empty();
    }

    private static Stream<String> references(ElementSpec element) {
        if (element instanceof ElementSpec.Entity entity) {
            return Stream.of(entity.target());
        }
        return element instanceof ElementSpec.Embeddable embeddable
                ? references(embeddable.attributes())
                : Stream.empty();
    }
}
