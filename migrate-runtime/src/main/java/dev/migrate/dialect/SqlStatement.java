package dev.migrate.dialect;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * One step of what a dialect makes of operations.
 *
 * <p>Most are {@link PlainSql}. What depends on the rows of the catalog is {@link GeneratedSql}, and a condition that must
 * hold before the next step is an {@link Expectation}. A change of many rows is {@link BatchedSql}, and code an {@link
 * OpaqueStep}.
 */
public sealed interface SqlStatement permits PlainSql, GeneratedSql, Expectation, BatchedSql, OpaqueStep, RebuiltTable {

    /** Returns the text that is sent to the database, without a semicolon at its end. */
    String sql();

    /** Returns the text without what only says how it is to be done, so that it tells whether two do the same. */
    default String effect() {
        return sql();
    }

    /** Returns whether it can be part of a transaction with other statements. */
    boolean transactional();

    /**
     * Carries this step out.
     *
     * @param jdbc an open statement; its processing of JDBC escapes is turned off, since names and literals may look like
     *     them
     * @throws UnmetExpectation if a condition does not hold
     * @throws SQLException if the database refuses the text
     */
    void execute(Statement jdbc) throws SQLException;

    /** Returns a statement that can be part of a transaction. */
    static SqlStatement of(String sql) {
        return new PlainSql(sql, true);
    }
}
