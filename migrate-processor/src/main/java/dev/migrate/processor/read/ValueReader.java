package dev.migrate.processor.read;

import dev.migrate.processor.mapping.KnownConverters;
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
     * @param jdbcType the number of the JDBC type that is chosen
     * @param zones the way in which time zones are kept, or an empty text
     * @param array the {@code @Array} annotation
     * @param lob whether {@code @Lob} is written
     * @param nationalized whether {@code @Nationalized} is written
     */
    record Holding(
            Optional<Mirror> enumerated,
            Optional<Mirror> temporal,
            Optional<Mirror> conversion,
            Optional<Integer> jdbcType,
            String zones,
            Optional<Mirror> array,
            boolean lob,
            boolean nationalized) {

        /** Nothing is written. */
        static final Holding NONE = new Holding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                false,
                false);

        Holding withoutEnumeration() {
            return new Holding(Optional.empty(), temporal, conversion, jdbcType, zones, array, lob, nationalized);
        }

        static Holding ofValue(Annotated annotated, @Nullable Mirror overridden) {
            Optional<Mirror> conversion = annotated.allJpa("Convert", "Converts").stream()
                    .filter(each -> each.text("attributeName") == null
                            || each.textOrEmpty("attributeName").equals("value"))
                    .findFirst();
            return new Holding(
                    annotated.jpa("Enumerated"),
                    annotated.jpa("Temporal"),
                    Optional.ofNullable(overridden).or(() -> conversion),
                    JdbcTypes.of(annotated, ""),
                    TimeZones.storage(annotated),
                    annotated.hibernate("Array"),
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
                    JdbcTypes.of(annotated, "MapKey"),
                    "",
                    Optional.empty(),
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
        checkConversion(holding, site);
        TypeMirror converter = converter(type, holding, convertible).orElse(null);
        TypeMirror inner = converter == null ? enumeratedValue(type, site) : null;
        if (inner != null) {
            return described(plain(inner), holding.withoutEnumeration(), null);
        }
        return converter == null
                ? described(plain(type), holding, null)
                : described(plain(columnType(converter, type, site)), holding, converter);
    }

    private void checkConversion(Holding holding, Site site) {
        boolean converted = holding.conversion
                .filter(each -> !each.flag("disableConversion", false))
                .isPresent();
        if (converted && holding.enumerated.isPresent() && rules.refusesConvertersOfEnumerated()) {
            problems.addAt(site.element(), Problem.CONVERTED_AND_ENUMERATED, site);
        }
    }

    /** Returns the type of what stands for the constants of an enumeration, after noting that it is not known, or null. */
    private @Nullable TypeMirror enumeratedValue(TypeMirror type, Site site) {
        Optional<TypeMirror> inner = questions.enumeratedValue(type);
        if (inner.isPresent()) {
            problems.addAt(site.element(), Problem.ENUMERATED_VALUE, questions.name(type), site);
        }
        return inner.orElse(null);
    }

    /** Reads a value of which only its converter is known, and which is a boolean without that. */
    ValueSpec converted(TypeMirror converter, Holding holding, Site site) {
        TypeMirror columnType = converters.columnType(converter);
        ValueSpec plain =
                columnType == null ? ValueSpec.of("java.lang.Boolean", Shape.SERIALIZABLE) : plain(columnType);
        noteCheck(converter, site);
        return described(plain, holding, converter);
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
        noteCheck(converter, site);
        return columnType;
    }

    private void noteCheck(TypeMirror converter, Site site) {
        TypeMirror converted = converters.attributeType(converter);
        if (converted != null && bringsCheck(converted) && !KnownConverters.isKnown(questions.name(converter))) {
            problems.addAt(site.element(), Problem.CONVERTER_CHECK, converter, site);
        }
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
                holding.jdbcType
                        .or(() -> TimeZones.jdbcType(holding.zones, plain.javaType()))
                        .orElse(null),
                holding.lob,
                holding.nationalized,
                holding.array.map(each -> each.integer("length")).orElse(null),
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
                    name, Shape.ENUM, constants(type), null, Storage.ORDINAL, null, null, false, false, null, null);
        }
        TypeMirror element = ARRAYS_OF_ONE_VALUE.contains(name) ? null : elementType(type);
        if (element != null) {
            return new ValueSpec(
                    name,
                    Shape.PLURAL,
                    List.of(),
                    plain(element),
                    Storage.ORDINAL,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null);
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
        List<String> constants = questions.element(type).orElseThrow().getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
        return PlatformEnums.inOrder(questions.name(type), constants);
    }
}
