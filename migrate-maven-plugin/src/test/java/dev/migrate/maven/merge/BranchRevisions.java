package dev.migrate.maven.merge;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

/** Revisions of a small shop with branches: aaaa, then bbbb, cccc and dddd beside each other, and eeee after dddd. */
final class BranchRevisions {

    private BranchRevisions() {}

    /** Creates the table of items. */
    @Revision(id = "aaaa", message = "create items", created = "2026-11-22T12:00:00Z")
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
    @Revision(id = "bbbb", revises = "aaaa", message = "add name", created = "2026-11-22T12:01:00Z")
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

    /** Adds another column, and runs SQL. */
    @Revision(id = "cccc", revises = "aaaa", message = "add price", created = "2026-11-22T12:02:00Z")
    public static final class AddPrice implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("price", integer()).nullable());
            op.execute("update items set price = 0");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "price");
        }
    }

    /** Adds the same column as bbbb, of another type. */
    @Revision(id = "dddd", revises = "aaaa", message = "name items", created = "2026-11-22T12:03:00Z")
    public static final class NameItems implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("name", varchar(200)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "name");
        }
    }

    /** Follows dddd. */
    @Revision(id = "eeee", revises = "dddd", message = "add note", created = "2026-11-22T12:04:00Z")
    public static final class AddNote implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("note", varchar(200)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "note");
        }
    }

    /** Merges bbbb and cccc. */
    @Revision(
            id = "ffff",
            revises = {"bbbb", "cccc"},
            message = "merge bbbb and cccc",
            created = "2026-11-22T12:05:00Z")
    public static final class MergeNameAndPrice implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    /** Begins another branch of bbbb. */
    @Revision(id = "abab", revises = "bbbb", message = "add colour", created = "2026-11-22T12:06:00Z")
    public static final class AddColour implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("colour", varchar(20)).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "colour");
        }
    }

    /** Begins yet another branch of bbbb. */
    @Revision(id = "baba", revises = "bbbb", message = "add size", created = "2026-11-22T12:07:00Z")
    public static final class AddSize implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("items", column("size", integer()).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("items", "size");
        }
    }
}
