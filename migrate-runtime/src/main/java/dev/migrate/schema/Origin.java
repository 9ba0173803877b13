package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * Where in the mapping a table or column comes from: its provenance.
 *
 * <p>A renamed table or column is told from a drop and an add by an origin that stays. The text form is {@code
 * com.acme.User} for a table of an entity and {@code com.acme.User#address.city} for a column, or for a collection's table.
 *
 * @param entity the binary name of the entity class
 * @param path the path of attributes from the entity, joined by dots, or null for the entity itself
 */
public record Origin(String entity, @Nullable String path) implements Comparable<Origin> {

    /** Reads the text form. */
    public static Origin of(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new Origin(text, null) : new Origin(text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public int compareTo(Origin other) {
        return toString().compareTo(other.toString());
    }

    /** Returns the text form, which {@link #of} reads back. */
    @Override
    public String toString() {
        return path == null ? entity : entity + '#' + path;
    }
}
