package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.EntityMapping.Inheritance;
import dev.migrate.processor.mapping.EntityMapping.Rows;
import dev.migrate.processor.mapping.GeneratorSpec;
import dev.migrate.processor.mapping.SecondaryTableSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.SoftDeleteSpec;
import dev.migrate.processor.read.Scope.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads entity classes, with what their mapped superclasses give them. */
final class EntityReader {

    private final Reading reading;
    private final AttributeReader attributeReader;
    private final Understood understood;
    private final Validation validation;

    EntityReader(Reading reading, boolean beanValidation) {
        this.reading = reading;
        this.attributeReader = new AttributeReader(reading);
        this.understood = new Understood(reading);
        this.validation = beanValidation ? Validation.FULL : Validation.NONE;
    }

    EntityMapping read(TypeElement entity) {
        Annotated annotated = reading.annotated(entity);
        Site site = new Site(entity, entity.getQualifiedName().toString());
        List<TypeElement> classes = upToNextEntity(entity);
        classes.forEach(this::checkUnderstood);
        String written = annotated.jpa("Entity").map(each -> each.text("name")).orElse(null);
        List<Attribute> attributes = attributes(entity, classes, site);
        return new EntityMapping(
                site,
                reading.questions().binaryName(entity),
                written == null ? simpleName(entity) : written,
                written == null && isQuotedForNesting(entity),
                entity.getModifiers().contains(Modifier.ABSTRACT),
                superEntity(classes).orElse(null),
                ColumnAnnotations.entityTable(annotated),
                inheritance(annotated),
                Discriminators.ofEntity(annotated),
                annotated
                        .jpa("DiscriminatorValue")
                        .map(each -> each.textOrEmpty("value"))
                        .orElse(null),
                reading.joins().join(annotated, "PrimaryKeyJoinColumn", site),
                attributes,
                generators(entity, classes, attributes),
                secondaryTables(annotated, site),
                softDelete(classes),
                rows(annotated),
                FormerNamesReader.of(entity, attributes));
    }

    private boolean isQuotedForNesting(TypeElement entity) {
        return reading.rules().quotesNamesOfNestedClasses() && entity.getNestingKind() != NestingKind.TOP_LEVEL;
    }

    private static Rows rows(Annotated annotated) {
        if (annotated.hasHibernate("Subselect", "View")) {
            return Rows.IN_QUERY;
        }
        return annotated
                .migrate("Unmanaged")
                .map(each -> each.flag("foreignKeys", false) ? Rows.IN_FOREIGN_TABLE : Rows.ELSEWHERE)
                .orElse(Rows.IN_SCHEMA);
    }

    /** An annotation of the package may hold for the class. */
    private void checkUnderstood(TypeElement type) {
        PackageElement in = reading.questions().packageOf(type);
        understood.check(type, new Site(type, type.toString()));
        understood.check(in, new Site(in, in.toString()));
    }

    /** Returns the part of the binary name after the package, as Hibernate names entities. */
    private String simpleName(TypeElement entity) {
        String name = reading.questions().binaryName(entity);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the class and those above it, the next entity excluded. */
    private List<TypeElement> upToNextEntity(TypeElement entity) {
        List<TypeElement> classes = new ArrayList<>();
        Optional<TypeElement> next = Optional.of(entity);
        while (next.isPresent()
                && (classes.isEmpty() || !reading.annotated(next.get()).hasJpa("Entity"))) {
            classes.add(next.get());
            next = above(next.get());
        }
        return classes.stream()
                .filter(each -> each.equals(entity) || reading.annotated(each).hasJpa("MappedSuperclass"))
                .toList();
    }

    private Optional<String> superEntity(List<TypeElement> classes) {
        return hierarchy(classes.get(0))
                .skip(1)
                .filter(each -> reading.annotated(each).hasJpa("Entity"))
                .findFirst()
                .map(reading.questions()::binaryName);
    }

    private Optional<TypeElement> above(TypeElement type) {
        return reading.questions().element(type.getSuperclass());
    }

    private Stream<TypeElement> hierarchy(TypeElement type) {
        return Stream.iterate(Optional.of(type), Optional::isPresent, each -> each.flatMap(this::above))
                .map(Optional::orElseThrow);
    }

    private List<Attribute> attributes(TypeElement entity, List<TypeElement> classes, Site site) {
        Stream<TypeElement> mapped =
                hierarchy(entity).filter(each -> reading.annotated(each).hasJpa("Entity", "MappedSuperclass"));
        Access access = Access.ofHierarchy(mapped, reading.questions().annotations());
        MemberScan scan = new MemberScan(reading.questions(), reading.rules(), (DeclaredType) entity.asType());
        classes.forEach(each -> scan.add(each, access));
        Scope scope = new Scope(site.description(), access, overrides(classes), validation, 0);
        return attributeReader.read(scan.members(), scope);
    }

    private Overrides overrides(List<TypeElement> classes) {
        Overrides overrides = Overrides.NONE;
        for (TypeElement each : classes) {
            overrides = overrides.above(
                    Overrides.of(reading.annotated(each), reading.joins(), new Site(each, each.toString())));
        }
        return overrides;
    }

    private static @Nullable Inheritance inheritance(Annotated annotated) {
        return annotated
                .jpa("Inheritance")
                .map(each -> Inheritance.valueOf(Objects.requireNonNullElse(each.constant("strategy"), "SINGLE_TABLE")))
                .orElse(null);
    }

    private @Nullable SoftDeleteSpec softDelete(List<TypeElement> classes) {
        SoftDeletes softDeletes = new SoftDeletes(reading);
        Stream<Element> packages =
                classes.stream().<Element>map(reading.questions()::packageOf).distinct();
        return Stream.concat(classes.stream(), packages)
                .map(element -> softDeletes.of(element, new Site(element, element.toString())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * Returns the generators of the attributes, then those of the classes, then those of their packages, then those of
     * mapping files that the attributes name.
     */
    private List<GeneratorSpec> generators(TypeElement entity, List<TypeElement> classes, List<Attribute> attributes) {
        Generators generators = new Generators(reading);
        Stream<Element> members = classes.stream().flatMap(type -> type.getEnclosedElements().stream());
        Stream<Element> packages =
                classes.stream().<Element>map(reading.questions()::packageOf).distinct();
        Stream<GeneratorSpec> declared = Stream.of(members, classes.stream(), packages)
                .flatMap(elements -> elements)
                .flatMap(element -> generators.of(element).stream());
        return Stream.concat(declared, generators.ofFiles(entity).stream().filter(each -> isNamed(each, attributes)))
                .toList();
    }

    private static boolean isNamed(GeneratorSpec generator, List<Attribute> attributes) {
        return attributes.stream()
                .filter(BasicAttribute.class::isInstance)
                .map(attribute -> ((BasicAttribute) attribute).generation())
                .anyMatch(generation -> generation != null
                        && generator.generator() != null
                        && generator.generator().equals(generation.generator()));
    }

    private List<SecondaryTableSpec> secondaryTables(Annotated annotated, Site site) {
        return annotated.allJpa("SecondaryTable", "SecondaryTables").stream()
                .map(each -> reading.joins().secondaryTable(each, JoinAnnotations.onDelete(annotated), site))
                .toList();
    }
}
