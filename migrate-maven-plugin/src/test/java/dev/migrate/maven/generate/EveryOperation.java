package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static dev.migrate.schema.Constraints.exclusion;
import static dev.migrate.schema.Constraints.with;

import dev.migrate.operation.*;
import dev.migrate.operation.Database;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RequireFit;
import dev.migrate.schema.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Operations of every kind with every option, in an order in which they replay on an empty schema. */
final class EveryOperation {

    private static final QualifiedName GOALS = QualifiedName.of("goals");
    private static final QualifiedName ROOMS = QualifiedName.of("rooms");
    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName NUMBERS = QualifiedName.of("numbers");
    private static final Column TITLE = column("title", varchar(100));

    private EveryOperation() {}

    static List<Operation> list() {
        return concat(List.of(creations(), changesOfColumns(), changesOfTables(), rows(), drops(), rareOperations()));
    }

    private static List<Operation> concat(List<List<Operation>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static List<Operation> creations() {
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("GOOD", "it's bad"));
        return List.of(
                new CreateNamespace(Identifier.of("sales")),
                new CreateNamespace(Identifier.of("`Old Sales`")),
                new CreateEnumType(mood),
                new CreateSequence(Sequence.of("users_seq", 1, 50)),
                new CreateSequence(
                        Sequence.of("sales.`Orders seq`", -5, 1L << 40).between(null, Long.MAX_VALUE)),
                new CreateSequence(
                        Sequence.of("tickets", 1, 1).between(1L, 9L).cache(20).cycle(true)),
                new CreateTable(users()),
                new CreateTable(everyType()),
                new CreateTable(goals()),
                new CreateTable(Table.empty(QualifiedName.of("empty"))),
                new CreateTable(rooms()));
    }

    private static Table rooms() {
        return Table.of(
                ROOMS,
                List.of(
                        column("id", bigint()).autoIncrement().alwaysNumbered(),
                        column("number", integer()).autoIncrement(5, 2).alwaysNumbered(),
                        column("name", varchar(50)),
                        column("floor", integer()).nullable(),
                        unique("uq_rooms_name", "name", "floor").nullsAreNotDistinct(),
                        unique("uq_rooms_number", "number")
                                .including("name", "floor")
                                .timing(ForeignKey.Timing.INITIALLY_IMMEDIATE),
                        foreignKey("fk_rooms", "name", "floor")
                                .references("floors", "name", "number")
                                .matchFull(),
                        exclusion("ex_rooms", with("floor", "=")),
                        exclusion(
                                        "ex_rooms_all",
                                        with(desc("name").nullsLast(), "<>"),
                                        with(expression("floor + 1"), "&&"))
                                .using("gist")
                                .where("floor > 0")
                                .timing(ForeignKey.Timing.INITIALLY_DEFERRED),
                        index(
                                        "ix_rooms",
                                        asc("name").length(10).operatorClass("varchar_pattern_ops"),
                                        desc("floor").nullsFirst(),
                                        desc(expression("floor * 2")).nullsLast())
                                .with("fillfactor = 70")));
    }

    private static Table users() {
        return Table.of(
                USERS,
                List.of(
                        column("id", uuid()),
                        column("email", varchar(320)).collate("C").comment("where \"mail\" goes\nfor now"),
                        primaryKey("pk_users", "id"),
                        unique("uq_users_email", "email"),
                        check("ck_users_email", "email like '%@%' or email = '\\'"),
                        comment("people; */ \\u002a $L"),
                        options("engine=InnoDB")));
    }

    private static Table everyType() {
        return Table.of(
                QualifiedName.of("sales.every_type"),
                List.of(
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
                        column("c16", clob(70_000)),
                        column("c17", nclob()),
                        column("c18", nclob(9_000_000_000L)),
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
                        column("c36", integer()).generatedAs("c02 + c03").nullable(),
                        column("c37", integer()).generatedVirtuallyAs("c02 * 2"),
                        column("`select`", integer())));
    }

    private static Table goals() {
        return Table.of(
                GOALS,
                List.of(
                        column("id", uuid()),
                        column("user_id", uuid()),
                        column("parent_id", uuid()).nullable(),
                        TITLE,
                        primaryKey("pk_goals", "id"),
                        foreignKey("fk_goals_user_id", "user_id")
                                .references("users", "id")
                                .onDelete(ReferentialAction.CASCADE)
                                .onUpdate(ReferentialAction.SET_NULL)
                                .timing(ForeignKey.Timing.INITIALLY_DEFERRED),
                        index("ix_goals_title", "title", "id")
                                .where("title <> ''")
                                .using("btree")
                                .including("user_id"),
                        uniqueIndex(
                                "ux_goals",
                                desc("title"),
                                asc("id"),
                                expression("lower(title)"),
                                desc(expression("id")))));
    }

