package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.execute.InterruptedRevisionException;
import java.util.List;

/** Revisions with statements of every kind, none of which can be repeated without being seen. */
final class CrashRevisions {

    static final String ACCOUNTS = "ca0100000000";
    static final String BOOKING = "ca0200000000";

    static final Class<?>[] ALL = {CreateAccounts.class, Booking.class};

    private CrashRevisions() {}

    /** Runs the command again that was interrupted, which may have been an upgrade or a downgrade, and ends at the head. */
    static void heal(Migrator migrator) {
        try {
            migrator.upgrade("head");
        } catch (InterruptedRevisionException e) {
            migrator.downgrade("base");
            migrator.upgrade("head");
        }
    }

    static void assertRowsAtHead(LiveTables database) {
        assertThat(database.values("select balance from accounts order by id")).containsExactly("214", "414");
        assertThat(database.values("select word from trail order by word")).containsExactly("holder", "owner");
        assertThat(database.values("select id from bookings order by id")).containsExactly("1", "2");
    }

    @Revision(id = ACCOUNTS, message = "create accounts", created = "2026-03-01T12:00:00Z")
    public static final class CreateAccounts implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "accounts", column("id", bigint()), column("balance", bigint()), primaryKey("pk_accounts", "id"));
            op.bulkInsert("accounts", List.of("id", "balance"), List.of(List.of(1L, 100L), List.of(2L, 200L)));
            op.createTable("log", column("word", varchar(100)));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("log");
            op.dropTable("accounts");
        }
    }

    @Revision(id = BOOKING, revises = ACCOUNTS, message = "book", created = "2026-03-02T12:00:00Z")
    public static final class Booking implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("update accounts set balance = balance + 7");
            op.addColumn("accounts", column("owner", varchar(50)).nullable());
            op.execute("insert into log (word) values ('owner')");
            op.createIndex("accounts", index("ix_accounts_owner", "owner"));
            op.execute("update accounts set balance = balance * 2, owner = 'Ann'");
            op.createTable(
                    "bookings",
                    column("id", bigint()),
                    column("account_id", bigint()),
                    primaryKey("pk_bookings", "id"),
                    foreignKey("fk_bookings_account_id", "account_id").references("accounts", "id"),
                    index("ix_bookings_account_id", "account_id"));
            op.execute("insert into bookings (id, account_id) select id, id from accounts");
            op.renameColumn("accounts", "owner", "holder");
            op.renameTable("log", "trail");
            op.execute("insert into trail (word) values ('holder')");
        }

        @Override
        public void downgrade(Operations op) {
            op.renameTable("trail", "log");
            op.renameColumn("accounts", "holder", "owner");
            op.dropTable("bookings");
            op.execute("update accounts set balance = balance / 2");
            op.dropIndex("accounts", "ix_accounts_owner");
            op.execute("delete from log");
            op.dropColumn("accounts", "owner");
            op.execute("update accounts set balance = balance - 7");
        }
    }
}
