package dev.migrate.schema;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of a column that no DDL expresses.
 *
 * @param formerNames what {@code @RenamedFrom} names: former names of the column, or former paths of its attribute
 * @param converter the binary name of the attribute converter, or null for none
 * @param discriminators the value of each class in a discriminator column, by the binary name of the class; empty elsewhere
 * @param generator the sequence or row that numbers the rows, or null where none does
 */
public record ColumnFacts(
        List<String> formerNames,
        @Nullable String converter,
        Map<String, String> discriminators,
        @Nullable Generator generator) {

    /** Nothing is said. */
    public static final ColumnFacts NONE = new ColumnFacts(List.of(), null, Map.of(), null);

    public ColumnFacts {
        formerNames = List.copyOf(formerNames);
        discriminators = Map.copyOf(discriminators);
    }

    /** Says what a mapping does of a column whose rows nothing numbers. */
    public ColumnFacts(List<String> formerNames, @Nullable String converter, Map<String, String> discriminators) {
        this(formerNames, converter, discriminators, null);
    }

    /** Returns these facts with other former names. */
    public ColumnFacts formerNames(List<String> names) {
        return new ColumnFacts(names, converter, discriminators, generator);
    }

    /** Returns these facts with another generator. */
    public ColumnFacts generator(@Nullable Generator other) {
        return new ColumnFacts(formerNames, converter, discriminators, other);
    }

    /** Returns the classes and their values in the text form {@code class=value}, sorted. */
    List<String> discriminatorTexts() {
        return new TreeMap<>(discriminators)
                .entrySet().stream()
                        .map(each -> each.getKey() + '=' + each.getValue())
                        .toList();
    }

    /** Reads the text forms {@code class=value}. */
    static Map<String, String> discriminators(List<String> texts) {
        Map<String, String> values = new TreeMap<>();
        for (String text : texts) {
            int sign = text.indexOf('=');
            if (sign < 1) {
                throw new IllegalArgumentException("'" + text + "' is no class and value around an equals sign.");
            }
            values.put(text.substring(0, sign), text.substring(sign + 1));
        }
        return values;
    }
}
