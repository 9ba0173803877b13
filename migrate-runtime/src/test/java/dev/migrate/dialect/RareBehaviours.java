package dev.migrate.dialect;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.textEnumeration;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.asc;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.desc;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;
import static dev.migrate.schema.Constraints.unique;

import dev.migrate.Operations;
import dev.migrate.schema.ForeignKey;
import java.util.List;
import java.util.stream.Stream;

/** What every dialect can do, though few revisions ask for it. */
final class RareBehaviours {

    private static final String ROOMS = "select id, name from rooms order by id";

    private RareBehaviours() {}

    static Stream<Behaviour> all() {
        return Stream.of(conditions(), indexes(), numbers(), constants(), seedRows(), continuedNumbers())
                .flatMap(behaviours -> behaviours);
    }

    private static void rooms(Operations op) {
        op.createTable(
                "rooms",
                column("id", bigint()),
                column("name", varchar(20)),
                column("floor", integer()).nullable(),
                primaryKey("pk_rooms", "id"));
        op.bulkInsert("rooms", List.of("id", "name"), List.of(List.of(1, "blue"), List.of(2, "it's \\")));
    }

    private static void numbersOfRooms(Operations op) {
        op.createTable(
                "numbers",
                column("name", varchar(255)),
                column("next", bigint()).nullable(),
                primaryKey("pk_numbers", "name"),
                seedRow("name", "it's \\", "next", 10, 50),
                seedRow("name", "rooms", "next", 0, 50));
        op.execute("update numbers set next = 700 where name = 'rooms'");
        op.execute("insert into numbers (name, next) values ('doors', 5)");
    }

    private static void numberedRooms(Operations op) {
        rooms(op);
        op.createSequence("rooms_seq", 1, 50);
        op.createSequence("`It's` all", 1, 1);
        numbersOfRooms(op);
        op.createTable("empty", column("id", bigint()), primaryKey("pk_empty", "id"));
        op.execute("update rooms set id = 900 where name = 'blue'");
    }

    private static Stream<Behaviour> continuedNumbers() {
        String rows = "select next from numbers order by next";
        return Stream.of(
                Behaviour.of("continuesRowsOfGeneratorsBehindTheRows", RareBehaviours::numberedRooms, op -> {
                            op.continueSeedRow("numbers", seedRow("name", "it's \\", "next", 10, 50), "empty", "id");
                            op.continueSeedRow("numbers", seedRow("name", "rooms", "next", 0, 50), "rooms", "id");
                            op.continueSeedRow("numbers", seedRow("name", "rooms", "next", 0, 50), "rooms", "floor");
                        })
                        .gives(rows, "5", "10", "950"),
                Behaviour.of("continuesSequencesBehindTheRows", RareBehaviours::numberedRooms, op -> {
                    op.continueSequence("rooms_seq", "rooms", "id");
                    op.continueSequence("rooms_seq", "empty", "id");
                    op.continueSequence("`It's` all", "rooms", "id");
                }));
    }

    private static Stream<Behaviour> seedRows() {
        String rows = "select name, next from numbers order by next";
        return Stream.of(
                Behaviour.of("addsRowsOfGeneratorsThatAreMissing", RareBehaviours::numbersOfRooms, op -> {
                            op.addSeedRow("numbers", seedRow("name", "doors", "next", 0, 50));
                            op.addSeedRow("numbers", seedRow("name", "keys", "next", 1, 50));
                        })
                        .gives(rows, "keys|1", "doors|5", "it's \\|10", "rooms|700")
                        .thenBack(rows, "it's \\|10", "rooms|700"),
                Behaviour.of(
                                "dropsRowsOfGenerators",
                                RareBehaviours::numbersOfRooms,
                                op -> op.dropSeedRow("numbers", seedRow("name", "rooms", "next", 0, 50)))
                        .gives(rows, "doors|5", "it's \\|10")
                        .thenBack(rows, "rooms|0", "doors|5", "it's \\|10"),
                Behaviour.of("keepsTheNumbersOfRenamedRowsOfGenerators", RareBehaviours::numbersOfRooms, op -> {
                            op.alterSeedRow(
                                    "numbers",
                                    seedRow("name", "rooms", "next", 0, 50),
                                    seedRow("name", "chambers", "next", 0, 50));
                            op.alterSeedRow(
                                    "numbers",
                                    seedRow("name", "it's \\", "next", 10, 50),
                                    seedRow("name", "it's \\", "next", 99, 50));
                        })
                        .gives(rows, "doors|5", "it's \\|10", "chambers|700")
                        .thenBack(rows, "doors|5", "it's \\|10", "rooms|700"));
    }

    private static Stream<Behaviour> conditions() {
        return Stream.of(
                Behaviour.of("createsOnlyWhatIsMissing", RareBehaviours::rooms, op -> {
                            op.ifNotExists()
                                    .createTable(
                                            "`it's`",
                                            column("a", integer()),
                                            primaryKey("pk_its", "a"),
                                            index("ix_its", desc("a")));
                            op.ifNotExists()
                                    .addColumn(
                                            "rooms", column("note", varchar(9)).nullable());
                            op.ifNotExists().createIndex("rooms", index("ix_rooms_name", "name"));
                            op.ifNotExists().addConstraint("rooms", check("ck_rooms", "id > 0"));
                            op.ifNotExists().createSequence("doors", 1, 1);
                            op.ifNotExists().createEnumType("hue", "RED");
                        })
                        .keeps(ROOMS, "1|blue", "2|it's \\"),
                Behaviour.of(
                                "dropsOnlyWhatIsThere",
                                op -> {
                                    rooms(op);
                                    op.createSequence("doors", 1, 1);
                                    op.createIndex("rooms", index("ix_rooms_name", "name"));
                                    op.addConstraint("rooms", unique("uq_rooms_name", "name", "floor"));
                                },
                                op -> {
                                    op.ifExists().dropSequence("doors");
                                    op.ifExists().dropConstraint("rooms", "uq_rooms_name");
                                    op.ifExists().dropIndex("rooms", "ix_rooms_name");
                                    op.ifExists().dropColumn("rooms", "floor");
                                    op.ifExists().dropTable("nowhere");
                                })
                        .keeps(ROOMS, "1|blue", "2|it's \\"));
    }

