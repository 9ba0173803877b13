package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What annotations beside {@code @Column} add to a column.
 *
 * @param defaultValue the SQL of {@code @ColumnDefault}, or null
 * @param comment the text of {@code @Comment}, or null
 * @param collation the name in {@code @Collate}, or null
 * @param generatedAs the SQL of {@code @GeneratedColumn}, or null
 * @param checks the conditions of {@code @Check}
 * @param bounds conditions on the value without the column, such as {@code >=1}, which Bean Validation gives
 */
public record ColumnDetails(
        @Nullable String defaultValue,
        @Nullable String comment,
        @Nullable String collation,
        @Nullable String generatedAs,
        List<CheckSpec> checks,
        List<String> bounds) {

    /** Nothing is added. */
    public static final ColumnDetails NONE = new ColumnDetails(null, null, null, null, List.of(), List.of());

    /** Returns this with other conditions on the value. */
    public ColumnDetails withBounds(List<String> newBounds) {
        return new ColumnDetails(defaultValue, comment, collation, generatedAs, checks, newBounds);
    }
}
