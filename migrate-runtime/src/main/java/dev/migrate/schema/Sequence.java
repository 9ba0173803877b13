package dev.migrate.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of numbers. Databases without sequences hold it as a table of one row.
 *
 * @param name the sequence's name
 * @param start the first number
 * @param increment the distance between two numbers, not 0
 * @param minimum the smallest number, or null for the database's own limit
 * @param maximum the greatest number, or null for the database's own limit
 * @param cache how many numbers a connection takes at once, or null for the dialect's usual
 * @param cycle whether it starts again after the last number
 */
public record Sequence(
        QualifiedName name,
        long start,
        long increment,
        @Nullable Long minimum,
        @Nullable Long maximum,
        @Nullable Integer cache,
        boolean cycle) {

    public Sequence {
        if (increment == 0) {
            throw new IllegalArgumentException("The sequence " + name + " has the increment 0; give it another one.");
        }
    }

    /** Returns the sequence {@code name}, in text form, that counts from {@code start} by {@code increment}. */
    public static Sequence of(String name, long start, long increment) {
        return of(QualifiedName.of(name), start, increment);
    }

    /** Returns the sequence that counts from {@code start} by {@code increment}, without further options. */
    public static Sequence of(QualifiedName name, long start, long increment) {
        return new Sequence(name, start, increment, null, null, null, false);
    }

    /** Returns this sequence with another name. */
    public Sequence named(QualifiedName newName) {
        return new Sequence(newName, start, increment, minimum, maximum, cache, cycle);
    }

    /** Returns this sequence with limits, each null for the database's own. */
    public Sequence between(@Nullable Long newMinimum, @Nullable Long newMaximum) {
        return new Sequence(name, start, increment, newMinimum, newMaximum, cache, cycle);
    }

    /** Returns this sequence, of which a connection takes {@code numbers} at once. */
    public Sequence cache(@Nullable Integer numbers) {
        return new Sequence(name, start, increment, minimum, maximum, numbers, cycle);
    }

    /** Returns this sequence, starting again after the last number or not. */
    public Sequence cycle(boolean again) {
        return new Sequence(name, start, increment, minimum, maximum, cache, again);
    }
}
