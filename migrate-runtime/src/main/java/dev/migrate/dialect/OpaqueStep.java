package dev.migrate.dialect;

import dev.migrate.operation.RunJava;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A step in Java.
 *
 * @param operation what is run
 */
public record OpaqueStep(RunJava operation) implements SqlStatement {

    /** Returns what stands for the code where statements are shown: a comment with its description. */
    @Override
    public String sql() {
        return "-- Java: " + operation.description().strip().replaceAll("\\s+", " ");
    }

    @Override
    public boolean transactional() {
        return true;
    }

    /** Whatever the code throws ends the revision as a refused statement does. */
    @Override
    public void execute(Statement jdbc) throws SQLException {
        try (GuardedConnection connection = GuardedConnection.of(jdbc.getConnection())) {
            operation.step().run(connection.guarded());
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw new SQLException("the Java step threw " + e, e);
        }
    }
}
