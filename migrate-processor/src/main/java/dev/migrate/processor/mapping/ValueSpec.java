package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Java type of a basic value and what the annotations say of how it is held.
 *
 * @param javaType the canonical name without type arguments: {@code java.lang.String}, {@code int}, {@code byte[]}
 * @param shape what kind of type it is
 * @param constants the constants of an enumeration in the order of their declaration, else empty
 * @param element the type of each value of an array or collection, else null
 * @param storage how an enumeration is held
 * @param temporal what {@code @Temporal} says, or null
 * @param jdbcType the number in {@code @JdbcTypeCode}, or null
 * @param lob whether {@code @Lob} is written
 * @param nationalized whether {@code @Nationalized} is written
 * @param arrayLength the greatest number of values in an array, or null
 * @param converter the binary name of the attribute converter, or null for none
 */
public record ValueSpec(
        String javaType,
        Shape shape,
        List<String> constants,
        @Nullable ValueSpec element,
        Storage storage,
        @Nullable TemporalKind temporal,
        @Nullable Integer jdbcType,
        boolean lob,
        boolean nationalized,
        @Nullable Integer arrayLength,
        @Nullable String converter) {

    /** What kind of Java type it is, as far as a type that no table lists is concerned. */
    public enum Shape {
        PRIMITIVE,
        ENUM,
        /** An array or collection of basic values in one column. */
        PLURAL,
        SERIALIZABLE,
        OTHER
    }

    /** How an enumeration is held. */
    public enum Storage {
        ORDINAL,
        STRING
    }

    /** The part of a point in time that a column holds. */
    public enum TemporalKind {
        DATE,
        TIME,
        TIMESTAMP
    }

    /** Returns a value of a type that is neither an enumeration nor an array, and of which nothing is said. */
    public static ValueSpec of(String javaType, Shape shape) {
        return new ValueSpec(javaType, shape, List.of(), null, Storage.ORDINAL, null, null, false, false, null, null);
    }

    /** Returns this value as an enumeration held in another way. */
    public ValueSpec storedAs(Storage newStorage) {
        return new ValueSpec(
                javaType,
                shape,
                constants,
                element,
                newStorage,
                temporal,
                jdbcType,
                lob,
                nationalized,
                arrayLength,
                converter);
    }
}
