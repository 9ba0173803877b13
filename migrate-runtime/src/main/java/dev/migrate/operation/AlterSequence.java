package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes the options of a sequence.
 *
 * @param before the sequence as it is before
 * @param after the sequence of the same name as it is afterwards
 */
public record AlterSequence(Sequence before, Sequence after) implements Operation {

    public AlterSequence {
        if (!before.name().equals(after.name())) {
            throw new IllegalArgumentException("The sequence " + before.name() + " cannot become " + after.name()
                    + " while its options change; do one after the other.");
        }
    }

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(this, schema.sequences().contains(before), "it is not there as the operation says.");
        return schema.without(before).with(after);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterSequence(after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterSequence(this);
    }

    @Override
    public String summary() {
        List<String> changes = new ArrayList<>();
        compare(changes, "start", before.start(), after.start());
        compare(changes, "increment", before.increment(), after.increment());
        compare(changes, "minimum", before.minimum(), after.minimum());
        compare(changes, "maximum", before.maximum(), after.maximum());
        compare(changes, "cache", before.cache(), after.cache());
        if (before.cycle() != after.cycle()) {
            changes.add(after.cycle() ? "cycle" : "no cycle");
        }
        return "alter sequence " + before.name() + ": " + String.join(", ", changes);
    }

    private static void compare(List<String> changes, String what, @Nullable Number before, @Nullable Number after) {
        if (!Objects.equals(before, after)) {
            changes.add(what + ' ' + orNone(before) + " to " + orNone(after));
        }
    }

    private static String orNone(@Nullable Number option) {
        return option == null ? "none" : option.toString();
    }
}
