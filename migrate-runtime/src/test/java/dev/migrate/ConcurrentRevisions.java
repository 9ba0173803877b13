package dev.migrate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;

/** Revisions above {@link ShopRevisions.CreateUsers} with a statement that PostgreSQL refuses within a transaction. */
final class ConcurrentRevisions {

    private ConcurrentRevisions() {}

    @Revision(id = "cc0100000000", revises = "c00100000000", message = "index names", created = "2026-04-01T12:00:00Z")
    public static final class UniqueName implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("nickname", varchar(50)).nullable());
            op.execute("update users set name = name || '!'");
            op.execute("create unique index concurrently if not exists ux_users_name on users (left(name, 3))");
            op.addColumn("users", column("title", varchar(50)).nullable());
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
