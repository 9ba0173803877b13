package dev.migrate.processor.read;

import dev.migrate.processor.mapping.GeneratorSpec;
import dev.migrate.processor.mapping.SequenceSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableGeneratorSpec;
import dev.migrate.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the generators that an element declares. */
final class Generators {

    private static final long DEFAULT_ALLOCATION = 50;

    private static final Set<String> SEQUENCES =
            Set.of("sequence", "enhanced-sequence", "org.hibernate.id.enhanced.SequenceStyleGenerator");
    private static final Set<String> TABLES = Set.of("enhanced-table", "org.hibernate.id.enhanced.TableGenerator");
    private static final Set<String> OBJECTLESS = Set.of(
            "assigned",
            "foreign",
            "guid",
            "increment",
            "uuid",
            "uuid.hex",
            "uuid2",
            "org.hibernate.id.Assigned",
            "org.hibernate.id.ForeignGenerator",
            "org.hibernate.id.GUIDGenerator",
            "org.hibernate.id.IncrementGenerator",
            "org.hibernate.id.UUIDGenerator",
            "org.hibernate.id.UUIDHexGenerator",
            "org.hibernate.id.uuid.UuidGenerator");

    private final Reading reading;

    Generators(Reading reading) {
        this.reading = reading;
    }

    /** Returns the generators of a class, attribute or package, sequences first. */
    List<GeneratorSpec> of(Element element) {
        Site site = new Site(element, element.toString());
        Annotated annotated = reading.annotated(element);
        return Stream.of(
                        annotated.allJpa("SequenceGenerator", "SequenceGenerators").stream()
                                .map(each -> sequence(each, site)),
                        annotated.allJpa("TableGenerator", "TableGenerators").stream()
                                .map(each -> table(each, site)),
                        annotated.allHibernate("GenericGenerator", "GenericGenerators").stream()
                                .flatMap(each -> generic(each, site).stream()))
                .<GeneratorSpec>flatMap(each -> each)
                .toList();
    }

    /** Returns the generators that mapping files declare for all entities, as if {@code entity} declared them. */
    List<GeneratorSpec> ofFiles(Element entity) {
        Site site = new Site(entity, entity.toString());
        Map<String, List<Mirror>> found =
                reading.questions().annotations().overlay().generators();
        return Stream.concat(
                        found.getOrDefault("SequenceGenerator", List.of()).stream()
                                .<GeneratorSpec>map(each -> sequence(each, site)),
                        found.getOrDefault("TableGenerator", List.of()).stream().map(each -> table(each, site)))
                .toList();
    }

    private static SequenceSpec sequence(Mirror annotation, Site site) {
        return new SequenceSpec(
                site,
                annotation.text("name"),
                annotation.text("sequenceName"),
                annotation.text("schema"),
                annotation.text("catalog"),
                Optional.ofNullable(annotation.number("initialValue")).orElse(1L),
                Optional.ofNullable(annotation.number("allocationSize")).orElse(DEFAULT_ALLOCATION));
    }

    private static TableGeneratorSpec table(Mirror annotation, Site site) {
        return new TableGeneratorSpec(
                site,
                annotation.text("name"),
                annotation.text("table"),
                annotation.text("schema"),
                annotation.text("catalog"),
                annotation.text("pkColumnName"),
                annotation.text("valueColumnName"),
                annotation.text("pkColumnValue"),
                Optional.ofNullable(annotation.number("initialValue")).orElse(0L),
                Optional.ofNullable(annotation.number("allocationSize")).orElse(TableGeneratorSpec.USUAL_INCREMENT));
    }

    /** Reads {@code @GenericGenerator}; returns empty after noting that its strategy is not known. */
    private Optional<GeneratorSpec> generic(Mirror annotation, Site site) {
        TypeMirror type = annotation.type("type");
        String strategy = type == null ? annotation.textOrEmpty("strategy") : type.toString();
        Parameters parameters = Parameters.of(annotation);
        if (SEQUENCES.contains(strategy)) {
            return Optional.of(parameters.sequence(annotation.text("name"), site));
        }
        if (TABLES.contains(strategy)) {
            return Optional.of(parameters.table(annotation.text("name"), site));
        }
        if (!OBJECTLESS.contains(strategy)) {
            reading.problems()
                    .addAt(site.element(), annotation.annotation(), Problem.NOT_UNDERSTOOD, "GenericGenerator", site);
        }
        return Optional.of(new GeneratorSpec.Objectless(site, annotation.text("name")));
    }

    /** The parameters of a {@code @GenericGenerator} by their names in Hibernate's {@code OptimizableGenerator}. */
    private record Parameters(Map<String, String> values) {

        static Parameters of(Mirror generator) {
            Map<String, String> values = new HashMap<>();
            generator
                    .annotations("parameters")
                    .forEach(each -> values.put(each.textOrEmpty("name"), each.textOrEmpty("value")));
            return new Parameters(values);
        }

        SequenceSpec sequence(@Nullable String generator, Site site) {
            return new SequenceSpec(
                    site,
                    generator,
                    values.get("sequence_name"),
                    values.get("schema"),
                    values.get("catalog"),
                    number("initial_value", 1),
                    number("increment_size", DEFAULT_ALLOCATION));
        }

        TableGeneratorSpec table(@Nullable String generator, Site site) {
            return new TableGeneratorSpec(
                    site,
                    generator,
                    values.get("table_name"),
                    values.get("schema"),
                    values.get("catalog"),
                    values.get("segment_column_name"),
                    values.get("value_column_name"),
                    values.get("segment_value"),
                    number("initial_value", 1) - 1,
                    number("increment_size", TableGeneratorSpec.USUAL_INCREMENT));
        }

        private long number(String name, long otherwise) {
            String text = Objects.requireNonNullElse(values.get(name), "");
            return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : otherwise;
        }
    }
}
