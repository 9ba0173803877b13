package dev.migrate.dialect;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.Operations;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import java.util.List;
import java.util.stream.Stream;

/** What every dialect can do, on tables with rows in them. */
final class Behaviours {

    private static final String USERS = "select id, name from users order by id";

    private Behaviours() {}

    static Stream<Behaviour> all() {
        return Stream.of(tables(), columns(), types(), keys(), others(), RareBehaviours.all())
                .flatMap(behaviours -> behaviours);
    }

    private static void users(Operations op) {
        op.createTable(
                "users",
                column("id", bigint()),
                column("name", varchar(20)),
                column("team", bigint()).nullable(),
                primaryKey("pk_users", "id"));
        op.bulkInsert("users", List.of("id", "name", "team"), List.of(List.of(1, "10", 7), List.of(2, "20", 7)));
    }

    private static void teams(Operations op) {
        op.createTable("teams", column("id", bigint()), primaryKey("pk_teams", "id"));
        op.bulkInsert("teams", List.of("id"), List.of(List.of(7)));
        users(op);
    }

    private static void members(Operations op) {
        teams(op);
        op.addConstraint("users", foreignKey("fk_users_team", "team").references("teams", "id"));
    }

    private static Stream<Behaviour> tables() {
        return Stream.of(
                Behaviour.of("createsTablesWithAllThatBelongsToThem", op -> {}, op -> {
                    op.createTable("teams", column("id", uuid()), primaryKey("pk_teams", "id"), comment("it's \\ all"));
                    op.createTable(
                            "users",
                            column("id", bigint()).autoIncrement(),
                            column("email", varchar(255)).comment("where mail goes"),
                            column("team", uuid()).nullable(),
                            column("status", enumeration("NEW", "it's")).defaultTo("'NEW'"),
                            column("kind", textEnumeration("A", "B")).nullable(),
                            column("level", ordinalEnumeration("LOW", "HIGH")).nullable(),
                            primaryKey("pk_users", "id"),
                            unique("uq_users_email", "email"),
                            foreignKey("fk_users_team", "team")
                                    .references("teams", "id")
                                    .onDelete(ReferentialAction.CASCADE),
                            check("ck_users_email", "email <> ''"),
                            index("ix_users_status", asc("status"), desc("email")));
                }),
                Behaviour.of("dropsATable", Behaviours::users, op -> op.dropTable("users")),
                Behaviour.of(
                                "renamesATableThatOthersReferTo",
                                op -> {
                                    members(op);
                                    op.addColumn(
                                            "teams",
                                            column("kind", textEnumeration("A", "B"))
                                                    .nullable());
                                },
                                op -> op.renameTable("teams", "groups_of_users"))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of("explainsTablesAndColumns", Behaviours::users, op -> {
                    op.alterTableComment("users", null, "people; it's \\ us");
                    op.alterColumn(
                            "users",
                            column("name", varchar(20)),
                            column("name", varchar(20)).comment("first \\ 'last'"));
                }));
    }