    private static Stream<Behaviour> indexes() {
        return Stream.of(
                Behaviour.of("createsIndexesAndUniquesWithOptions", RareBehaviours::rooms, op -> {
                            op.createIndex(
                                    "rooms",
                                    index(
                                                    "ix_rooms",
                                                    desc("floor").nullsLast(),
                                                    asc("id").nullsFirst())
                                            .with("fillfactor = 70"));
                            op.createIndex(
                                    "rooms",
                                    index("ix_rooms_name", asc("name").length(5).operatorClass("varchar_pattern_ops")));
                            op.addConstraint(
                                    "rooms",
                                    unique("uq_rooms", "name", "floor")
                                            .including("id")
                                            .timing(ForeignKey.Timing.INITIALLY_DEFERRED));
                        })
                        .keeps(ROOMS, "1|blue", "2|it's \\"),
                Behaviour.of(
                        "createsAnIndexWhileOthersWrite",
                        RareBehaviours::rooms,
                        op -> op.createIndexConcurrently("rooms", index("ix_rooms", "name"))));
    }

    private static Stream<Behaviour> numbers() {
        return Stream.of(
                Behaviour.of("numbersRowsAlone", op -> {}, op -> {
                            op.createTable(
                                    "rooms",
                                    column("id", bigint()).autoIncrement().alwaysNumbered(),
                                    column("name", varchar(20)),
                                    primaryKey("pk_rooms", "id"));
                            op.bulkInsert("rooms", List.of("id", "name"), List.of(List.of(7, "seven")));
                        })
                        .gives(ROOMS, "7|seven"),
                Behaviour.of(
                                "numbersAColumnWhoseKeyComesLater",
                                op -> {
                                    op.createTable("rooms", column("name", varchar(20)));
                                    op.bulkInsert("rooms", List.of("name"), List.of(List.of("a"), List.of("b")));
                                },
                                op -> {
                                    op.addColumn("rooms", column("id", bigint()).autoIncrement());
                                    op.addConstraint("rooms", primaryKey("pk_rooms", "id"));
                                    op.bulkInsert("rooms", List.of("name"), List.of(List.of("c")));
                                })
                        .gives(ROOMS, "1|a", "2|b", "3|c"),
                Behaviour.of(
                                "computesTheValuesOfAnotherType",
                                RareBehaviours::rooms,
                                op -> op.alterColumn(
                                                "rooms",
                                                column("name", varchar(20)),
                                                column("name", integer()).defaultTo("3"))
                                        .using("length(name) + id"))
                        .gives(ROOMS, "1|5", "2|8")
                        .thenBack(ROOMS, "1|5", "2|8"));
    }

    private static void painted(Operations op) {
        op.createEnumType("colour", "RED", "GREEN");
        op.createTable(
                "cars",
                column("id", bigint()),
                column("paint", enumType("colour")).defaultTo("'GREEN'"),
                column("state", enumeration("NEW", "OLD")).defaultTo("'OLD'"),
                column("kind", textEnumeration("A", "B")),
                column("level", ordinalEnumeration("LOW", "HIGH")),
                primaryKey("pk_cars", "id"),
                check("ck_cars_paint", "id > 0 or paint <> 'RED'"),
                index("ix_cars_paint", "paint").where("paint = 'RED'"));
        op.createTable("bikes", column("paint", enumType("colour")).nullable());
        op.bulkInsert(
                "cars",
                List.of("id", "paint", "state", "kind", "level"),
                List.of(List.of(1, "RED", "NEW", "A", 0), List.of(2, "GREEN", "OLD", "B", 1)));
    }

    private static Stream<Behaviour> constants() {
        String cars = "select id, paint, state, kind, level from cars order by id";
        return Stream.of(
                Behaviour.of("renamesConstants", RareBehaviours::painted, op -> {
                            op.renameEnumConstant("colour", "GREEN", "LIME");
                            op.renameConstant("cars", "state", "OLD", "it's old");
                            op.renameConstant("cars", "kind", "A", "C");
                            op.renameConstant("cars", "level", "HIGH", "TOP");
                        })
                        .gives(cars, "1|RED|NEW|C|0", "2|LIME|it's old|B|1")
                        .thenBack(cars, "1|RED|NEW|A|0", "2|GREEN|OLD|B|1"),
                Behaviour.of(
                                "makesAnEnumTypeAnewThatChecksAndIndexesUse",
                                RareBehaviours::painted,
                                op -> op.alterEnumType(
                                        "colour", List.of("RED", "GREEN"), List.of("GREEN", "BLUE", "RED")))
                        .keeps(cars, "1|RED|NEW|A|0", "2|GREEN|OLD|B|1"),
                Behaviour.of("renamesAnEnumType", RareBehaviours::painted, op -> op.renameEnumType("colour", "tint"))
                        .keeps(cars, "1|RED|NEW|A|0", "2|GREEN|OLD|B|1"));
    }
}
