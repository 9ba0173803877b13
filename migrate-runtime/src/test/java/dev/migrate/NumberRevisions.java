package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;

import dev.migrate.schema.Column;
import dev.migrate.schema.SeedRow;

/** Revisions after which sequences and rows of id generators number what the database numbered before. */
final class NumberRevisions {

    static final String ROWS = "c10100000000";
    static final String NUMBERS = "c10200000000";

    static final Class<?>[] ALL = {CreateRows.class, NumberRows.class};

    private static final Column NUMBERED = column("id", bigint()).autoIncrement();
    private static final Column ASSIGNED = column("id", bigint());
    private static final SeedRow GOALS = seedRow("name", "goals", "next", 0, 50);

    private NumberRevisions() {}

    @Revision(id = ROWS, message = "create rows", created = "2026-03-01T12:00:00Z")
    public static final class CreateRows implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("people", NUMBERED, column("name", varchar(20)).nullable(), primaryKey("pk_people", "id"));
            op.createTable("goals", ASSIGNED, primaryKey("pk_goals", "id"));
            op.createTable(
                    "numbers",
                    column("name", varchar(50)),
                    column("next", bigint()).nullable(),
                    primaryKey("pk_numbers", "name"));
            op.createSequence("ids", 1, 10);
            op.execute("insert into people (id, name) values (1, 'Ada')");
            op.execute("insert into people (id, name) values (2, 'Bob')");
            op.execute("insert into goals (id) values (700)");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropSequence("ids");
            op.dropTable("numbers");
            op.dropTable("goals");
            op.dropTable("people");
        }
    }

    @Revision(id = NUMBERS, revises = ROWS, message = "number rows", created = "2026-03-02T12:00:00Z")
    public static final class NumberRows implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createSequence("people_seq", 1, 50);
            op.alterColumn("people", NUMBERED, ASSIGNED);
            op.addSeedRow("numbers", GOALS);
            op.continueSequence("ids", "goals", "id");
            op.continueSequence("people_seq", "people", "id");
            op.continueSeedRow("numbers", GOALS, "goals", "id");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropSeedRow("numbers", GOALS);
            op.alterColumn("people", ASSIGNED, NUMBERED);
            op.dropSequence("people_seq");
        }
    }
}
