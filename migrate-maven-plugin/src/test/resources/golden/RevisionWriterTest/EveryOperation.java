package db.revision;

import static dev.migrate.operation.Database.MARIADB;
import static dev.migrate.operation.Database.POSTGRESQL;
import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static dev.migrate.schema.ForeignKey.Timing.INITIALLY_DEFERRED;
import static dev.migrate.schema.ForeignKey.Timing.INITIALLY_IMMEDIATE;
import static dev.migrate.schema.ReferentialAction.CASCADE;
import static dev.migrate.schema.ReferentialAction.SET_NULL;

import dev.migrate.*;
import dev.migrate.schema.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** every kind of operation. */
@Revision(
    id = "a1b2c3d4e5f6",
    revises = "98765432abcd",
    message = "every kind of operation",
    created = "2026-11-22T12:00:00Z")
public final class EveryOperation implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.createSchema("`Old Sales`");
    op.createEnumType("mood", "GOOD", "it's bad");
    op.createSequence("users_seq", 1, 50);
    op.createSequence(Sequence.of("sales.`Orders seq`", -5, 1099511627776L).between(null, 9223372036854775807L));
    op.createSequence(Sequence.of("tickets", 1, 1).between(1L, 9L).cache(20).cycle(true));
    op.createTable(
        "users",
        column("id", uuid()),
        column("email", varchar(320)).collate("C").comment("where \"mail\" goes\nfor now"),
        primaryKey("pk_users", "id"),
        unique("uq_users_email", "email"),
        check("ck_users_email", "email like '%@%' or email = '\\'"),
        comment("people; */ \\u002a $L"),
        options("engine=InnoDB"));
    op.createTable(
        "sales.every_type",
        column("c01", bool()).defaultTo("true"),
        column("c02", tinyint()),
        column("c03", smallint()),
        column("c04", integer()).autoIncrement(),
        column("c05", bigint()).autoIncrement(1000, 10),
        column("c06", real()),
        column("c07", doublePrecision()),
        column("c08", floatingPoint(24)),
        column("c09", decimal(10, 2)),
        column("c10", character(2)),
        column("c11", nchar(2)),
        column("c12", nvarchar(200)),
        column("c13", binary(16)),
        column("c14", varbinary(255)),
        column("c15", clob()),
        column("c16", clob(70000)),
        column("c17", nclob()),
        column("c18", nclob(9000000000L)),
        column("c19", blob()),
        column("c20", blob(1)),
        column("c21", date()),
        column("c22", time(0)),
        column("c23", timeWithTimeZone(3)),
        column("c24", timestamp(6)),
        column("c25", timestampWithTimeZone(9)),
        column("c26", intervalSecond(9)),
        column("c27", json()),
        column("c28", xml()),
        column("c29", inet()),
        column("c30", enumeration("NEW", "PAID")).checkedBy("ck_own"),
        column("c31", textEnumeration("A", "'", "").length(20)),
        column("c32", ordinalEnumeration("LOW", "HIGH")),
        column("c33", enumType("mood")),
        column("c34", arrayOf(arrayOf(varchar(10)), 5)),
        column("c35", custom("geometry(Point, 4326)")),
        column("c36", integer()).nullable().generatedAs("c02 + c03"),
        column("c37", integer()).generatedVirtuallyAs("c02 * 2"),
        column("`select`", integer()));
    op.createTable(
        "goals",
        column("id", uuid()),
        column("parent_id", uuid()).nullable(),
        column("title", varchar(100)),
        column("user_id", uuid()),
        primaryKey("pk_goals", "id"),
        foreignKey("fk_goals_user_id", "user_id")
            .references("users", "id")
            .onDelete(CASCADE)
            .onUpdate(SET_NULL)
            .timing(INITIALLY_DEFERRED),
        index("ix_goals_title", "title", "id").where("title <> ''").using("btree").including("user_id"),
        uniqueIndex("ux_goals", desc("title"), asc("id"), expression("lower(title)"), desc(expression("id"))));
    op.createTable("empty");
    op.createTable(
        "rooms",
        column("floor", integer()).nullable(),
        column("id", bigint()).autoIncrement().alwaysNumbered(),
        column("name", varchar(50)),
        column("number", integer()).autoIncrement(5, 2).alwaysNumbered(),
        unique("uq_rooms_name", "name", "floor").nullsAreNotDistinct(),
        unique("uq_rooms_number", "number").including("name", "floor").timing(INITIALLY_IMMEDIATE),
        foreignKey("fk_rooms", "name", "floor").references("floors", "name", "number").matchFull(),
        exclusion("ex_rooms", with("floor", "=")),
        exclusion("ex_rooms_all", with(desc("name").nullsLast(), "<>"), with(expression("floor + 1"), "&&"))
            .using("gist")
            .where("floor > 0")
            .timing(INITIALLY_DEFERRED),
        index(
                "ix_rooms",
                asc("name").operatorClass("varchar_pattern_ops").length(10),
                desc("floor").nullsFirst(),
                desc(expression("floor * 2")).nullsLast())
            .with("fillfactor = 70"));
    op.addColumn("users", column("bio", varchar(500)).nullable());
    op.backfill("users").set("bio", "'it''s \"new\"'");
    op.backfill("users").set("bio", "''").where("id > 7").batch(500).pause(Duration.parse("PT0.02S"));
    op.update("users").set("bio", "upper(bio)").where("bio <> ''").batch(10000);
    op.copy("users", "goals").set("title", "bio").batch(10000);
    // Data may be lost: delete from goals where id = 0.
    op.delete("goals").where("id = 0");
    op.alterColumn("users", column("bio", varchar(500)).nullable(), column("bio", varchar(500)));
    // Rows must not hold in goals.title what does not fit varchar(50); it was varchar(100).
    op.alterColumn("goals", column("title", varchar(100)), column("title", varchar(50)).comment("short"));
    op.renameColumn("users", "bio", "`About me`");
    // All values of users.`About me` are lost.
    op.dropColumn("users", column("`About me`", varchar(500)));
    op.addConstraint("goals", foreignKey("fk_goals_parent_id", "parent_id").references("goals", "id"));
    op.addConstraint("goals", check("ck_goals", "id <> parent_id"));
    op.renameConstraint("goals", "fk_goals_parent_id", "fk_parent");
    op.dropConstraint("goals", check("ck_goals", "id <> parent_id"));
    op.createIndex("goals", index("ix_goals_parent_id", "parent_id"));
    op.renameIndex("goals", "ix_goals_parent_id", "ix_parent");
    op.dropIndex("goals", index("ix_parent", "parent_id"));
    op.alterTableComment("users", "people; */ \\u002a $L", null);
    op.alterTableComment("users", null, "members");
    op.alterTableOptions("users", "engine=InnoDB", null);
    op.renameTable("goals", "sales.goals");
    // Rows must not hold it's bad of the enum type mood any more.
    op.alterEnumType("mood", List.of("GOOD", "it's bad"), List.of("GOOD", "FINE"));
    op.alterSequence(Sequence.of("users_seq", 1, 50), Sequence.of("users_seq", 1, 100).cache(5));
    op.renameSequence("tickets", "sales.tickets");
    op.bulkInsert("users", "id", "email")
        .row(UUID.fromString("00000000-0000-0001-0000-000000000002"), "a@b.c")
        .row(null, "\u65e5\u672c");
    op.bulkInsert("sales.every_type", "c01")
        .row(true)
        .row(1)
        .row(-2147483648)
        .row(-1L)
        .row(-9223372036854775808L)
        .row((short) -2)
        .row((byte) 3)
        .row(Double.valueOf("0.1"))
        .row(Double.valueOf("-Infinity"))
        .row(Float.valueOf("1.5"))
        .row(new BigDecimal("1.10"))
        .row(new BigInteger("12345678901234567890"))
        .row("text")
        .row(LocalDate.parse("2026-11-22"))
        .row(LocalTime.parse("12:00"))
        .row(LocalDateTime.parse("2026-11-22T12:00:01"))
        .row(OffsetDateTime.parse("2026-11-22T12:00+09:00"))
        .row(Instant.parse("2026-11-22T12:00:00.000000001Z"));
    op.bulkInsert("users", "id").row((Object) null);
    op.bulkInsert("users", "id");
    op.createTable(
        "numbers",
        column("name", varchar(255)),
        column("next", bigint()),
        seedRow("name", "it's \"$L\" */", "next", 0, 50));
    op.addSeedRow("numbers", seedRow("name", "users", "next", -1, 50));
    op.alterSeedRow(
        "numbers",
        seedRow("name", "users", "next", -1, 50),
        seedRow("name", "members", "next", 9000000000L, 50));
    // Data may be lost: drop row 'members' of numbers.
    op.dropSeedRow("numbers", seedRow("name", "members", "next", 9000000000L, 50));
    op.addSeedRow("numbers", seedRow("name", "users", "next", -1, 50));
    op.continueSeedRow("numbers", seedRow("name", "users", "next", -1, 50), "users", "id");
    op.continueSequence("sales.tickets", "users", "id");
    op.execute("update users\nset email = lower(email)\nwhere email <> '\t\"\\'");
    op.execute("alter table users add born date")
        .declares(declared -> declared.addColumn("users", column("born", date()).nullable()));
    op.execute("do it all")
        .declares(
            declared -> {
              declared.dropColumn("users", column("born", date()).nullable());
              declared.execute("within")
                  .declares(
                      declaredWithin -> {
                        declaredWithin.addColumn("users", column("born", date()).nullable());
                        declaredWithin.dropColumn("users", column("born", date()).nullable());
                      });
              declared.createTable(
                  "t",
                  column("a", uuid()));
            });
    // All rows of sales.goals are lost.
    op.dropTable("sales.goals");
    // All rows of sales.every_type are lost.
    op.dropTable("sales.every_type");
    // The next number of the sequence users_seq is lost.
    op.dropSequence("users_seq");
    op.dropEnumType("mood");
    op.dropSchema("`Old Sales`");
    op.requireFit("rooms", column("name", varchar(50)), column("name", varchar(20)));
    // The values of rooms.name that were varchar(50) are lost; the rows get those of the expression.
    op.alterColumn("rooms", column("name", varchar(50)), column("name", integer())).using("length(name)");
    op.addColumn("rooms", column("state", enumeration("NEW", "it's old")).defaultTo("'it''s old'")).first();
    op.addColumn("rooms", column("wing", varchar(5)).nullable()).after("state");
    op.renameConstant("rooms", "state", "it's old", "OLD");
    op.createIndexConcurrently("rooms", index("ix_rooms_name", "name"));
    op.dropIndexConcurrently("rooms", index("ix_rooms_name", "name"));
    op.createEnumType("hue", "RED");
    op.renameEnumType("hue", "tints");
    op.renameEnumConstant("tints", "RED", "it's red");
    op.createTable(
            "scratch",
            column("a", uuid()))
        .temporary();
    op.createTable(
            "cache",
            column("a", uuid()))
        .unlogged();
    op.execute("update rooms set wing = ? where state <> ?", null, "it's");
    op.execute("update rooms set wing = ?", (Object) null);
    op.ifNotExists().createIndex("rooms", index("ix_rooms_name", "name"));
    op.ifExists().dropIndex("rooms", index("ix_rooms_name", "name"));
    op.online().createIndex("rooms", index("ix_rooms_name", "name"));
    op.online().dropIndex("rooms", index("ix_rooms_name", "name"));
    op.ifNotExists().addColumn("rooms", column("note", varchar(5)).nullable()).after("wing");
    // All rows of nowhere are lost.
    op.ifExists().dropTable("nowhere");
    op.ifExists().dropEnumType("tints");
    op.on(
        POSTGRESQL,
        declared -> {
          declared.execute("analyze");
          declared.ifExists().dropSchema("old");
        });
    op.on(MARIADB, declared -> declared.execute("analyze table rooms"));
  }

  @Override
  public void downgrade(Operations op) {
    op.on(POSTGRESQL, declared -> declared.ifNotExists().createSchema("old"));
    op.ifNotExists().createEnumType("tints", "it's red");
    op.ifExists().dropColumn("rooms", column("note", varchar(5)).nullable());
    op.online().createIndex("rooms", index("ix_rooms_name", "name"));
    op.online().dropIndex("rooms", index("ix_rooms_name", "name"));
    op.ifNotExists().createIndex("rooms", index("ix_rooms_name", "name"));
    op.ifExists().dropIndex("rooms", index("ix_rooms_name", "name"));
    op.dropTable("cache");
    op.dropTable("scratch");
    op.renameEnumConstant("tints", "it's red", "RED");
    op.renameEnumType("tints", "hue");
    op.dropEnumType("hue");
    op.createIndexConcurrently("rooms", index("ix_rooms_name", "name"));
    op.dropIndexConcurrently("rooms", index("ix_rooms_name", "name"));
    op.renameConstant("rooms", "state", "OLD", "it's old");
    op.dropColumn("rooms", column("wing", varchar(5)).nullable());
    op.dropColumn("rooms", column("state", enumeration("NEW", "it's old")).defaultTo("'it''s old'"));
    // The values of rooms.name from before the upgrade do not come back: those that it computed are converted. Say with
    // using(...) how to compute the old ones, if that is possible.
    op.alterColumn("rooms", column("name", integer()), column("name", varchar(50)));
    op.createSchema("`Old Sales`");
    op.createEnumType("mood", "GOOD", "FINE");
    op.createSequence(Sequence.of("users_seq", 1, 100).cache(5));
    op.createTable(
        "sales.every_type",
        column("c01", bool()).defaultTo("true"),
        column("c02", tinyint()),
        column("c03", smallint()),
        column("c04", integer()).autoIncrement(),
        column("c05", bigint()).autoIncrement(1000, 10),
        column("c06", real()),
        column("c07", doublePrecision()),
        column("c08", floatingPoint(24)),
        column("c09", decimal(10, 2)),
        column("c10", character(2)),
        column("c11", nchar(2)),
        column("c12", nvarchar(200)),
        column("c13", binary(16)),
        column("c14", varbinary(255)),
        column("c15", clob()),
        column("c16", clob(70000)),
        column("c17", nclob()),
        column("c18", nclob(9000000000L)),
        column("c19", blob()),
        column("c20", blob(1)),
        column("c21", date()),
        column("c22", time(0)),
        column("c23", timeWithTimeZone(3)),
        column("c24", timestamp(6)),
        column("c25", timestampWithTimeZone(9)),
        column("c26", intervalSecond(9)),
        column("c27", json()),
        column("c28", xml()),
        column("c29", inet()),
        column("c30", enumeration("NEW", "PAID")).checkedBy("ck_own"),
        column("c31", textEnumeration("A", "'", "").length(20)),
        column("c32", ordinalEnumeration("LOW", "HIGH")),
        column("c33", enumType("mood")),
        column("c34", arrayOf(arrayOf(varchar(10)), 5)),
        column("c35", custom("geometry(Point, 4326)")),
        column("c36", integer()).nullable().generatedAs("c02 + c03"),
        column("c37", integer()).generatedVirtuallyAs("c02 * 2"),
        column("`select`", integer()));
    op.createTable(
        "sales.goals",
        column("id", uuid()),
        column("parent_id", uuid()).nullable(),
        column("title", varchar(50)).comment("short"),
        column("user_id", uuid()),
        primaryKey("pk_goals", "id"),
        foreignKey("fk_goals_user_id", "user_id")
            .references("users", "id")
            .onDelete(CASCADE)
            .onUpdate(SET_NULL)
            .timing(INITIALLY_DEFERRED),
        foreignKey("fk_parent", "parent_id").references("sales.goals", "id"),
        index("ix_goals_title", "title", "id").where("title <> ''").using("btree").including("user_id"),
        uniqueIndex("ux_goals", desc("title"), asc("id"), expression("lower(title)"), desc(expression("id"))));
    op.dropSeedRow("numbers", seedRow("name", "users", "next", -1, 50));
    op.addSeedRow("numbers", seedRow("name", "members", "next", 9000000000L, 50));
    op.alterSeedRow(
        "numbers",
        seedRow("name", "members", "next", 9000000000L, 50),
        seedRow("name", "users", "next", -1, 50));
    op.dropSeedRow("numbers", seedRow("name", "users", "next", -1, 50));
    op.dropTable("numbers");
    op.renameSequence("sales.tickets", "tickets");
    op.alterSequence(Sequence.of("users_seq", 1, 100).cache(5), Sequence.of("users_seq", 1, 50));
    op.alterEnumType("mood", List.of("GOOD", "FINE"), List.of("GOOD", "it's bad"));
    op.renameTable("sales.goals", "goals");
    op.alterTableOptions("users", null, "engine=InnoDB");
    op.alterTableComment("users", "members", null);
    op.alterTableComment("users", null, "people; */ \\u002a $L");
    op.createIndex("goals", index("ix_parent", "parent_id"));
    op.renameIndex("goals", "ix_parent", "ix_goals_parent_id");
    op.dropIndex("goals", index("ix_goals_parent_id", "parent_id"));
    op.addConstraint("goals", check("ck_goals", "id <> parent_id"));
    op.renameConstraint("goals", "fk_parent", "fk_goals_parent_id");
    op.dropConstraint("goals", check("ck_goals", "id <> parent_id"));
    op.dropConstraint("goals", foreignKey("fk_goals_parent_id", "parent_id").references("goals", "id"));
    op.addColumn("users", column("`About me`", varchar(500)));
    op.renameColumn("users", "`About me`", "bio");
    op.alterColumn("goals", column("title", varchar(50)).comment("short"), column("title", varchar(100)));
    op.alterColumn("users", column("bio", varchar(500)), column("bio", varchar(500)).nullable());
    op.dropColumn("users", column("bio", varchar(500)).nullable());
    op.dropTable("rooms");
    op.dropTable("empty");
    op.dropTable("goals");
    op.dropTable("sales.every_type");
    op.dropTable("users");
    op.dropSequence("tickets");
    op.dropSequence("sales.`Orders seq`");
    op.dropSequence("users_seq");
    op.dropEnumType("mood");
    op.dropSchema("`Old Sales`");
    op.dropSchema("sales");
  }
}
