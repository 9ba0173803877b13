package dev.migrate.dialect;

import java.sql.SQLException;

/** The database is not as a step needs it; the message says what was found and what to do. */
public final class UnmetExpectation extends SQLException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public UnmetExpectation(String message) {
        super(message);
    }
}
