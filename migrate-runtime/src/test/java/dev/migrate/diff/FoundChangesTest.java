package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.textEnumeration;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.desc;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static dev.migrate.schema.Constraints.uniqueIndex;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.TableOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of change that is found, one case each: what leads there, that it leads there and back, and that nothing is found
 * the second time.
 */
final class FoundChangesTest {

    private static final Column ID = column("id", bigint());
    private static final Column A = column("a", integer());
    private static final Column B = column("b", integer());
    private static final Sequence SEQUENCE = Sequence.of("s", 1, 50);

    /** One change of the model. */
    private record Change(String name, Model before, Model after, List<String> found) {

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource({"tables", "columns", "keys", "constraints", "indexes", "sequences", "enumerations"})
    void isFound(Change change) {
        DiffResult result = change.before.diff(change.after, Hints.none());

        assertThat(result.questions()).isEmpty();
        assertThat(Laws.summaries(result.operations())).isEqualTo(change.found);
    }

    private static Change change(String name, Model before, Model after, String... found) {
        return new Change(name, before, after, List.of(found));
    }

    /** A change within the table t, whose other parts stay. */
    private static Change inTable(String name, List<TableElement> before, List<TableElement> after, String... found) {
        return change(name, table(before), table(after), found);
    }

    private static Model table(List<TableElement> elements) {
        Model model = model().table("p", ID, primaryKey("pk_p", "id"));
        return model.table(
                "t", Stream.concat(Stream.of(A, B), elements.stream()).toArray(TableElement[]::new));
    }

    private static Change inColumn(String name, Column before, Column after, String found) {
        return inTable(name, List.of(before), List.of(after), "alter column t.c: " + found);
    }

    static Stream<Change> tables() {
        Model empty = model();
        Model orders = model().entity("app.Order", "orders", ID);
        return Stream.of(
                change("schema created", empty, model().namespace("sales"), "create schema sales if it does not exist"),
                change("schema dropped", model().namespace("sales"), empty, "drop schema sales if it exists"),
                change("table created", empty, orders, "create table orders"),
                change("table dropped", orders, empty, "drop table orders"),
                change(
                        "table renamed",
                        orders,
                        model().entity("app.Order", "purchases", ID),
                        "rename table orders to purchases"),
                change(
                        "table moved to another schema",
                        orders,
                        model().namespace("sales").entity("app.Order", "sales.orders", ID),
                        "create schema sales if it does not exist",
                        "rename table orders to sales.orders"),
                inTable("table comment set", List.of(), List.of(new TableOption.Comment("new")), "comment on table t"),
                inTable(
                        "table comment changed",
                        List.of(new TableOption.Comment("old")),
                        List.of(new TableOption.Comment("new")),
                        "comment on table t"),
                inTable(
                        "table comment dropped",
                        List.of(new TableOption.Comment("old")),
                        List.of(),
                        "comment on table t"),
                inTable(
                        "table options changed",
                        List.of(new TableOption.Options("engine = myisam")),
                        List.of(new TableOption.Options("engine = innodb")),
                        "alter options of table t to engine = innodb"));
    }

