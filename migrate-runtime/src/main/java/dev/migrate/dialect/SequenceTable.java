package dev.migrate.dialect;

import dev.migrate.schema.Sequence;
import java.util.List;

/**
 * A sequence as Hibernate holds it where the database has none: a table of one row with the next number.
 *
 * <p>The increment is known to Hibernate alone, so a change of options changes nothing here.
 */
final class SequenceTable {

    private SequenceTable() {}

    /** Lets the sequence go on from {@code next}, unless it is further on or that is null. */
    static List<SqlStatement> advance(String name, String next) {
        return List.of(SqlStatement.of("update " + name + " set next_val = " + next + " where next_val < " + next));
    }

    /** Lets the sequence go on where it is under a name in another database. */
    static List<SqlStatement> moved(String from, String to) {
        return List.of(
                SqlStatement.of("create table " + to + " (next_val bigint)"),
                SqlStatement.of("insert into " + to + " select next_val from " + from),
                SqlStatement.of("drop table " + from));
    }

    static List<SqlStatement> create(String name, Sequence sequence, String afterTable) {
        return List.of(
                SqlStatement.of("create table " + name + " (next_val bigint)" + afterTable),
                SqlStatement.of("insert into " + name + " values (" + sequence.start() + ")"));
    }
}
