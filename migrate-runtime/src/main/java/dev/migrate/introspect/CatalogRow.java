package dev.migrate.introspect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a query on a database's catalog.
 *
 * @param values each column's text by its label in lower case, null for SQL's NULL
 */
record CatalogRow(Map<String, @Nullable String> values) {

    private static final Set<String> TRUE = Set.of("t", "true", "1", "yes", "y");

    CatalogRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns the value of a column that is never NULL. */
    String text(String label) {
        String text = optional(label);
        if (text == null) {
            throw new IllegalStateException("The catalog query gave no " + label + " in " + values);
        }
        return text;
    }

    /** Returns the value, or null if it is NULL or the query has no such column. */
    @Nullable
    String optional(String label) {
        return values.get(label);
    }

    /** Returns whether the value is one of the spellings of true that drivers use; NULL is false. */
    boolean flag(String label) {
        String text = optional(label);
        return text != null && TRUE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns the value as a whole number, or null if it is NULL. */
    @Nullable
    Long number(String label) {
        String text = optional(label);
        return text == null ? null : Long.valueOf(text);
    }
}
