package dev.migrate.it;

import java.sql.SQLException;

/** Adds rows to the table {@code person} with the numbers that Hibernate would give them. */
@FunctionalInterface
interface NewRows {

    /** Adds more than one row, each of which fails if its number is that of a row that is there. */
    void insert(Database product, DatabaseConnection database) throws SQLException;

    /** Returns rows that the database numbers. */
    static NewRows byTheDatabase() {
        return (product, database) -> database.execute(
                "insert into person (name) values ('new')", "insert into person (name) values ('new')");
    }

    /** Returns rows that are numbered by a sequence, of which one call stands for {@code increment} numbers. */
    static NewRows bySequence(String sequence, long increment) {
        return (product, database) -> {
            String next = number(database, next(product, sequence));
            if (product == Database.SQLITE || product == Database.MYSQL) {
                database.execute("update " + sequence + " set next_val = next_val + " + increment);
            }
            insertBelow(Long.parseLong(next), increment, database);
        };
    }

    /** Returns rows that are numbered by a row of Hibernate's table of generators. */
    static NewRows byRow(String key, long increment) {
        return (product, database) -> {
            String of = " hibernate_sequences ";
            String where = " where sequence_name = '" + key + "'";
            String next = number(database, "select next_val from" + of + where);
            database.execute("update" + of + "set next_val = next_val + " + increment + where);
            insertBelow(Long.parseLong(next), increment, database);
        };
    }

    private static String next(Database product, String sequence) {
        return switch (product) {
            case H2 -> "select next value for " + sequence;
            case POSTGRESQL -> "select nextval('" + sequence + "')";
            case MARIADB -> "select nextval(" + sequence + ")";
            case SQLITE, MYSQL -> "select next_val from " + sequence;
        };
    }

    private static String number(DatabaseConnection database, String query) throws SQLException {
        return String.valueOf(database.query(query).get(0));
    }

    /** The first and the last number of the block. */
    private static void insertBelow(long next, long increment, DatabaseConnection database) throws SQLException {
        database.execute(
                "insert into person (id, name) values (" + (next - increment + 1) + ", 'new')",
                "insert into person (id, name) values (" + next + ", 'new')");
    }
}
