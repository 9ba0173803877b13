package dev.migrate.dialect;

/**
 * One statement as it is sent to the database.
 *
 * @param sql the text without a semicolon at its end
 * @param transactional whether it can be part of a transaction with other statements
 */
public record SqlStatement(String sql, boolean transactional) {

    /** Returns a statement that can be part of a transaction. */
    public static SqlStatement of(String sql) {
        return new SqlStatement(sql, true);
    }
}
