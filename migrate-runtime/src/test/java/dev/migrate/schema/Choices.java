package dev.migrate.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that follow from a seed. */
final class Choices {

    private final Random random;
    private int names;

    Choices(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns at most {@code most} of the values in random order, each once. */
    <T> List<T> some(List<T> values, int most) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
    }

    /** Returns a number that this object has not returned before. */
    int number() {
        return ++names;
    }
}
