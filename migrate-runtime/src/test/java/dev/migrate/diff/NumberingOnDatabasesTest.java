package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.ContinuedNumbers;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However rows are numbered from now on, on the way up or down, no new one gets the number of one that is there. */
final class NumberingOnDatabasesTest {

    private static final long GREATEST = 700;
    private static final long INCREMENT = 50;

    private static final Column ASSIGNED = column("id", bigint());

    /** A way of numbering the rows of the table {@code people}. */
    private enum Numbering {
        IDENTITY {
            @Override
            Model model() {
                return people(ASSIGNED.autoIncrement());
            }

            @Override
            long next(String dialect, LiveSchema live) throws Exception {
                live.execute("insert into people (name) values ('new')");
                long number = number(live, "select max(id) from people");
                live.execute("delete from people where name = 'new'");
                return number;
            }
        },
        SEQUENCE {
            @Override
            Model model() {
                return people(ASSIGNED).sequence("people_SEQ", 1, INCREMENT);
            }

            @Override
            long next(String dialect, LiveSchema live) throws Exception {
                return number(live, NumberingOnDatabasesTest.next(dialect, "people_SEQ")) - INCREMENT + 1;
            }
        },
        SEQUENCE_OF_ANOTHER_NAME {
            @Override
            Model model() {
                return people(ASSIGNED).sequence("ids", 1, INCREMENT);
            }

            @Override
            long next(String dialect, LiveSchema live) throws Exception {
                return number(live, NumberingOnDatabasesTest.next(dialect, "ids")) - INCREMENT + 1;
            }
        },
        TABLE {
            @Override
            Model model() {
                return people(ASSIGNED)
                        .table(
                                "numbers",
                                column("name", varchar(255)),
                                column("next", bigint()).nullable(),
                                primaryKey("pk_numbers", "name"),
                                seedRow("name", "people", "next", 0, INCREMENT));
            }

            @Override
            long next(String dialect, LiveSchema live) throws Exception {
                return number(live, "select next from numbers where name = 'people'") - INCREMENT + 1;
            }
        };

        abstract Model model();

        /** Returns the least number that an application may give a new row. */
        abstract long next(String dialect, LiveSchema live) throws Exception;

        private static Model people(Column id) {
            return Model.model()
                    .table("people", id, column("name", varchar(20)).nullable(), primaryKey("pk_people", "id"));
        }

        private static long number(LiveSchema live, String query) throws Exception {
            return Long.parseLong(String.valueOf(live.query(query)));
        }
    }

    private static String next(String dialect, String sequence) {
        return switch (dialect) {
            case "h2" -> "select next value for " + sequence;
            case "postgresql" -> "select nextval('" + sequence + "')";
            case "mariadb" -> "select nextval(" + sequence + ")";
            default -> "select next_val from " + sequence;
        };
    }

    static Stream<Arguments> changesOnDatabases() {
        return Stream.of("h2", "sqlite", "postgresql", "mariadb", "mysql")
                .flatMap(dialect -> Stream.of(Numbering.values())
                        .flatMap(before -> Stream.of(Numbering.values())
                                .filter(after -> after != before)
                                .map(after -> Arguments.of(dialect, before, after))));
    }

    @ParameterizedTest(name = "{1} to {2} on {0}")
    @MethodSource("changesOnDatabases")
    void newRowsGetNewNumbers(String dialect, Numbering before, Numbering after) throws Exception {
        Snapshot from = before.model().snapshot();
        List<Operation> operations = SchemaDiff.between(
                        from, after.model().snapshot(), Hints.none().withRenames("none"))
                .operations();
        try (LiveSchema live = LiveSchema.on(dialect)) {
            live.create(from);
            live.execute("insert into people (id, name) values (3, 'Ada')");
            live.execute("insert into people (id, name) values (" + GREATEST + ", 'Bob')");

            run(live, operations);
            live.assertIsAsMeant();
            assertThat(after.next(dialect, live)).isGreaterThan(GREATEST);

            live.execute("insert into people (id, name) values (" + 2 * GREATEST + ", 'Eve')");
            run(live, Replay.inverse(operations));
            live.assertIsAsMeant();
            assertThat(before.next(dialect, live)).isGreaterThan(2 * GREATEST);
        }
    }

    static Stream<Arguments> changesOfIdentity() {
        return changesOnDatabases().filter(each -> each.get()[1] == Numbering.IDENTITY);
    }

