package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Step;
import dev.migrate.journal.Checksum;
import dev.migrate.journal.StatementRecord;
import dev.migrate.journal.StatementRecord.State;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.function.Supplier;

/** A step of a plan with the statements that carry it out on one database. Immutable. */
public final class PreparedStep {

    private final Step step;
    private final RevisionFacts revision;
    private final List<SqlStatement> statements;
    private final Supplier<List<SqlStatement>> otherwise;
    private final List<QualifiedName> created;
    private final List<String> losses;
    private final String checksum;

    /**
     * Creates a step.
     *
     * @param otherwise the statements that do the same, online if {@code statements} are not, and the other way round
     * @param created the tables that it creates
     * @param losses the operations by which data may be lost, in words
     */
    PreparedStep(
            Step step,
            RevisionFacts revision,
            List<SqlStatement> statements,
            Supplier<List<SqlStatement>> otherwise,
            List<QualifiedName> created,
            List<String> losses,
            String checksum) {
        this.step = step;
        this.revision = revision;
        this.statements = List.copyOf(statements);
        this.otherwise = otherwise;
        this.created = List.copyOf(created);
        this.losses = List.copyOf(losses);
        this.checksum = checksum;
    }

    /** Returns this step as it was begun: online or not, whatever is asked for now. */
    PreparedStep asBegun(List<StatementRecord> known) {
        if (isThatOf(known)) {
            return this;
        }
        PreparedStep other =
                new PreparedStep(step, revision, otherwise.get(), () -> statements, created, losses, checksum);
        return other.isThatOf(known) ? other : this;
    }

    private boolean isThatOf(List<StatementRecord> known) {
        return known.stream().allMatch(this::has);
    }

    /** Returns whether a statement that may have taken effect is still the same. */
    boolean has(StatementRecord known) {
        return known.state() == State.FAILED
                || Checksum.ofText(effect(known.number())).equals(known.checksum());
    }

    /** Returns what the statement of that number does, counted from 1, or an empty text if there is none. */
    String effect(int number) {
        return number > statements.size() ? "" : statements.get(number - 1).effect();
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

    /** Returns in words, and in their order, the operations by which data may be lost: {@code drop column users.bio}. */
    public List<String> losses() {
        return losses;
    }

    List<QualifiedName> created() {
        return created;
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
