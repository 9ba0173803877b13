package dev.migrate.processor.mapping;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The converters of Hibernate itself, of which it is known what they make of true and false. */
public final class KnownConverters {

    private static final Map<String, String> VALUES = Map.of(
            "org.hibernate.type.YesNoConverter", "'N','Y'",
            "org.hibernate.type.TrueFalseConverter", "'F','T'",
            "org.hibernate.type.NumericBooleanConverter", "0,1");

    private KnownConverters() {}

    /** Returns whether it is known what a converter does. */
    public static boolean isKnown(String converter) {
        return VALUES.containsKey(converter);
    }

    /** Returns the values that a converter makes, as SQL separated by commas, or empty if they are not known. */
    public static Optional<String> values(@Nullable String converter) {
        return converter == null ? Optional.empty() : Optional.ofNullable(VALUES.get(converter));
    }
}
