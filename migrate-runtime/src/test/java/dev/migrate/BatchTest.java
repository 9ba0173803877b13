package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.timestamp;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varbinary;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.BatchProgress;
import dev.migrate.execute.InterruptedRunException;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.execute.StepFailedException;
import dev.migrate.execute.Throttle;
import dev.migrate.schema.ColumnType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that are changed in batches, each of them once. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class BatchTest {

    private static final String ROWS = "ba1100000000";
    private static final String CHANGE = "ba1200000000";
    private static final long SEED = 20261122;

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;

    private void open(String dialect) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void everyRowIsChangedOnceWhateverTheKeyIsMadeOf(String dialect) {
        open(dialect);
        Random random = new Random(SEED);
        for (GeneratedKey key : GeneratedKey.all()) {
            List<List<Object>> rows = key.rows(random);
            int size = 1 + random.nextInt(4);
            Given.creation = op -> create(op, key, rows);
            Given.change = op -> {
                op.update("counted").set("n", "n + 1").batch(size);
                op.copy("counted", "copies").batch(size);
            };

            migrator(Throttle.NONE).upgrade("head");

            assertThat(database.values("select n from counted"))
                    .as("%s in batches of %s", key, size)
                    .hasSize(rows.size())
                    .allMatch("1"::equals);
            assertThat(database.values("select count(*) from copies")).containsExactly("" + rows.size());
            migrator(Throttle.NONE).downgrade("base");
        }
    }

    private static void create(Operations op, GeneratedKey key, List<List<Object>> rows) {
        for (String table : List.of("counted", "copies")) {
            op.createTable(
                    table,
                    column("a", key.first()),
                    column("b", key.second()),
                    column("n", integer()),
                    primaryKey("pk_" + table, key.columns().toArray(String[]::new)));
        }
        op.bulkInsert("counted", List.of("a", "b", "n"), rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aBatchThatFailsLeavesThoseBeforeAndIsGoneOnWith(String dialect) {
        open(dialect);
        numbered(10);
        Given.change = op -> op.update("numbered")
                .set("n", "case when id = 8 and n < 5 then null else n + 1 end")
                .batch(3);
        Migrator migrator = migrator(Throttle.NONE);

        StepFailedException problem = catchThrowableOfType(StepFailedException.class, () -> migrator.upgrade("head"));

        assertThat(problem.outcome()).isEqualTo(Outcome.STOPPED_PART_WAY);
        assertThat(problem)
                .hasMessageContaining("batches of 6 rows took effect and cannot be rolled back")
                .hasMessageContaining("goes on with statement 1 after its last batch.");
        database.execute("update numbered set n = 9 where id = 8");
        assertThat(migrator.upgrade("head").after()).containsExactly(CHANGE);
        assertThat(database.values("select n from numbered order by id"))
                .containsExactly("1", "1", "1", "1", "1", "1", "1", "10", "1", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void theThrottleIsAskedBetweenTwoBatchesAndAnInterruptIsSeenThere(String dialect) {
        open(dialect);
        numbered(7);
        Given.change = op -> op.delete("numbered").where("id <> 2").batch(2).pause(Duration.ofMillis(1));
        List<BatchProgress> asked = new ArrayList<>();
        Migrator interrupted = migrator(progress -> {
            asked.add(progress);
            if (asked.size() == 2) {
                Thread.currentThread().interrupt();
            }
            return Duration.ofMillis(1);
        });

        assertThatThrownBy(() -> interrupted.upgrade("head"))
                .isInstanceOf(InterruptedRunException.class)
                .hasMessageContaining(
                        "between two batches of statement 1 of revision " + CHANGE + ". 3 rows are done.");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).extracting(BatchProgress::rows).containsExactly(1L, 3L);
        assertThat(database.values("select id from numbered order by id")).containsExactly("2", "5", "6", "7");
        interrupted.upgrade("head");
        assertThat(asked).extracting(BatchProgress::rows).containsExactly(1L, 3L, 5L);
        assertThat(database.values("select id from numbered")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql", "mariadb", "mysql"})
    void noRowIsLockedBetweenTwoBatches(String dialect) {
        open(dialect);
        numbered(4);
        Given.change = op -> op.update("numbered").set("n", "n + 1").batch(2);

        migrator(progress -> {
                    database.execute("update numbered set n = n + 10");
                    return Duration.ZERO;
                })
                .upgrade("head");

        assertThat(database.values("select n from numbered")).hasSize(4).allMatch(n -> Integer.parseInt(n) > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void anEmptyTableIsOneBatch(String dialect) {
        open(dialect);
        numbered(0);
        Given.change = op -> op.backfill("numbered").set("n", "1").batch(2);

        assertThat(migrator(progress -> {
                            throw new AssertionError("there is nothing to wait for");
                        })
                        .upgrade("head")
                        .after())
                .containsExactly(CHANGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void whatHasNoFixedKeyIsRefusedBeforeAnythingIsDone(String dialect) {
        open(dialect);
        Given.creation = op -> {
            op.createTable("keyless", column("n", integer()));
            op.createTable("numbered", column("id", bigint()), column("n", integer()), primaryKey("pk_n", "id"));
        };
        Given.change = op -> op.delete("keyless").batch(2);
        assertThatThrownBy(() -> migrator(Throttle.NONE).upgrade("head"))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageContaining("the table keyless has no primary key")
                .hasMessageContaining("leave batch(…) and pause(…) out, and all rows are changed by one statement");
        Given.change = op -> op.update("numbered").set("id", "id + 1").batch(2);
        assertThatThrownBy(() -> migrator(Throttle.NONE).upgrade("head"))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageContaining("the column numbered.id is part of the primary key");
        assertThat(database.tables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aScriptHasOneStatementForAllBatches(String dialect) {
        open(dialect);
        numbered(3);
        Given.change =
                op -> op.update("numbered").set("n", "n + 1").where("id > 1").batch(2);

        String script = migrator(Throttle.NONE).scripts().upgrade(ROWS + ":" + CHANGE);

        assertThat(script).containsOnlyOnce("update numbered set n = n + 1 where id > 1;");
        assertThat(script.lines().filter(line -> line.matches("(start transaction|begin|begin immediate);")))
                .hasSize(1);
    }

    private void numbered(int count) {
        Given.creation = op -> {
            op.createTable("numbered", column("id", bigint()), column("n", integer()), primaryKey("pk_n", "id"));
            InsertStep rows = op.bulkInsert("numbered", "id", "n");
            for (long id = 1; id <= count; id++) {
                rows.row(id, 0);
            }
        };
        Given.change = op -> {};
        if (count > 0) {
            migrator(Throttle.NONE).upgrade(ROWS);
        }
    }

    private Migrator migrator(Throttle throttle) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(Given.class, Changed.class))
                .url(server.url(), server.user(), server.password())
                .throttle(throttle)
                .build();
    }

    /** A key of one or two columns of two types, and values for it. */
    private record GeneratedKey(ColumnType first, ColumnType second, List<String> columns) {

        static List<GeneratedKey> all() {
            List<GeneratedKey> keys = new ArrayList<>();
            List<ColumnType> types =
                    List.of(bigint(), varchar(20), uuid(), varbinary(16), timestamp(6), decimal(20, 4), integer());
            for (int i = 0; i < types.size(); i++) {
                keys.add(new GeneratedKey(types.get(i), integer(), List.of("a")));
                keys.add(new GeneratedKey(types.get(i), types.get((i + 1) % types.size()), List.of("b", "a")));
            }
            return keys;
        }

        /** Returns rows of which no two have the same key, in any order. */
        List<List<Object>> rows(Random random) {
            int several = columns.size() == 1 ? 1 : 3;
            List<List<Object>> rows = new ArrayList<>();
            int count = 3 + random.nextInt(9);
            for (int i = 0; i < count; i++) {
                rows.add(0, List.of(value(first, i), value(second, i / several), 0));
            }
            return rows;
        }

        private static Object value(ColumnType type, int place) {
            if (type.equals(varchar(20))) {
                return List.of("O'Neil", "back\\slash", "Zürich", "", "%2C,:", "日本", "a b", "\\", "'", "x\"", "ß", "~")
                        .get(place);
            }
            if (type.equals(uuid())) {
                return UUID.nameUUIDFromBytes(new byte[] {(byte) place});
            }
            if (type.equals(varbinary(16))) {
                return new byte[] {(byte) (place * 23), 0, (byte) 0xff};
            }
            if (type.equals(timestamp(6))) {
                return LocalDateTime.of(2026, 3, 1, 12, 0).plusNanos(place * 1_000L);
            }
            if (type.equals(decimal(20, 4))) {
                return new BigDecimal("1234567890.0001").add(BigDecimal.valueOf(place, 4));
            }
            return type.equals(bigint()) ? (Object) (9_007_199_254_740_993L + place) : (Object) (place - 2);
        }
    }

    /** Makes what a test says. */
    @Revision(id = ROWS, message = "rows", created = "2026-03-01T12:00:00Z")
    public static final class Given implements Migration {

        static Consumer<Operations> creation = op -> {};
        static Consumer<Operations> change = op -> {};

        @Override
        public void upgrade(Operations op) {
            creation.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("copies");
            op.dropTable("counted");
        }
    }

    /** Changes what a test says. */
    @Revision(id = CHANGE, revises = ROWS, message = "change", created = "2026-03-02T12:00:00Z")
    public static final class Changed implements Migration {

        @Override
        public void upgrade(Operations op) {
            Given.change.accept(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from copies");
        }
    }
}
