package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import dev.migrate.journal.Checksum;
import java.util.List;

/** Turns recorded steps into statements; it needs no connection. Immutable and thread-safe. */
final class StepRenderer {

    private final Dialect dialect;

    StepRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns the steps with their statements.
     *
     * @throws RevisionFailedException if the database cannot do one of the operations
     */
    List<PreparedStep> render(List<RecordedStep> steps) {
        return steps.stream().map(this::render).toList();
    }

    private PreparedStep render(RecordedStep step) {
        boolean stamp = step.step().direction() == Direction.STAMP;
        String checksum = stamp ? "" : Checksum.of(step.operations());
        return new PreparedStep(step.step(), step.revision(), statements(step), checksum);
    }

    private List<SqlStatement> statements(RecordedStep step) {
        try {
            return dialect.render(step.operations(), step.before());
        } catch (RuntimeException e) {
            throw new RevisionFailedException(step.revision(), step.step().direction(), e);
        }
    }
}
