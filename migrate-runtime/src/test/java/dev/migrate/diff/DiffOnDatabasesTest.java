package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.smallint;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is found is executed on real databases with rows in the tables.
 *
 * <p>{@code migrate.test.seeds} is how many cases are tried; a failure names the seed that gives it again.
 */
final class DiffOnDatabasesTest {

    private static final int SEEDS = Integer.getInteger("migrate.test.seeds", 6);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void changesLeadThereAndBack(String dialect) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
            Snapshot before = generator.snapshot();
            Snapshot after = generator.changed(generator.changed(before));
            LiveSchema live = LiveSchema.on(dialect);
            try (live) {
                leadsThereAndBack(live, before, after);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + seed + " on " + dialect, e);
            }
        }
    }

    private static void leadsThereAndBack(LiveSchema live, Snapshot before, Snapshot after) throws Exception {
        List<Operation> operations = Answers.operations(before, after);
        live.create(before);
        live.assertIsAsMeant();

        try {
            live.run(operations);
        } catch (SQLException e) {
            throw new AssertionError(String.join("\n", Laws.summaries(operations)), e);
        }
        live.assertIsAsMeant();

        live.run(Replay.inverse(operations));
        live.assertIsAsMeant();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void computedColumnsFollowRenamesThereAndBack(String dialect) throws Exception {
        Model before = model().entity(
                        "E",
                        "t",
                        column("id", integer()),
                        column("a", integer()),
                        column("b", integer()).nullable().generatedAs("a + 1"),
                        primaryKey("pk_t", "id"),
                        index("ix_t_b", "b"))
                .attribute("a", "a");
        Model after = model().entity(
                        "E",
                        "t",
                        column("id", integer()),
                        column("z", integer()),
                        column("b", integer()).nullable().generatedAs("z + 1"),
                        primaryKey("pk_t", "id"),
                        index("ix_t_b", "b"))
                .attribute("a", "z");
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void uniqueConstraintThatRepeatsThePrimaryKeyIsDroppedAndAddedAgain(String dialect) throws Exception {
        Column id = column("id", integer());
        Model before = model().table("t", id, primaryKey("pk_t", "id"), unique("uq_t_id", "id"));
        Model after = model().table("t", id, primaryKey("pk_t", "id"));
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void keysOfOneColumnFollowItThroughASwap(String dialect) throws Exception {
        Model before = keys("id", "name").attribute("key", "id").attribute("text", "name");
        Model after = keys("name", "id").attribute("key", "name").attribute("text", "id");
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aColumnThatTheDatabaseNumberedBecomesText(String dialect) throws Exception {
        Model before = model().table("t", column("id", integer()).autoIncrement(), primaryKey("pk_t", "id"));
        Model after = model().table("t", column("id", varchar(20)), primaryKey("pk_t", "id"));
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aUuidBecomesANumberAndAUuidAgain(String dialect) throws Exception {
        Column id = column("id", integer());
        Model before = model().table("t", id, column("code", uuid()), primaryKey("pk_t", "id"), unique("uq_t", "code"));
        Model after =
                model().table("t", id, column("code", smallint()), primaryKey("pk_t", "id"), unique("uq_t", "code"));
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    /** MariaDB and MySQL compute the new key into a second column, and take along what stands on the first. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aKeyThatTheDatabaseNumberedBecomesAUuid(String dialect) throws Exception {
        Model before = model().table(
                        "t",
                        column("id", bigint()).autoIncrement(),
                        column("name", varchar(20)),
                        primaryKey("pk_t", "id"),
                        index("ix_t_name_id", "name", "id"));
        Model after = model().table(
                        "t",
                        column("id", uuid()),
                        column("name", varchar(20)),
                        primaryKey("pk_t", "id"),
                        index("ix_t_name_id", "name", "id"));
        try (LiveSchema live = LiveSchema.on(dialect)) {
            leadsThereAndBack(live, before.snapshot(), after.snapshot());
        }
    }

    private static Model keys(String key, String text) {
        return model().entity(
                        "E",
                        "t",
                        column(key, integer()),
                        column(text, varchar(50)).nullable(),
                        primaryKey("pk_t", key),
                        unique("uq_t_" + key, key));
    }

    /** A database may refuse the rows, such as a text that is no number; then it is another schema's turn. */
    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void rowsThatFitSurviveThereAndBack(String dialect) throws Exception {
        int survived = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
            Snapshot before = generator.snapshot();
            Snapshot after = generator.changed(generator.changed(before));
            LiveSchema live = LiveSchema.on(dialect);
            try (live) {
                survived += rowsSurvive(live, before, after) ? 1 : 0;
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + seed + " on " + dialect, e);
            }
        }
        assertThat(survived).isGreaterThan(SEEDS / 3);
    }

    private static boolean rowsSurvive(LiveSchema live, Snapshot before, Snapshot after) throws Exception {
        List<Operation> operations = Answers.operations(before, after);
        live.create(before);
        Set<QualifiedName> filled = live.fillTables();
        Hints hints = Hints.none().withRenames("none");
        Map<QualifiedName, QualifiedName> kept = new RenameDetection(
                        before, after, hints, new DeclaredConstants(before.schema(), hints))
                .matches()
                .tables();
        kept.keySet().retainAll(filled);

        boolean accepted = live.accepts(operations);
        for (QualifiedName table : accepted ? kept.values() : Set.<QualifiedName>of()) {
            assertThat(live.rows(table)).as("rows of %s", table).isEqualTo(1 + seedRows(after, table));
        }
        boolean acceptedBack = accepted && live.accepts(Replay.inverse(operations));
        for (QualifiedName table : acceptedBack ? kept.keySet() : Set.<QualifiedName>of()) {
            assertThat(live.rows(table)).as("rows of %s", table).isEqualTo(1 + seedRows(before, table));
        }
        return acceptedBack && !kept.isEmpty();
    }

    private static long seedRows(Snapshot snapshot, QualifiedName table) {
        return snapshot.schema().table(table).orElseThrow().seedRows().size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void valuesMoveWithTheNamesOfTheirTablesAndColumns(String dialect) throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            RenamedNames before = RenamedNames.original();
            RenamedNames after = RenamedNames.any(new Random(seed));
            LiveSchema live = LiveSchema.on(dialect);
            try (live) {
                valuesMove(live, before, after);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + seed + " on " + dialect + ": " + after, e);
            }
        }
    }

    private static void valuesMove(LiveSchema live, RenamedNames before, RenamedNames after) throws Exception {
        live.create(before.proven().snapshot());
        List<Operation> operations = Laws.diff(
                        before.proven().snapshot(), after.proven().snapshot(), Hints.none())
                .operations();
        insertRows(live, before);

        live.run(operations);
        live.assertIsAsMeant();
        assertValuesAreThere(live, after);

        live.run(Replay.inverse(operations));
        live.assertIsAsMeant();
        assertValuesAreThere(live, before);
    }

    /** Each value tells its table and column, but for keys and what refers to them. */
    private static void insertRows(LiveSchema live, RenamedNames names) throws Exception {
        live.run(foreignKeysDropped(live.schema()));
        for (int table = 0; table < RenamedNames.TABLES; table++) {
            live.execute("insert into " + names.tables().get(table) + " ("
                    + String.join(", ", names.columns().get(table)) + ") values (7, " + (table * 10 + 1) + ", "
                    + (table * 10 + 2) + ", 7)");
        }
        live.run(foreignKeysAdded(live.schema(), names.proven().snapshot().schema()));
    }

    private static List<Operation> foreignKeysDropped(Schema schema) {
        return SchemaDiff.between(bare(schema), bare(schema.withTables(Table::withoutForeignKeys)), Hints.none())
                .operations();
    }

    private static List<Operation> foreignKeysAdded(Schema from, Schema to) {
        return SchemaDiff.between(bare(from), bare(to), Hints.none()).operations();
    }

    private static Snapshot bare(Schema schema) {
        return new Snapshot(List.of(), schema, Provenance.none());
    }

    private static void assertValuesAreThere(LiveSchema live, RenamedNames names) throws Exception {
        for (int table = 0; table < RenamedNames.TABLES; table++) {
            QualifiedName name = QualifiedName.of(names.tables().get(table));
            List<String> columns = names.columns().get(table);
            assertThat(live.value(name, Identifier.of(columns.get(0)))).isEqualTo("7");
            assertThat(live.value(name, Identifier.of(columns.get(1)))).isEqualTo(table * 10 + 1 + "");
            assertThat(live.value(name, Identifier.of(columns.get(2)))).isEqualTo(table * 10 + 2 + "");
            assertThat(live.value(name, Identifier.of(columns.get(3)))).isEqualTo("7");
        }
    }
}