    private static List<Operation> changesOfColumns() {
        Column bio = column("bio", varchar(500));
        Column shorter = TITLE.type(varchar(50)).comment("short");
        return List.of(
                new AddColumn(USERS, bio.nullable()),
                new Backfill(USERS, bio.name(), "'it''s \"new\"'"),
                new Backfill(USERS, bio.name(), "''", "id > 7", new Batches(500, Duration.ofMillis(20))),
                new UpdateRows(USERS, List.of(new Assignment(bio.name(), "upper(bio)")), "bio <> ''", Batches.DEFAULT),
                new CopyRows(USERS, GOALS, List.of(new Assignment(TITLE.name(), "bio")), null, Batches.DEFAULT),
                new DeleteRows(GOALS, "id = 0", null),
                new AlterColumn(USERS, bio.nullable(), bio),
                new AlterColumn(GOALS, TITLE, shorter),
                new RenameColumn(USERS, bio.name(), Identifier.of("`About me`")),
                new DropColumn(USERS, bio.named(Identifier.of("`About me`"))));
    }

    private static List<Operation> changesOfTables() {
        Constraint parent = foreignKey("fk_goals_parent_id", "parent_id").references("goals", "id");
        Constraint check = check("ck_goals", "id <> parent_id");
        Index byParent = index("ix_goals_parent_id", "parent_id");
        return List.of(
                new AddConstraint(GOALS, parent),
                new AddConstraint(GOALS, check),
                new RenameConstraint(GOALS, parent, Identifier.of("fk_parent")),
                new DropConstraint(GOALS, check),
                new CreateIndex(GOALS, byParent),
                new RenameIndex(GOALS, byParent, Identifier.of("ix_parent")),
                new DropIndex(GOALS, byParent.named(Identifier.of("ix_parent"))),
                new AlterTableComment(USERS, "people; */ \\u002a $L", null),
                new AlterTableComment(USERS, null, "members"),
                new AlterTableOptions(USERS, "engine=InnoDB", null),
                new RenameTable(GOALS, QualifiedName.of("sales.goals")),
                new AlterEnumType(
                        new EnumType(QualifiedName.of("mood"), List.of("GOOD", "it's bad")),
                        new EnumType(QualifiedName.of("mood"), List.of("GOOD", "FINE"))),
                new AlterSequence(
                        Sequence.of("users_seq", 1, 50),
                        Sequence.of("users_seq", 1, 100).cache(5)),
                new RenameSequence(QualifiedName.of("tickets"), QualifiedName.of("sales.tickets")));
    }

    private static List<Operation> rows() {
        Column born = column("born", date()).nullable();
        SeedRow row = seedRow("name", "users", "next", -1, 50);
        return List.of(
                new BulkInsert(
                        USERS,
                        List.of(Identifier.of("id"), Identifier.of("email")),
                        List.of(
                                List.of(UUID.fromString("00000000-0000-0001-0000-000000000002"), "a@b.c"),
                                Arrays.asList(null, "日本"))),
                new BulkInsert(
                        QualifiedName.of("sales.every_type"),
                        List.of(Identifier.of("c01")),
                        everyValue().map(List::of).toList()),
                new BulkInsert(USERS, List.of(Identifier.of("id")), List.of(Arrays.asList((Object) null))),
                new BulkInsert(USERS, List.of(Identifier.of("id")), List.of()),
                new CreateTable(Table.of(
                        NUMBERS,
                        List.of(
                                column("name", varchar(255)),
                                column("next", bigint()),
                                seedRow("name", "it's \"$L\" */", "next", 0, 50)))),
                new AddSeedRow(NUMBERS, row),
                new AlterSeedRow(NUMBERS, row, seedRow("name", "members", "next", 9_000_000_000L, 50)),
                new DropSeedRow(NUMBERS, seedRow("name", "members", "next", 9_000_000_000L, 50)),
                new AddSeedRow(NUMBERS, row),
                new ContinueSeedRow(NUMBERS, row, USERS, Identifier.of("id")),
                new ContinueSequence(QualifiedName.of("sales.tickets"), USERS, Identifier.of("id")),
                new ExecuteSql("update users\nset email = lower(email)\nwhere email <> '\t\"\\'", List.of()),
                new ExecuteSql("alter table users add born date", List.of(new AddColumn(USERS, born))),
                new ExecuteSql(
                        "do it all",
                        List.of(
                                new DropColumn(USERS, born),
                                new ExecuteSql(
                                        "within", List.of(new AddColumn(USERS, born), new DropColumn(USERS, born))),
                                new CreateTable(Table.of(QualifiedName.of("t"), List.of(column("a", uuid())))))));
    }