    static Stream<Change> columns() {
        Column text = column("c", varchar(50));
        Column number = column("c", integer());
        return Stream.of(
                inTable("column added", List.of(), List.of(text.nullable()), "add column t.c varchar(50)"),
                inTable("column dropped", List.of(text), List.of(), "drop column t.c"),
                change(
                        "column renamed",
                        model().entity("app.T", "t", ID, text).attribute("name", "c"),
                        model().entity("app.T", "t", ID, column("d", varchar(50)))
                                .attribute("name", "d"),
                        "rename column t.c to d"),
                inColumn("type", number, column("c", bigint()), "type integer to bigint"),
                inColumn("length", text, column("c", varchar(90)), "type varchar(50) to varchar(90)"),
                inColumn(
                        "precision",
                        column("c", decimal(8, 2)),
                        column("c", decimal(9, 2)),
                        "type decimal(8, 2) to decimal(9, 2)"),
                inColumn(
                        "scale",
                        column("c", decimal(8, 2)),
                        column("c", decimal(8, 3)),
                        "type decimal(8, 2) to decimal(8, 3)"),
                inColumn("nullability dropped", text, text.nullable(), "drop not null"),
                inTable(
                        "nullability set, with the default for the rows",
                        List.of(text.nullable().defaultTo("'x'")),
                        List.of(text.defaultTo("'x'")),
                        "backfill t.c with 'x'",
                        "alter column t.c: set not null"),
                inColumn("default set", text, text.defaultTo("'x'"), "default none to 'x'"),
                inColumn("default changed", text.defaultTo("'x'"), text.defaultTo("'y'"), "default 'x' to 'y'"),
                inColumn("default dropped", text.defaultTo("'x'"), text, "default 'x' to none"),
                inColumn(
                        "generated expression",
                        number.generatedAs("a + 1"),
                        number.generatedAs("a + 2"),
                        "generated value (a + 1) stored to (a + 2) stored"),
                inColumn(
                        "generated expression stored no longer",
                        number.generatedAs("a + 1"),
                        number.generatedVirtuallyAs("a + 1"),
                        "generated value (a + 1) stored to (a + 1) virtual"),
                inColumn("identity set", number, number.autoIncrement(), "identity none to from 1 by 1"),
                inColumn("identity dropped", number.autoIncrement(), number, "identity from 1 by 1 to none"),
                inColumn(
                        "identity start",
                        number.autoIncrement(),
                        number.autoIncrement(9, 1),
                        "identity from 1 by 1 to from 9 by 1"),
                inColumn(
                        "identity increment",
                        number.autoIncrement(),
                        number.autoIncrement(1, 5),
                        "identity from 1 by 1 to from 1 by 5"),
                inColumn(
                        "identity always",
                        number.autoIncrement(),
                        number.identity(new Column.Identity(1, 1, true)),
                        "identity from 1 by 1 to from 1 by 1 always"),
                inColumn("collation", text.collate("C"), text.collate("de"), "collation C to de"),
                inColumn("collation dropped", text.collate("C"), text, "collation C to none"),
                inColumn("comment", text.comment("old"), text.comment("new"), "comment old to new"),
                inColumn("comment dropped", text.comment("old"), text, "comment old to none"));
    }

    static Stream<Change> keys() {
        TableElement one = primaryKey("pk", "a");
        return Stream.of(
                inTable("primary key added", List.of(), List.of(one), "add primary key pk to t"),
                inTable("primary key dropped", List.of(one), List.of(), "drop primary key pk of t"),
                inTable(
                        "primary key with another column",
                        List.of(one),
                        List.of(primaryKey("pk", "a", "b")),
                        "drop primary key pk of t",
                        "add primary key pk to t"),
                inTable(
                        "primary key with another order",
                        List.of(primaryKey("pk", "a", "b")),
                        List.of(primaryKey("pk", "b", "a")),
                        "drop primary key pk of t",
                        "add primary key pk to t"),
                inTable(
                        "primary key renamed",
                        List.of(one),
                        List.of(primaryKey("pk_t", "a")),
                        "rename primary key pk of t to pk_t"),
                change(
                        "identity becomes a sequence",
                        model().table("t", ID.autoIncrement(), primaryKey("pk", "id")),
                        model().table("t", ID, primaryKey("pk", "id")).sequence("t_seq", 1, 50),
                        "create sequence t_seq",
                        "alter column t.id: identity from 1 by 1 to none"),
                change(
                        "a sequence becomes identity",
                        model().table("t", ID, primaryKey("pk", "id")).sequence("t_seq", 1, 50),
                        model().table("t", ID.autoIncrement(), primaryKey("pk", "id")),
                        "alter column t.id: identity none to from 1 by 1",
                        "drop sequence t_seq"));
    }

    static Stream<Change> constraints() {
        ForeignKey key = foreignKey("fk", "a").references("p", "id");
        return Stream.of(
                inTable("unique added", List.of(), List.of(unique("uq", "a")), "add unique constraint uq to t"),
                inTable("unique dropped", List.of(unique("uq", "a")), List.of(), "drop unique constraint uq of t"),
                inTable(
                        "unique with another column",
                        List.of(unique("uq", "a")),
                        List.of(unique("uq", "a", "b")),
                        "drop unique constraint uq of t",
                        "add unique constraint uq to t"),
                inTable("check added", List.of(), List.of(check("ck", "a > 0")), "add check ck to t"),
                inTable("check dropped", List.of(check("ck", "a > 0")), List.of(), "drop check ck of t"),
                inTable(
                        "check expression",
                        List.of(check("ck", "a > 0")),
                        List.of(check("ck", "a > 1")),
                        "drop check ck of t",
                        "add check ck to t"),
                inTable("foreign key added", List.of(), List.of(key), "add foreign key fk to t"),
                inTable("foreign key dropped", List.of(key), List.of(), "drop foreign key fk of t"),
                foreignKeyChange(
                        "foreign key columns", key, foreignKey("fk", "b").references("p", "id")),
                foreignKeyChange(
                        "foreign key target", key, foreignKey("fk", "a").references("t", "b")),
                foreignKeyChange("on delete", key, key.onDelete(ReferentialAction.CASCADE)),
                foreignKeyChange("on update", key, key.onUpdate(ReferentialAction.SET_NULL)),
                foreignKeyChange("deferrable", key, key.timing(ForeignKey.Timing.INITIALLY_DEFERRED)));
    }

