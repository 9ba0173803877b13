package dev.migrate.maven.generate;

import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Writes a sequence as {@link Sequence#of(String, long, long)} and its options. */
final class SequenceCode {

    private SequenceCode() {}

    static Code of(Sequence sequence) {
        List<Call> calls = new ArrayList<>();
        calls.add(Code.call(
                "of",
                Code.string(sequence.name().toString()),
                Code.number(sequence.start()),
                Code.number(sequence.increment())));
        if (sequence.minimum() != null || sequence.maximum() != null) {
            calls.add(Code.call("between", Code.longOrNull(sequence.minimum()), Code.longOrNull(sequence.maximum())));
        }
        if (sequence.cache() != null) {
            calls.add(Code.call("cache", Code.number(sequence.cache())));
        }
        if (sequence.cycle()) {
            calls.add(Code.call("cycle", new Code.Word("true")));
        }
        return Code.chain(new Code.TypeName(Sequence.class), calls);
    }

    /** Returns whether it has no option, so that {@code createSequence} takes its numbers alone. */
    static boolean isPlain(Sequence sequence) {
        return sequence.equals(Sequence.of(sequence.name(), sequence.start(), sequence.increment()));
    }
}
