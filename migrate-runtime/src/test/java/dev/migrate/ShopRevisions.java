package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;

import java.util.List;

/**
 * A history with a fork and a merge.
 *
 * <pre>
 * c001 users -- c002 bio -- c003 orders -- c004 drop bio -+- c005 tags -----+- c007 merge
 *                                                         +- c006 nickname -+
 * </pre>
 */
final class ShopRevisions {

    static final Class<?>[] LINE = {CreateUsers.class, AddBio.class, CreateOrders.class, DropBio.class};
    static final Class<?>[] ALL = {
        CreateUsers.class,
        AddBio.class,
        CreateOrders.class,
        DropBio.class,
        CreateTags.class,
        AddNickname.class,
        Merge.class
    };

    private ShopRevisions() {}

    @Revision(id = "c00100000000", message = "create users", created = "2026-01-01T12:00:00Z")
    public static final class CreateUsers implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("users", column("id", bigint()), column("name", varchar(100)), primaryKey("pk_users", "id"));
            op.bulkInsert("users", List.of("id", "name"), List.of(List.of(1L, "Ann"), List.of(2L, "{fn now()}")));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }

    @Revision(
            id = "c00200000000",
            revises = "c00100000000",
            message = "add bio to users",
            created = "2026-01-02T12:00:00Z")
    public static final class AddBio implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("bio", varchar(500)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "bio");
        }
    }

    @Revision(
            id = "c00300000000",
            revises = "c00200000000",
            message = "create orders",
            created = "2026-01-03T12:00:00Z")
    public static final class CreateOrders implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "orders",
                    column("id", bigint()),
                    column("user_id", bigint()),
                    primaryKey("pk_orders", "id"),
                    foreignKey("fk_orders_user_id", "user_id").references("users", "id"),
                    index("ix_orders_user_id", "user_id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("orders");
        }
    }

    /** Its drop names no definition, so that the revisions before it have to be replayed. */
    @Revision(
            id = "c00400000000",
            revises = "c00300000000",
            message = "drop bio of users",
            created = "2026-01-04T12:00:00Z")
    public static final class DropBio implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropColumn("users", "bio");
        }

        @Override
        public void downgrade(Operations op) {
            op.addColumn("users", column("bio", varchar(500)).nullable());
        }
    }

    @Revision(id = "c00500000000", revises = "c00400000000", message = "create tags", created = "2026-01-05T12:00:00Z")
    public static final class CreateTags implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("tags", column("id", bigint()), primaryKey("pk_tags", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("tags");
        }
    }

    @Revision(
            id = "c00600000000",
            revises = "c00400000000",
            labels = "people",
            message = "add nickname to users",
            created = "2026-01-06T12:00:00Z")
    public static final class AddNickname implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("users", column("nickname", varchar(50)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "nickname");
        }
    }

    @Revision(
            id = "c00700000000",
            revises = {"c00500000000", "c00600000000"},
            message = "merge tags and people",
            created = "2026-01-07T12:00:00Z")
    public static final class Merge implements Migration {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