    private static Change foreignKeyChange(String name, ForeignKey before, ForeignKey after) {
        return inTable(name, List.of(before), List.of(after), "drop foreign key fk of t", "add foreign key fk to t");
    }

    static Stream<Change> indexes() {
        var index = index("ix", "a");
        return Stream.of(
                inTable("index added", List.of(), List.of(index), "create index ix of t"),
                inTable("index dropped", List.of(index), List.of(), "drop index ix of t"),
                inTable("index renamed", List.of(index), List.of(index("iy", "a")), "rename index ix of t to iy"),
                indexChange("index columns", index, index("ix", "a", "b")),
                indexChange("index columns in another order", index("ix", "a", "b"), index("ix", "b", "a")),
                indexChange("index order", index, index("ix", desc("a"))),
                indexChange("index unique", index, uniqueIndex("ix", "a")),
                indexChange("index where", index, index.where("a > 0")),
                indexChange("index method", index, index.using("hash")),
                indexChange("index include", index, index.including("b")));
    }

    private static Change indexChange(String name, TableElement before, TableElement after) {
        return inTable(name, List.of(before), List.of(after), "drop index ix of t", "create index ix of t");
    }

    static Stream<Change> sequences() {
        return Stream.of(
                change("sequence created", model(), model().sequence(SEQUENCE), "create sequence s"),
                change("sequence dropped", model().sequence(SEQUENCE), model(), "drop sequence s"),
                change(
                        "sequence renamed with its table",
                        model().entity("app.T", "t", ID).sequence("t_seq", 1, 50),
                        model().entity("app.T", "u", ID).sequence("u_seq", 1, 50),
                        "rename table t to u",
                        "rename sequence t_seq to u_seq"),
                sequenceChange("start", "start 1 to 5", Sequence.of("s", 5, 50)),
                sequenceChange("increment", "increment 50 to 10", Sequence.of("s", 1, 10)),
                sequenceChange("minimum", "minimum none to 1", SEQUENCE.between(1L, null)),
                sequenceChange("maximum", "maximum none to 99", SEQUENCE.between(null, 99L)),
                sequenceChange("cache", "cache none to 20", SEQUENCE.cache(20)),
                sequenceChange("cycle", "cycle", SEQUENCE.cycle(true)));
    }

    private static Change sequenceChange(String option, String found, Sequence after) {
        return change(
                "sequence " + option,
                model().sequence(SEQUENCE),
                model().sequence(after),
                "alter sequence s: " + found);
    }

    static Stream<Change> enumerations() {
        return Stream.concat(
                Stream.of("text", "ordinal", "native on MariaDB and MySQL").flatMap(FoundChangesTest::inEnumeration),
                Stream.of(
                        inEnumType("added", List.of("X", "Y"), List.of("X", "Z", "Y"), "[X, Y] to [X, Z, Y]"),
                        inEnumType("removed", List.of("X", "Y"), List.of("Y"), "[X, Y] to [Y]"),
                        inEnumType("reordered", List.of("X", "Y"), List.of("Y", "X"), "[X, Y] to [Y, X]")));
    }

    private static Stream<Change> inEnumeration(String storage) {
        return Stream.of(
                constants(storage, "added", List.of("X", "Y"), List.of("X", "Z", "Y")),
                constants(storage, "removed", List.of("X", "Y"), List.of("Y")),
                constants(storage, "reordered", List.of("X", "Y"), List.of("Y", "X")));
    }

    private static Change constants(String storage, String what, List<String> before, List<String> after) {
        Column old = enumerated(storage, before);
        Column changed = enumerated(storage, after);
        return inColumn(
                "constant " + what + ", " + storage, old, changed, "type " + old.type() + " to " + changed.type());
    }

    private static Column enumerated(String storage, List<String> constants) {
        String[] names = constants.toArray(String[]::new);
        return column(
                "c",
                switch (storage) {
                    case "text" -> textEnumeration(names);
                    case "ordinal" -> ordinalEnumeration(names);
                    default -> enumeration(names);
                });
    }

    private static Change inEnumType(String what, List<String> before, List<String> after, String found) {
        return change(
                "constant " + what + ", enum type", typed(before), typed(after), "alter enum type mood from " + found);
    }

    private static Model typed(List<String> constants) {
        return model().enumType("mood", constants.toArray(String[]::new)).table("t", ID, column("m", enumType("mood")));
    }
}
