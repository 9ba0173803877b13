package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Revisions that change rows in batches, none of which may be changed twice. */
final class BatchRevisions {

    static final String STOCK = "ba0100000000";
    static final String COUNT = "ba0200000000";

    static final Class<?>[] ALL = {CreateStock.class, CountStock.class};

    /** More than a few batches, and not a whole number of them. */
    static final int ROWS = 5;

    private static final int BATCH = 2;

    private BatchRevisions() {}

    @Revision(id = STOCK, message = "create stock", created = "2026-03-01T12:00:00Z")
    public static final class CreateStock implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "stock",
                    column("id", bigint()),
                    column("place", varchar(20)),
                    column("amount", integer()),
                    column("note", varchar(20)).nullable(),
                    primaryKey("pk_stock", "place", "id"));
            InsertStep rows = op.bulkInsert("stock", "id", "place", "amount", "note");
            for (int i = 0; i < ROWS; i++) {
                rows.row((long) i % 2, "it's " + "ABC".charAt(i / 2), i, i % 2 == 0 ? null : "odd");
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("stock");
        }
    }

    @Revision(id = COUNT, revises = STOCK, message = "count stock", created = "2026-03-02T12:00:00Z")
    public static final class CountStock implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "archive",
                    column("id", bigint()),
                    column("place", varchar(20)),
                    column("amount", integer()),
                    column("label", varchar(50)),
                    primaryKey("pk_archive", "id", "place"));
            op.copy("stock", "archive")
                    .set("label", "place")
                    .where("amount > 1")
                    .batch(BATCH);
            op.update("stock").set("amount", "amount + 100").batch(BATCH);
            op.backfill("stock").set("note", "'even'").batch(BATCH).pause(Duration.ofMillis(1));
            op.delete("archive").where("amount = 3");
            op.run("double the archive", BatchRevisions::doubleArchive);
        }

        @Override
        public void downgrade(Operations op) {
            op.update("stock")
                    .set("amount", "amount - 100")
                    .set("note", "null")
                    .where("note = 'even'")
                    .batch(BATCH);
            op.update("stock").set("amount", "amount - 100").where("note = 'odd'");
            op.dropTable("archive");
        }
    }

    private static void doubleArchive(Connection connection) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            jdbc.executeUpdate("update archive set amount = amount * 2 where id < 1");
            jdbc.executeUpdate("update archive set amount = amount * 2 where id >= 1");
        }
    }
}
