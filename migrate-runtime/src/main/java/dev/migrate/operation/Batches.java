package dev.migrate.operation;

import java.time.Duration;

/**
 * How many rows are changed in one transaction, and how long others have the table between two of them.
 *
 * @param size the most rows of a transaction, at least 1
 * @param pause the wait after each of them, zero for none
 */
public record Batches(int size, Duration pause) {

    /** 10 000 rows in each transaction, without a pause. */
    public static final Batches DEFAULT = new Batches(10_000, Duration.ZERO);

    public Batches {
        if (size < 1) {
            throw new IllegalArgumentException("A batch of " + size + " rows is none; give at least 1.");
        }
        if (pause.isNegative()) {
            throw new IllegalArgumentException("A pause of " + pause + " is negative; give zero for none.");
        }
    }

    /** Returns batches of another size. */
    public Batches size(int rows) {
        return new Batches(rows, pause);
    }

    /** Returns batches with another pause. */
    public Batches pause(Duration time) {
        return new Batches(size, time);
    }
}
