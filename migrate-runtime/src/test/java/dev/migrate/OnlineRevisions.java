package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;

import java.util.List;

/** Revisions that change a table which an application uses meanwhile. */
final class OnlineRevisions {

    static final String BASE = "0a0100000000";
    static final String HEAD = "0a0200000000";

    static final Class<?>[] CONSTRAINED = {CreateAccounts.class, Constrain.class};
    static final Class<?>[] CONSTRAINED_BY_ITSELF = {CreateAccounts.class, ConstrainOnline.class};
    static final Class<?>[] INDEXED_ALONE = {CreateAccounts.class, IndexNames.class};
    static final Class<?>[] INDEXED = {CreateAccounts.class, IndexAndReference.class};

    private OnlineRevisions() {}

    @Revision(id = BASE, message = "create accounts", created = "2026-05-01T12:00:00Z")
    public static final class CreateAccounts implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("owners", column("id", bigint()), primaryKey("pk_owners", "id"));
            op.bulkInsert("owners", List.of("id"), List.of(List.of(1L)));
            op.createTable(
                    "accounts",
                    column("id", bigint()),
                    column("owner_id", bigint()).nullable(),
                    column("name", varchar(50)).nullable(),
                    primaryKey("pk_accounts", "id"));
            op.createIndex("accounts", index("ix_accounts_owner_id", "owner_id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("accounts");
            op.dropTable("owners");
        }
    }

    /** All that PostgreSQL does in several steps. */
    @Revision(id = HEAD, revises = BASE, message = "constrain accounts", created = "2026-05-02T12:00:00Z")
    public static final class Constrain implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addConstraint("accounts", unique("uq_accounts_name", "name"));
            op.addConstraint("accounts", check("ck_accounts_id", "id > 0"));
            op.addConstraint(
                    "accounts", foreignKey("fk_accounts_owner_id", "owner_id").references("owners", "id"));
            op.alterColumn("accounts", column("name", varchar(50)).nullable(), column("name", varchar(50)));
            op.execute("insert into owners (id) values (2)");
            op.createIndex("accounts", index("ix_accounts_name_id", "name", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndex("accounts", "ix_accounts_name_id");
            op.execute("delete from owners where id = 2");
            op.alterColumn(
                    "accounts",
                    column("name", varchar(50)),
                    column("name", varchar(50)).nullable());
            op.dropConstraint("accounts", "fk_accounts_owner_id");
            op.dropConstraint("accounts", "ck_accounts_id");
            op.dropConstraint("accounts", "uq_accounts_name");
        }
    }

    /** The same, which says by itself that others go on. */
    @Revision(id = HEAD, revises = BASE, message = "constrain accounts", created = "2026-05-02T12:00:00Z")
    public static final class ConstrainOnline implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.online().addConstraint("accounts", unique("uq_accounts_name", "name"));
            op.online().addConstraint("accounts", check("ck_accounts_id", "id > 0"));
            op.online()
                    .addConstraint(
                            "accounts",
                            foreignKey("fk_accounts_owner_id", "owner_id").references("owners", "id"));
            op.online().alterColumn("accounts", column("name", varchar(50)).nullable(), column("name", varchar(50)));
            op.execute("insert into owners (id) values (2)");
            op.online().createIndex("accounts", index("ix_accounts_name_id", "name", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.online().dropIndex("accounts", "ix_accounts_name_id");
            op.execute("delete from owners where id = 2");
            op.online()
                    .alterColumn(
                            "accounts",
                            column("name", varchar(50)),
                            column("name", varchar(50)).nullable());
            op.dropConstraint("accounts", "fk_accounts_owner_id");
            op.dropConstraint("accounts", "ck_accounts_id");
            op.dropConstraint("accounts", "uq_accounts_name");
        }
    }

    /** An index, which every server can make while others write, and a foreign key, which MariaDB and MySQL cannot. */
    @Revision(id = HEAD, revises = BASE, message = "refer to owners", created = "2026-05-02T12:00:00Z")
    public static final class IndexAndReference implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createIndex("accounts", index("ix_accounts_name", "name"));
            op.addConstraint(
                    "accounts", foreignKey("fk_accounts_owner_id", "owner_id").references("owners", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropConstraint("accounts", "fk_accounts_owner_id");
            op.dropIndex("accounts", "ix_accounts_name");
        }
    }

    /** What every server can do while others write. */
    @Revision(id = HEAD, revises = BASE, message = "index names", created = "2026-05-02T12:00:00Z")
    public static final class IndexNames implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createIndex("accounts", index("ix_accounts_name", "name"));
            op.addColumn("accounts", column("bio", varchar(50)).nullable());
            op.addConstraint("accounts", unique("uq_accounts_name_id", "name", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropConstraint("accounts", "uq_accounts_name_id");
            op.dropColumn("accounts", "bio");
            op.dropIndex("accounts", "ix_accounts_name");
        }
    }
}
