package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * What an application takes the numbers of new rows from: a sequence, or a row of a table of generators.
 *
 * @param name the name of the sequence, or of the table
 * @param key what the row has in its column of keys, or null for a sequence
 */
public record Generator(QualifiedName name, @Nullable String key) {

    /** Returns a sequence as a generator. */
    public static Generator sequence(QualifiedName name) {
        return new Generator(name, null);
    }

    /** Returns whether it is a sequence. */
    public boolean isSequence() {
        return key == null;
    }

    /** Returns it in words: {@code the sequence ids}. */
    @Override
    public String toString() {
        return key == null ? "the sequence " + name : "the row '" + key + "' of " + name;
    }
}
