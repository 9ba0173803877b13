package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Step;
import java.util.List;

/** A step of a plan with the statements that carry it out on one database. Immutable. */
public final class PreparedStep {

    private final Step step;
    private final RevisionFacts revision;
    private final List<SqlStatement> statements;

    private final String checksum;

    PreparedStep(Step step, RevisionFacts revision, List<SqlStatement> statements, String checksum) {
        this.step = step;
        this.revision = revision;
        this.statements = List.copyOf(statements);
        this.checksum = checksum;
    }

    /** Returns what happens to the version rows. */
    public Step step() {
        return step;
    }

    /** Returns which revision it is. */
    public RevisionFacts revision() {
        return revision;
    }

    /** Returns the text of the statements in order, without those that change the version rows. */
    public List<String> sql() {
        return statements.stream().map(SqlStatement::sql).toList();
    }

    /** Returns what is done with which revision: {@code Upgrade base -> a1b2c3d4e5f6, create users}. */
    String described() {
        String edge = direction() == Direction.DOWNGRADE ? revision.id() + " -> " + revision.below() : revision.edge();
        String message =
                revision.message().isBlank() ? "" : ", " + revision.message().strip();
        return Words.capitalized(direction()) + " " + edge + message;
    }

    Direction direction() {
        return step.direction();
    }

    List<SqlStatement> statements() {
        return statements;
    }

    /** Returns the checksum of the operations that the statements carry out; empty for a stamp. */
    String checksum() {
        return checksum;
    }

    /** Returns whether all statements can be one transaction where the database has transactional DDL. */
    boolean isTransactional() {
        return statements.stream().allMatch(SqlStatement::transactional);
    }
}
