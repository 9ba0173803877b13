package dev.migrate.dialect;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * A statement that is sent to the database as it is.
 *
 * @param sql the text without a semicolon at its end
 * @param transactional whether it can be part of a transaction with other statements
 */
public record PlainSql(String sql, boolean transactional) implements SqlStatement {

    @Override
    public void execute(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        jdbc.execute(sql);
    }
}
