package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Snapshot;
import java.util.List;

/** What holds for every comparison. */
final class Laws {

    private Laws() {}

    /** Compares, and checks that the operations lead to the one snapshot and back to the other. */
    static DiffResult diff(Snapshot from, Snapshot to, Hints hints) {
        DiffResult result = SchemaDiff.between(from, to, hints);
        if (result.questions().isEmpty()) {
            assertThat(Replay.all(result.operations(), from.schema()))
                    .as("replay of %s", summaries(result.operations()))
                    .isEqualTo(to.schema());
            assertThat(Replay.all(Replay.inverse(result.operations()), to.schema()))
                    .as("inverse of %s", summaries(result.operations()))
                    .isEqualTo(from.schema());
        } else {
            assertThat(result.operations()).isEmpty();
        }
        assertNothingDiffers(from);
        assertNothingDiffers(to);
        return result;
    }

    private static void assertNothingDiffers(Snapshot snapshot) {
        assertThat(SchemaDiff.between(snapshot, snapshot, Hints.none()))
                .isEqualTo(new DiffResult(List.of(), List.of(), List.of()));
    }

    static List<String> summaries(List<Operation> operations) {
        return operations.stream().map(Operation::summary).toList();
    }
}
