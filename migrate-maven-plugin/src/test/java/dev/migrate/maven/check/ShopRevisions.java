package dev.migrate.maven.check;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

/** Revisions of a small shop, as a project would have them. */
final class ShopRevisions {

    private ShopRevisions() {}

    /** Creates the table of items. */
    @Revision(id = "aaaa")
    public static final class CreateItems implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("items", column("id", integer()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("items");
        }
    }

    /** Adds a column. */
    @Revision(id = "bbbb", revises = "aaaa")
    public static final class AddName implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("name", varchar(100)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "name");
        }
    }

    /** Adds another column, on a branch of its own. */
    @Revision(id = "cccc", revises = "aaaa")
    public static final class AddPrice implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("price", integer()).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "price");
        }
    }

    /** Fails. */
    @Revision(id = "dddd", revises = "aaaa")
    public static final class Broken implements Migration {
        @Override
        public void upgrade(Operations op) {
            throw new IllegalStateException("not finished");
        }

        @Override
        public void downgrade(Operations op) {}
    }
}