    private static Stream<Behaviour> columns() {
        Column bio = column("bio", varchar(500)).nullable();
        return Stream.of(
                Behaviour.of("addsANullableColumn", Behaviours::users, op -> op.addColumn("users", bio))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "addsAColumnWithADefault",
                                Behaviours::users,
                                op -> op.addColumn(
                                        "users", column("points", integer()).defaultTo("5")))
                        .gives("select id, points from users order by id", "1|5", "2|5"),
                Behaviour.of("addsANotNullColumnWithABackfill", Behaviours::users, op -> {
                            op.addColumn("users", bio);
                            op.backfill("users").set("bio", "name");
                            op.alterColumn("users", bio, column("bio", varchar(500)));
                        })
                        .gives("select id, bio from users order by id", "1|10", "2|20"),
                Behaviour.of("addsEnumerationColumns", Behaviours::users, op -> {
                            op.addColumn(
                                    "users",
                                    column("status", enumeration("NEW", "OLD")).nullable());
                            op.addColumn(
                                    "users",
                                    column("kind", textEnumeration("A", "B")).defaultTo("'A'"));
                            op.addColumn(
                                    "users",
                                    column("level", ordinalEnumeration("LOW", "HIGH"))
                                            .nullable());
                        })
                        .gives("select id, kind from users order by id", "1|A", "2|A"),
                Behaviour.of(
                                "addsAComputedColumn",
                                Behaviours::users,
                                op -> op.addColumn(
                                        "users",
                                        column("twice", bigint()).nullable().generatedAs("team * 2")))
                        .gives("select id, twice from users order by id", "1|14", "2|14"),
                Behaviour.of("dropsAColumn", Behaviours::users, op -> op.dropColumn("users", "team"))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "renamesAColumnThatOthersReferTo",
                                op -> {
                                    members(op);
                                    op.addColumn(
                                            "users",
                                            column("kind", textEnumeration("A", "B"))
                                                    .nullable());
                                    op.addConstraint("users", check("ck_users_short", "name <> 'x'"));
                                },
                                op -> {
                                    op.renameColumn("teams", "id", "number");
                                    op.renameColumn("users", "kind", "sort");
                                    op.renameColumn("users", "name", "full_name");
                                })
                        .gives("select id, full_name from users order by id", "1|10", "2|20"),
                Behaviour.of("changesNullabilityAndDefault", Behaviours::users, op -> {
                            op.alterColumn(
                                    "users",
                                    column("name", varchar(20)),
                                    column("name", varchar(20)).nullable().defaultTo("'none'"));
                            op.alterColumn("users", column("team", bigint()).nullable(), column("team", bigint()));
                        })
                        .keeps(USERS, "1|10", "2|20"));
    }

    private static Stream<Behaviour> types() {
        return Stream.of(
                Behaviour.of(
                                "widensAColumn",
                                Behaviours::users,
                                op -> op.alterColumn(
                                        "users", column("name", varchar(20)), column("name", varchar(200))))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "changesTheFamilyOfAType",
                                Behaviours::users,
                                op -> op.alterColumn(
                                        "users",
                                        column("name", varchar(20)),
                                        column("name", integer()).defaultTo("3")))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "changesTheConstantsOfEnumerations",
                                op -> {
                                    users(op);
                                    op.addColumn(
                                            "users",
                                            column("status", enumeration("NEW", "OLD"))
                                                    .defaultTo("'OLD'"));
                                    op.addColumn(
                                            "users",
                                            column("kind", textEnumeration("A", "B"))
                                                    .defaultTo("'A'"));
                                    op.addColumn(
                                            "users",
                                            column("level", ordinalEnumeration("L", "H"))
                                                    .defaultTo("1"));
                                },
                                op -> {
                                    op.alterColumn(
                                            "users",
                                            column("status", enumeration("NEW", "OLD"))
                                                    .defaultTo("'OLD'"),
                                            column("status", enumeration("BEST", "NEW", "OLD"))
                                                    .defaultTo("'NEW'"));
                                    op.alterColumn(
                                            "users",
                                            column("kind", textEnumeration("A", "B"))
                                                    .defaultTo("'A'"),
                                            column("kind", textEnumeration("A", "B", "it's"))
                                                    .defaultTo("'A'"));
                                    op.alterColumn(
                                            "users",
                                            column("level", ordinalEnumeration("L", "H"))
                                                    .defaultTo("1"),
                                            column("level", ordinalEnumeration("L", "H", "X"))
                                                    .defaultTo("1"));
                                })
                        .keeps("select id, status, kind, level from users order by id", "1|OLD|A|1", "2|OLD|A|1"),
                Behaviour.of("letsTheDatabaseNumberRows", Behaviours::users, op -> {
                            op.alterColumn(
                                    "users",
                                    column("id", bigint()),
                                    column("id", bigint()).autoIncrement());
                            op.bulkInsert("users", List.of("name"), List.of(List.of("30")));
                        })
                        .keeps(USERS, "1|10", "2|20", "3|30"),
                Behaviour.of(
                                "changesAnEnumType",
                                Behaviours::coloured,
                                op -> op.alterEnumType(
                                        "colour", List.of("RED", "GREEN"), List.of("BLUE", "RED", "GREEN", "it's")))
                        .keeps("select id, paint from cars", "1|RED"),
                Behaviour.of("changesAnEnumTypeAndUsesItAtOnce", Behaviours::coloured, op -> {
                            op.alterEnumType("colour", List.of("RED", "GREEN"), List.of("RED", "GREEN", "BLUE"));
                            op.execute("insert into cars (id) values (2)");
                            op.execute("delete from cars where id = 2");
                        })
                        .keeps("select id, paint from cars", "1|RED"));
    }

    private static void coloured(Operations op) {
        op.createEnumType("colour", "RED", "GREEN");
        op.createTable(
                "cars",
                column("id", bigint()),
                column("paint", enumType("colour")).defaultTo("'GREEN'"),
                primaryKey("pk_cars", "id"));
        op.bulkInsert("cars", List.of("id", "paint"), List.of(List.of(1, "RED")));
    }

    private static Stream<Behaviour> keys() {
        return Stream.of(
                Behaviour.of("addsKeysAndChecks", Behaviours::teams, op -> {
                            op.addConstraint("users", unique("uq_users_name", "name"));
                            op.addConstraint(
                                    "users",
                                    foreignKey("fk_users_team", "team")
                                            .references("teams", "id")
                                            .onDelete(ReferentialAction.SET_NULL));
                            op.addConstraint("users", check("ck_users_id", "id > 0"));
                        })
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of("replacesAPrimaryKey", Behaviours::users, op -> {
                            op.dropConstraint("users", "pk_users");
                            op.addConstraint("users", primaryKey("pk_users_id_name", "id", "name"));
                        })
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "renamesConstraintsAndIndexes",
                                op -> {
                                    members(op);
                                    op.addConstraint("users", unique("uq_old", "name"));
                                    op.addConstraint("users", check("ck_old", "id > 0"));
                                    op.createIndex("users", index("ix_old", "name", "id"));
                                },
                                op -> {
                                    op.renameConstraint("users", "uq_old", "uq_new");
                                    op.renameConstraint("users", "ck_old", "ck_new");
                                    op.renameConstraint("users", "fk_users_team", "fk_new");
                                    op.renameConstraint("users", "pk_users", "pk_new");
                                    op.renameIndex("users", "ix_old", "ix_new");
                                })
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of("createsIndexes", Behaviours::users, op -> {
                            op.createIndex("users", index("ix_users_team", "team"));
                            op.createIndex("users", uniqueIndex("ux_users_name", desc("name"), asc("id")));
                        })
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of(
                                "dropsAnIndexThatAForeignKeyNeeds",
                                op -> {
                                    teams(op);
                                    op.createIndex("users", index("ix_users_team", "team"));
                                    op.addConstraint(
                                            "users",
                                            foreignKey("fk_users_team", "team").references("teams", "id"));
                                },
                                op -> op.dropIndex("users", "ix_users_team"))
                        .keeps(USERS, "1|10", "2|20"),
                Behaviour.of("changesManyThingsOfOneTable", Behaviours::members, op -> {
                            op.dropConstraint("users", "fk_users_team");
                            op.renameColumn("users", "name", "title");
                            op.addColumn("users", column("bio", varchar(50)).nullable());
                            op.alterColumn("users", column("title", varchar(20)), column("title", integer()));
                            op.backfill("users").set("bio", "'none'");
                            op.alterColumn("users", column("bio", varchar(50)).nullable(), column("bio", varchar(50)));
                            op.createIndex("users", index("ix_users_bio", "bio"));
                            op.addConstraint("users", unique("uq_users_title", "title"));
                            op.dropColumn("users", "team");
                        })
                        .gives("select id, title, bio from users order by id", "1|10|none", "2|20|none")
                        .thenBack(USERS, "1|10", "2|20"));
    }

    private static Stream<Behaviour> others() {
        Sequence orders = Sequence.of(QualifiedName.of("orders_SEQ"), 1, 50);
        return Stream.of(
                Behaviour.of("createsChangesAndRenamesASequence", op -> op.createSequence("numbers", 3, 1), op -> {
                    op.createSequence(orders);
                    op.createSequence(orders.named(QualifiedName.of("odd"))
                            .between(-5L, 1000L)
                            .cycle(true));
                    op.alterSequence(
                            Sequence.of(QualifiedName.of("numbers"), 3, 1),
                            Sequence.of(QualifiedName.of("numbers"), 3, 10)
                                    .between(null, 500L)
                                    .cycle(true));
                    op.renameSequence("numbers", "digits");
                }),
                Behaviour.of(
                                "executesSqlAsItIs",
                                Behaviours::users,
                                op -> op.execute("update users set name = '{fn now()} ? :p ${x}' where id = 1"))
                        .keeps(USERS, "1|{fn now()} ? :p ${x}", "2|20"),
                Behaviour.of(
                        "takesNamesThatNeedQuotes",
                        op -> {},
                        op -> op.createTable(
                                "`Order \"of\" the ``day```",
                                column("`select`", integer()).nullable(),
                                column("user", bigint()),
                                column("`{fn now()}`", varchar(20)).defaultTo("'?'"),
                                column("`naïve 中文; --`", textEnumeration("A\\", "'B'")),
                                column("größe", integer()).nullable(),
                                primaryKey("order", "user"),
                                unique("`uq .x`", "`select`"),
                                index("`ix \"y\"`", new IndexColumn(new Identifier("{fn now()}", true), null, true)))));
    }
}
