package dev.migrate.execute;

import dev.migrate.graph.Direction;

/** A revision cannot be written as a script: what it does needs a program that is connected. */
public final class ScriptException extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    private ScriptException(PreparedStep step, String reason, String statement) {
        super(
                Outcome.WRONG_USAGE,
                "The " + Words.of(step.direction()) + " of revision "
                        + step.revision().described() + " cannot be written as such a script: " + reason
                        + (statement.isEmpty() ? "" : "\n    " + Words.statement(statement)) + "\n" + advice(step),
                null);
        this.revision = step.revision().id();
    }

    static ScriptException of(PreparedStep step, String reason, String statement) {
        return new ScriptException(step, reason, statement);
    }

    private static String advice(PreparedStep step) {
        String command = step.direction() == Direction.DOWNGRADE ? "downgrade" : "upgrade";
        return "Run '" + command
                + "' on the database itself for this revision, and write scripts of a range, start:end, for"
                + " those before and after it.";
    }

    /** Returns the id of the revision. */
    public String revision() {
        return revision;
    }
}
