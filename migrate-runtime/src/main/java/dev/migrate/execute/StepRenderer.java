package dev.migrate.execute;

import dev.migrate.dialect.BatchedSql;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import dev.migrate.journal.Checksum;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import java.util.List;

/** Turns recorded steps into statements; it needs no connection. Immutable and thread-safe. */
final class StepRenderer {

    private final Dialect dialect;
    private final Dialect otherwise;

    private StepRenderer(Dialect dialect, Dialect otherwise) {
        this.dialect = dialect;
        this.otherwise = otherwise;
    }

    /** Returns what renders in the dialect as it is, online or not. */
    static StepRenderer of(Dialect dialect) {
        return new StepRenderer(dialect, dialect);
    }

    /** Returns what renders online or not, and the other way for a revision that was begun so. */
    static StepRenderer of(Dialect dialect, boolean online) {
        return online ? new StepRenderer(dialect.online(), dialect) : new StepRenderer(dialect, dialect.online());
    }

    /**
     * Returns the steps with their statements.
     *
     * @throws RevisionFailedException if the database cannot do one of the operations
     */
    List<PreparedStep> render(List<RecordedStep> steps) {
        return steps.stream()
                .map(step -> prepared(step, statements(step, dialect)))
                .toList();
    }

    /**
     * Returns the steps with the statements of a script, which has no batches: nobody is there to remember the last one.
     *
     * @throws RevisionFailedException as {@link #render}
     */
    List<PreparedStep> renderForScript(List<RecordedStep> steps) {
        return steps.stream()
                .map(step -> prepared(
                        step,
                        statements(step, dialect).stream()
                                .map(StepRenderer::whole)
                                .toList()))
                .toList();
    }

    private static SqlStatement whole(SqlStatement statement) {
        return statement instanceof BatchedSql batched ? batched.whole() : statement;
    }

    private PreparedStep prepared(RecordedStep step, List<SqlStatement> statements) {
        boolean stamp = step.step().direction() == Direction.STAMP;
        String checksum = stamp ? "" : Checksum.of(step.operations());
        return new PreparedStep(
                step.step(),
                step.revision(),
                statements,
                () -> statements(step, otherwise),
                created(step),
                losses(step),
                checksum);
    }

    private static List<QualifiedName> created(RecordedStep step) {
        return step.operations().stream()
                .filter(CreateTable.class::isInstance)
                .map(operation -> ((CreateTable) operation).table().name())
                .toList();
    }

    private static List<String> losses(RecordedStep step) {
        return step.operations().stream()
                .filter(Operation::destructive)
                .map(Operation::summary)
                .toList();
    }

    private static List<SqlStatement> statements(RecordedStep step, Dialect dialect) {
        try {
            return dialect.render(step.operations(), step.before());
        } catch (RuntimeException e) {
            throw new RevisionFailedException(step.revision(), step.step().direction(), e);
        }
    }
}
