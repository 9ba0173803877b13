package dev.migrate.dialect;

import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The options of sequences in the words of the SQL standard. */
final class SequenceOptions {

    private SequenceOptions() {}

    /** Returns the statement that creates the sequence; {@code usualCache} stands where it says nothing of a cache. */
    static String create(String name, Sequence sequence, String usualCache) {
        return create(name, String.valueOf(sequence.start()), sequence, usualCache);
    }

    /** Returns the statement that creates the sequence, beginning with the SQL expression {@code start}. */
    static String create(String name, String start, Sequence sequence, String usualCache) {
        return "create sequence " + name + " start with " + start + " increment by " + sequence.increment()
                + limit(" minvalue ", sequence.minimum(), lowStart(sequence))
                + limit(" maxvalue ", sequence.maximum(), highStart(sequence))
                + (sequence.cache() == null ? usualCache : " cache " + sequence.cache())
                + (sequence.cycle() ? " cycle" : "");
    }

    /** A sequence that counts up has 1 as its smallest number unless it is told another one. */
    private static @Nullable Long lowStart(Sequence sequence) {
        return sequence.increment() > 0 && sequence.start() < 1 ? sequence.start() : null;
    }

    private static @Nullable Long highStart(Sequence sequence) {
        return sequence.increment() < 0 && sequence.start() > -1 ? sequence.start() : null;
    }

    private static String limit(String words, @Nullable Long said, @Nullable Long needed) {
        return Definitions.words(words, said == null ? needed : said);
    }

    /** Returns the options in which {@code after} differs, with a space before each; empty if in none. */
    static String changes(Sequence before, Sequence after, String usualCache) {
        List<String> options = new ArrayList<>();
        if (before.start() != after.start()) {
            options.add(" start with " + after.start());
        }
        if (before.increment() != after.increment()) {
            options.add(" increment by " + after.increment());
        }
        if (!Objects.equals(before.minimum(), after.minimum())) {
            options.add(after.minimum() == null ? " no minvalue" : " minvalue " + after.minimum());
        }
        if (!Objects.equals(before.maximum(), after.maximum())) {
            options.add(after.maximum() == null ? " no maxvalue" : " maxvalue " + after.maximum());
        }
        if (!Objects.equals(before.cache(), after.cache())) {
            options.add(after.cache() == null ? usualCache : " cache " + after.cache());
        }
        if (before.cycle() != after.cycle()) {
            options.add(after.cycle() ? " cycle" : " no cycle");
        }
        return String.join("", options);
    }
}
