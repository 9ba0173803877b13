package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Constraints.primaryKey;

/** Revisions above {@link ShopRevisions.CreateUsers} that fail in one way each. */
final class FailingRevisions {

    private FailingRevisions() {}

    @Revision(
            id = "fa0100000000",
            revises = "c00100000000",
            message = "import currencies",
            created = "2026-02-01T12:00:00Z")
    public static final class Throwing implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("currencies", column("id", bigint()), primaryKey("pk_currencies", "id"));
            throw new IllegalStateException("there is no currency 'XYZ'");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("currencies");
        }
    }

    /** Its third statement of four fails on every database. */
    @Revision(id = "fa0200000000", revises = "c00100000000", message = "fill audit", created = "2026-02-02T12:00:00Z")
    public static final class FailingStatement implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("audit", column("id", bigint()), primaryKey("pk_audit", "id"));
            op.execute("insert into audit (id) values (1)");
            op.execute("insert into audit_archive (id) values (1)");
            op.createTable("later", column("id", bigint()), primaryKey("pk_later", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("later");
            op.dropTable("audit");
        }
    }

    @Revision(id = "fa0300000000", revises = "c00100000000", message = "drop a table that is not there")
    public static final class NotFitting implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", column("id", bigint()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", column("id", bigint()));
        }
    }

    @Revision(id = "fa0400000000", revises = "c00100000000", message = "empty a table that is not there")
    public static final class FailingAtOnce implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("delete from audit_archive");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "fa0500000000", revises = "c00100000000", message = "forget Ann")
    public static final class Irreversible implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("delete from users where id = 1");
        }

        @Override
        public void downgrade(Operations op) {
            throw new UnsupportedOperationException("deleted rows do not come back");
        }
    }

    /** {@link FailingStatement} with what failed put right. */
    @Revision(id = "fa0200000000", revises = "c00100000000", message = "fill audit", created = "2026-02-02T12:00:00Z")
    public static final class CorrectedStatement implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("audit", column("id", bigint()), primaryKey("pk_audit", "id"));
            op.execute("insert into audit (id) values (1)");
            op.execute("insert into audit (id) values (2)");
            op.createTable("later", column("id", bigint()), primaryKey("pk_later", "id"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** {@link FailingStatement} with a change to what took effect before it failed. */
    @Revision(id = "fa0200000000", revises = "c00100000000", message = "fill audit", created = "2026-02-02T12:00:00Z")
    public static final class EditedStatement implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("audit", column("id", bigint()), primaryKey("pk_audit", "id"));
            op.execute("insert into audit (id) values (7)");
            op.execute("insert into audit (id) values (2)");
            op.createTable("later", column("id", bigint()), primaryKey("pk_later", "id"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Its downgrade fails in the middle. */
    @Revision(id = "fa0600000000", revises = "c00100000000", message = "create parts")
    public static final class FailingDowngrade implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("parts", column("id", bigint()), primaryKey("pk_parts", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("parts");
            op.execute("drop table missing");
        }
    }

    /** Calls a procedure that the database has. */
    @Revision(id = "fa0700000000", revises = "c00100000000", message = "tidy up")
    public static final class CallingRoutine implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("update users set name = 'Ann' where id = 1");
            op.execute("call tidy_up()");
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
