package dev.migrate.dialect;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * A statement that is sent to the database as it is.
 *
 * @param effect the text without a semicolon at its end
 * @param manner what stands after it to say how it is to be done; possibly empty
 * @param transactional whether it can be part of a transaction with other statements
 */
public record PlainSql(String effect, String manner, boolean transactional) implements SqlStatement {

    /** Leaves the manner to the database. */
    public PlainSql(String sql, boolean transactional) {
        this(sql, "", transactional);
    }

    @Override
    public String sql() {
        return effect + manner;
    }

    @Override
    public void execute(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        jdbc.execute(sql());
    }
}