    private static Stream<Object> everyValue() {
        return Stream.of(
                true,
                1,
                Integer.MIN_VALUE,
                -1L,
                Long.MIN_VALUE,
                (short) -2,
                (byte) 3,
                0.1,
                Double.NEGATIVE_INFINITY,
                1.5f,
                new BigDecimal("1.10"),
                new BigInteger("12345678901234567890"),
                "text",
                LocalDate.of(2026, 11, 22),
                LocalTime.of(12, 0),
                LocalDateTime.of(2026, 11, 22, 12, 0, 1),
                OffsetDateTime.parse("2026-11-22T12:00:00+09:00"),
                Instant.parse("2026-11-22T12:00:00.000000001Z"));
    }

    private static List<Operation> rareOperations() {
        Column name = column("name", varchar(50));
        Column state = column("state", enumeration("NEW", "it's old")).defaultTo("'it''s old'");
        Index byName = index("ix_rooms_name", "name");
        QualifiedName tints = QualifiedName.of("tints");
        return List.of(
                new RequireFit(ROOMS, name, name.type(varchar(20))),
                new AlterColumn(ROOMS, name, name.type(integer()), "length(name)"),
                new AddColumn(ROOMS, state, new AddColumn.Position(null)),
                new AddColumn(
                        ROOMS, column("wing", varchar(5)).nullable(), new AddColumn.Position(Identifier.of("state"))),
                new RenameColumnConstant(ROOMS, state.name(), "it's old", "OLD"),
                new CreateIndex(ROOMS, byName, true),
                new DropIndex(ROOMS, byName, true),
                new CreateEnumType(new EnumType(QualifiedName.of("hue"), List.of("RED"))),
                new RenameEnumType(QualifiedName.of("hue"), tints),
                new RenameEnumConstant(tints, "RED", "it's red"),
                new CreateTable(
                        Table.of(QualifiedName.of("scratch"), List.of(column("a", uuid()))),
                        CreateTable.Persistence.TEMPORARY),
                new CreateTable(
                        Table.of(QualifiedName.of("cache"), List.of(column("a", uuid()))),
                        CreateTable.Persistence.UNLOGGED),
                new ExecuteSql("update rooms set wing = ? where state <> ?", Arrays.asList(null, "it's"), List.of()),
                new ExecuteSql("update rooms set wing = ?", Arrays.asList((Object) null), List.of()),
                new IfNeeded(new CreateIndex(ROOMS, byName)),
                new IfNeeded(new DropIndex(ROOMS, byName)),
                new Online(new CreateIndex(ROOMS, byName)),
                new Online(new DropIndex(ROOMS, byName)),
                new IfNeeded(new AddColumn(
                        ROOMS, column("note", varchar(5)).nullable(), new AddColumn.Position(Identifier.of("wing")))),
                new IfNeeded(new DropTable(Table.empty(QualifiedName.of("nowhere")))),
                new IfNeeded(new DropEnumType(new EnumType(tints, List.of("it's red")))),
                new OnDatabase(
                        Database.POSTGRESQL,
                        List.of(
                                new ExecuteSql("analyze", List.of()),
                                new IfNeeded(new DropNamespace(Identifier.of("old"))))),
                new OnDatabase(Database.MARIADB, List.of(new ExecuteSql("analyze table rooms", List.of()))));
    }

    private static List<Operation> drops() {
        Table goals = Replay.all(
                        concat(List.of(creations(), changesOfColumns(), changesOfTables(), rows())), Schema.empty())
                .table(QualifiedName.of("sales.goals"))
                .orElseThrow();
        return List.of(
                new DropTable(goals),
                new DropTable(everyType()),
                new DropSequence(Sequence.of("users_seq", 1, 100).cache(5)),
                new DropEnumType(new EnumType(QualifiedName.of("mood"), List.of("GOOD", "FINE"))),
                new DropNamespace(Identifier.of("`Old Sales`")));
    }
}
