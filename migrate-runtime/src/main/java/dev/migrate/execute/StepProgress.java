package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** How far a step has come. Mutable, for one thread. */
final class StepProgress {

    private final PreparedStep step;
    private int done;
    private @Nullable SqlStatement current;
    private String place = "the start of the transaction";
    private int number;
    private boolean committing;

    StepProgress(PreparedStep step) {
        this.step = step;
    }

    PreparedStep step() {
        return step;
    }

    /** Says that one of the revision's statements is about to be executed. */
    void starts(SqlStatement statement) {
        current = statement;
        number = done + 1;
        place = "statement " + number() + " of " + total();
    }

    /** Says that the statement has been executed. */
    void succeeded() {
        current = null;
        done++;
    }

    /** Says that what was executed beyond that number was rolled back. */
    void fellBackTo(int statements) {
        done = statements;
        committing = false;
    }

    /** Executes all statements of the revision, one after the other. */
    void executeAll(Statement jdbc) throws SQLException {
        for (SqlStatement statement : step.statements()) {
            starts(statement);
            statement.execute(jdbc);
            succeeded();
        }
    }

    /** Says that something other than the revision's statements comes next. */
    void reaches(String nextPlace) {
        place = nextPlace;
    }

    /** Says that the commit comes next, after which a lost connection leaves the outcome open. */
    void reachesCommit() {
        place = "its commit";
        committing = true;
    }

    /** Returns how many statements have been executed. */
    int done() {
        return done;
    }

    int total() {
        return step.statements().size();
    }

    /** Returns the number of the statement that is being executed, counted from 1, or 0 if it is none. */
    int number() {
        return current == null ? 0 : number;
    }

    @Nullable
    SqlStatement current() {
        return current;
    }

    /** Returns what is being done, to stand after {@code at} in a message. */
    String place() {
        return place;
    }

    boolean isCommitting() {
        return committing;
    }
}
