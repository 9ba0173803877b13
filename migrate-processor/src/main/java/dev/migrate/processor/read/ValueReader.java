package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.mapping.ValueSpec.Storage;
import dev.migrate.processor.mapping.ValueSpec.TemporalKind;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads how a basic value is held, after its converter if it has one. */
final class ValueReader {

    private static final Set<String> ARRAYS_OF_ONE_VALUE =
            Set.of("byte[]", "char[]", "java.lang.Byte[]", "java.lang.Character[]");

    private final TypeQuestions questions;
    private final Converters converters;
    private final Rules rules;
    private final Problems problems;

    ValueReader(TypeQuestions questions, Converters converters, Rules rules, Problems problems) {
        this.questions = questions;
        this.converters = converters;
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * The annotations that say how a value is held, which have other names for the key of a map.
     *
     * @param enumerated the annotation like {@code @Enumerated}
     * @param temporal the annotation like {@code @Temporal}
     * @param conversion the {@code @Convert} annotation
     * @param jdbcTypeCode the annotation like {@code @JdbcTypeCode}
     * @param lob whether {@code @Lob} is written
     * @param nationalized whether {@code @Nationalized} is written
     */
    record Holding(
            Optional<Mirror> enumerated,
            Optional<Mirror> temporal,
            Optional<Mirror> conversion,
            Optional<Mirror> jdbcTypeCode,
            boolean lob,
            boolean nationalized) {

        static Holding ofValue(Annotated annotated, @Nullable Mirror overridden) {
            Optional<Mirror> conversion = annotated.allJpa("Convert", "Converts").stream()
                    .filter(each -> each.text("attributeName") == null
                            || each.textOrEmpty("attributeName").equals("value"))
                    .findFirst();
            return new Holding(
                    annotated.jpa("Enumerated"),
                    annotated.jpa("Temporal"),
                    Optional.ofNullable(overridden).or(() -> conversion),
                    annotated.hibernate("JdbcTypeCode"),
                    annotated.hasJpa("Lob"),
                    annotated.hasHibernate("Nationalized"));
        }

        static Holding ofMapKey(Annotated annotated) {
            Optional<Mirror> conversion = annotated.allJpa("Convert", "Converts").stream()
                    .filter(each -> each.textOrEmpty("attributeName").equals("key"))
                    .findFirst();
            return new Holding(
                    annotated.jpa("MapKeyEnumerated"),
                    annotated.jpa("MapKeyTemporal"),
                    conversion,
                    annotated.hibernate("MapKeyJdbcTypeCode"),
                    false,
                    false);
        }
    }

    /**
     * Reads a value.
     *
     * @param convertible whether converters apply by themselves: not for identifiers and versions
     */
    ValueSpec value(TypeMirror type, Holding holding, boolean convertible, Site site) {
        TypeMirror converter = converter(type, holding, convertible).orElse(null);
        TypeMirror held = converter == null ? type : columnType(converter, type, site);
        return described(plain(held), holding, converter);
    }

    private Optional<TypeMirror> converter(TypeMirror type, Holding holding, boolean convertible) {
        if (holding.enumerated.isPresent()) {
            return Optional.empty();
        }
        if (holding.conversion.isPresent()) {
            Mirror conversion = holding.conversion.get();
            return conversion.flag("disableConversion", false)
                    ? Optional.empty()
                    : Optional.ofNullable(conversion.type("converter"));
        }
        return convertible && holding.temporal.isEmpty() ? converters.automaticFor(type) : Optional.empty();
    }

    private TypeMirror columnType(TypeMirror converter, TypeMirror attributeType, Site site) {
        TypeMirror columnType = converters.columnType(converter);
        if (columnType == null) {
            problems.addAt(site.element(), Problem.CONVERTER_UNREADABLE, converter, site, attributeType);
            return attributeType;
        }
        TypeMirror converted = converters.attributeType(converter);
        if (converted != null && bringsCheck(converted)) {
            problems.addAt(site.element(), Problem.CONVERTER_CHECK, converter, site);
        }
        return columnType;
    }

    /** Hibernate converts every value of such a type and checks for the results. */
    private boolean bringsCheck(TypeMirror converted) {
        return questions.name(converted).equals("java.lang.Boolean")
                || (rules.checksConvertedEnumerations() && questions.isEnum(converted));
    }

    private ValueSpec described(ValueSpec plain, Holding holding, @Nullable TypeMirror converter) {
        return new ValueSpec(
                plain.javaType(),
                plain.shape(),
                plain.constants(),
                plain.element(),
                holding.enumerated
                                .filter(each -> "STRING".equals(each.constant("value")))
                                .isPresent()
                        ? Storage.STRING
                        : Storage.ORDINAL,
                holding.temporal
                        .map(each -> each.constant("value"))
                        .map(TemporalKind::valueOf)
                        .orElse(null),
                holding.jdbcTypeCode.map(each -> each.integer("value")).orElse(null),
                holding.lob,
                holding.nationalized,
                converter == null
                        ? null
                        : questions
                                .element(converter)
                                .map(questions::binaryName)
                                .orElse(null));
    }

    private ValueSpec plain(TypeMirror type) {
        String name = questions.name(type);
        if (questions.isEnum(type)) {
            return new ValueSpec(
                    name, Shape.ENUM, constants(type), null, Storage.ORDINAL, null, null, false, false, null);
        }
        TypeMirror element = ARRAYS_OF_ONE_VALUE.contains(name) ? null : elementType(type);
        if (element != null) {
            return new ValueSpec(
                    name, Shape.PLURAL, List.of(), plain(element), Storage.ORDINAL, null, null, false, false, null);
        }
        return ValueSpec.of(name, shape(type));
    }

    private @Nullable TypeMirror elementType(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                ? ((ArrayType) type).getComponentType()
                : questions.argument(type, "java.util.Collection", 0);
    }

    private Shape shape(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Shape.PRIMITIVE;
        }
        return questions.isA(type, "java.io.Serializable") ? Shape.SERIALIZABLE : Shape.OTHER;
    }

    private List<String> constants(TypeMirror type) {
        return questions.element(type).orElseThrow().getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }
}