    @ParameterizedTest(name = "{1} to {2} on {0}")
    @MethodSource("changesOfIdentity")
    void withoutRowsNumbersBeginAtTheStart(String dialect, Numbering before, Numbering after) throws Exception {
        Snapshot from = before.model().snapshot();
        Snapshot to = after.model().snapshot();
        try (LiveSchema live = LiveSchema.on(dialect);
                LiveSchema fresh = LiveSchema.on(dialect)) {
            live.create(from);
            run(
                    live,
                    SchemaDiff.between(from, to, Hints.none().withRenames("none"))
                            .operations());
            fresh.create(to);

            assertThat(after.next(dialect, live)).isEqualTo(after.next(dialect, fresh));
        }
    }

    /** Two tables, each numbered by the sequence that is named, or by the database. */
    private static Model twoTables(@Nullable String ofPeople, String ofGoals, long increment) {
        Model model = model().table(
                        "people",
                        ofPeople == null ? ASSIGNED.autoIncrement() : ASSIGNED,
                        column("name", varchar(20)).nullable(),
                        primaryKey("pk_people", "id"));
        if (ofPeople != null) {
            model.numbered("id", ofPeople);
        }
        model.table("goals", ASSIGNED, primaryKey("pk_goals", "id")).numbered("id", ofGoals);
        Stream.of(ofPeople, ofGoals)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(sequence -> model.sequence(sequence, 1, increment));
        return model;
    }

    static Stream<Arguments> generatorsOfPeople() {
        return Stream.of("h2", "sqlite", "postgresql", "mariadb", "mysql")
                .flatMap(dialect -> Stream.of(Arguments.of(dialect, null), Arguments.of(dialect, "person_ids")));
    }

    @ParameterizedTest(name = "instead of {1} on {0}")
    @MethodSource("generatorsOfPeople")
    void aSharedSequenceThatIsThereGoesOnBehindTheRows(String dialect, @Nullable String generator) throws Exception {
        Snapshot from = twoTables(generator, "ids", INCREMENT).snapshot();
        Snapshot to = twoTables("ids", "ids", INCREMENT).snapshot();
        try (LiveSchema live = LiveSchema.on(dialect)) {
            live.create(from);
            live.execute("insert into people (id, name) values (" + GREATEST + ", 'Bob')");

            change(live, from, to);
            live.assertIsAsMeant();
            assertThat(firstOfNext(dialect, live, "ids", INCREMENT)).isGreaterThan(GREATEST);

            live.execute("insert into people (id, name) values (" + 2 * GREATEST + ", 'Eve')");
            change(live, to, from);
            live.assertIsAsMeant();
            assertThat(
                            generator == null
                                    ? Numbering.IDENTITY.next(dialect, live)
                                    : firstOfNext(dialect, live, generator, INCREMENT))
                    .isGreaterThan(2 * GREATEST);
        }
    }

    /** The application takes the numbers below the next one, which is further than those that it took before. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aSequenceThatCountsByMoreHandsOutNoNumberTwice(String dialect) throws Exception {
        Snapshot from = twoTables("ids", "ids", INCREMENT / 10).snapshot();
        Snapshot to = twoTables("ids", "ids", INCREMENT).snapshot();
        try (LiveSchema live = LiveSchema.on(dialect)) {
            live.create(from);
            long last = 1;
            for (int block = 0; block < 3; block++) {
                last = Numbering.number(live, next(dialect, "ids"));
                advanced(dialect, live, INCREMENT / 10);
            }
            live.execute("insert into goals (id) values (" + last + ")");

            change(live, from, to);
            assertThat(firstOfNext(dialect, live, "ids", INCREMENT)).isGreaterThan(last);

            last = Numbering.number(live, "select max(id) from goals") + INCREMENT;
            advanced(dialect, live, INCREMENT);
            live.execute("insert into goals (id) values (" + last + ")");
            change(live, to, from);
            assertThat(firstOfNext(dialect, live, "ids", INCREMENT / 10)).isGreaterThan(last);
        }
    }

    /** Where a sequence is a table, the application counts it up. */
    private static void advanced(String dialect, LiveSchema live, long increment) throws Exception {
        if (dialect.equals("sqlite") || dialect.equals("mysql")) {
            live.execute("update ids set next_val = next_val + " + increment);
        }
    }

    private static long firstOfNext(String dialect, LiveSchema live, String sequence, long increment) throws Exception {
        return Numbering.number(live, next(dialect, sequence)) - increment + 1;
    }

    private static void change(LiveSchema live, Snapshot from, Snapshot to) throws Exception {
        List<Operation> operations =
                SchemaDiff.between(from, to, Hints.none().withRenames("none")).operations();
        live.run(ContinuedNumbers.behind(
                operations,
                live.schema(),
                from.provenance().facts(),
                to.provenance().facts()));
    }

    private static void run(LiveSchema live, List<Operation> operations) throws Exception {
        Schema before = live.schema();
        live.run(ContinuedNumbers.behind(operations, before));
    }
}
