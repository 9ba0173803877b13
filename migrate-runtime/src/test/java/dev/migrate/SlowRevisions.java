package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Constraints.primaryKey;

import dev.migrate.operation.Database;
import java.util.List;

/** Revisions that take a while. */
final class SlowRevisions {

    static final String FIRST = "510100000000";
    static final String SLOW = "510200000000";

    static final Class<?>[] ALL = {CreateSteps.class, Slow.class};

    private SlowRevisions() {}

    @Revision(id = FIRST, message = "create steps", created = "2026-06-01T12:00:00Z")
    public static final class CreateSteps implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("steps", column("id", bigint()), column("word", bigint()), primaryKey("pk_steps", "id"));
            op.bulkInsert("steps", List.of("id", "word"), List.of(List.of(1, 0), List.of(2, 0)));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("steps");
        }
    }

    /** Five times, two rows that change and then half a second. */
    @Revision(id = SLOW, revises = FIRST, message = "count slowly", created = "2026-06-02T12:00:00Z")
    public static final class Slow implements Migration {

        @Override
        public void upgrade(Operations op) {
            for (int i = 0; i < 5; i++) {
                op.execute("update steps set word = word + 1 where id in (1, 2)");
                op.executeOn(Database.POSTGRESQL, "select pg_sleep(0.5)");
                op.executeOn(Database.MARIADB, "select sleep(0.5)");
                op.executeOn(Database.MYSQL, "select sleep(0.5)");
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("update steps set word = 0");
        }
    }
}
