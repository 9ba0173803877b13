package dev.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or enum type, with the catalog and schema that the mapping puts it in.
 *
 * <p>The text form joins the parts with dots: {@code users}, {@code sales.orders}, {@code shop.sales.orders}, and
 * {@code shop..orders} for a catalog alone. A dot within a part stands between backticks or double quotes.
 *
 * @param catalog the catalog, or null for the connection's
 * @param schema the schema, or null for the connection's
 * @param name the object's own name
 */
public record QualifiedName(
        @Nullable Identifier catalog, @Nullable Identifier schema, Identifier name)
        implements Comparable<QualifiedName> {

    private static final char NO_QUOTE = 0;

    /** Reads the text form. */
    public static QualifiedName of(String spelling) {
        List<String> parts = split(spelling);
        if (parts.size() > 3) {
            throw new IllegalArgumentException(
                    "The name '" + spelling
                            + "' has more than three parts; write catalog.schema.name and put a part with dots between backticks.");
        }
        Identifier name = Identifier.of(parts.get(parts.size() - 1));
        Identifier schema = parts.size() > 1 ? optional(parts.get(parts.size() - 2)) : null;
        Identifier catalog = parts.size() > 2 ? optional(parts.get(0)) : null;
        return new QualifiedName(catalog, schema, name);
    }

    /** Returns a name in the connection's own catalog and schema. */
    public static QualifiedName of(Identifier name) {
        return new QualifiedName(null, null, name);
    }

    /** Returns the object {@code newName} in the same catalog and schema. */
    public QualifiedName sibling(Identifier newName) {
        return new QualifiedName(catalog, schema, newName);
    }

    private static @Nullable Identifier optional(String part) {
        return part.isEmpty() ? null : Identifier.of(part);
    }

    private static List<String> split(String spelling) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        char quote = NO_QUOTE;
        boolean quoted = false;
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            if (part.isEmpty()) {
                quoted = c == '`' || c == '"';
                quote = quoted ? c : NO_QUOTE;
            } else {
                quoted ^= (c == quote);
            }
            if (c == '.' && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Orders by name, then by schema, then by catalog; an absent one comes first. */
    @Override
    public int compareTo(QualifiedName other) {
        int byName = name.compareTo(other.name);
        if (byName != 0) {
            return byName;
        }
        int bySchema = compareAbsentFirst(schema, other.schema);
        return bySchema != 0 ? bySchema : compareAbsentFirst(catalog, other.catalog);
    }

    private static int compareAbsentFirst(@Nullable Identifier one, @Nullable Identifier other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    /** Returns the text form, which {@link #of(String)} reads back. */
    @Override
    public String toString() {
        StringBuilder spelling = new StringBuilder();
        if (catalog != null) {
            spelling.append(catalog).append('.');
        }
        if (schema != null) {
            spelling.append(schema);
        }
        if (catalog != null || schema != null) {
            spelling.append('.');
        }
        return spelling.append(name).toString();
    }
}
