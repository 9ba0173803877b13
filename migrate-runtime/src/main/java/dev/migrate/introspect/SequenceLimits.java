package dev.migrate.introspect;

import dev.migrate.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * What a database takes where a sequence says nothing, which is left out of the model.
 *
 * @param lowest the smallest number of a sequence that counts down
 * @param greatest the greatest number of a sequence that counts up
 * @param cache how many numbers a connection takes at once
 */
record SequenceLimits(long lowest, long greatest, int cache) {

    static final SequenceLimits H2 = new SequenceLimits(Long.MIN_VALUE, Long.MAX_VALUE, 32);
    static final SequenceLimits POSTGRESQL = new SequenceLimits(Long.MIN_VALUE, Long.MAX_VALUE, 1);
    /** MariaDB keeps its two outermost numbers to itself; the dialect asks for no cache. */
    static final SequenceLimits MARIADB = new SequenceLimits(-Long.MAX_VALUE, Long.MAX_VALUE - 1, 0);

    /** Returns the sequence without the limits and the cache that it has anyway. */
    Sequence withoutUsual(Sequence sequence) {
        boolean up = sequence.increment() > 0;
        long minimum = up ? Math.min(1, sequence.start()) : lowest;
        long maximum = up ? greatest : Math.max(-1, sequence.start());
        return sequence.between(unless(minimum, sequence.minimum()), unless(maximum, sequence.maximum()))
                .cache(sequence.cache() != null && sequence.cache() == cache ? null : sequence.cache());
    }

    private static @Nullable Long unless(long usual, @Nullable Long limit) {
        return limit != null && limit == usual ? null : limit;
    }
}
