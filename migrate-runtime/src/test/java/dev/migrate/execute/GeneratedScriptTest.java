package dev.migrate.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.ScriptClient;
import dev.migrate.database.ScriptClient.ScriptFailure;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.diff.Answers;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Plan;
import dev.migrate.graph.RevisionGraph;
import dev.migrate.graph.RevisionNode;
import dev.migrate.graph.Step;
import dev.migrate.introspect.IntrospectionScope;
import dev.migrate.introspect.Introspector;
import dev.migrate.introspect.SchemaComparison;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts of generated revisions: what the executor does, and refuses, they do and refuse. */
final class GeneratedScriptTest {

    private static final int SEEDS = Integer.getInteger("migrate.test.seeds", 2);
    private static final int SEEDS_FROM_ANYWHERE = Integer.getInteger("migrate.test.seeds", 2);
    private static final QualifiedName VERSION_TABLE = QualifiedName.of("migrate_version");
    private static final List<String> IDS = List.of("e00100000000", "e00200000000", "e00300000000");
    private static final RevisionGraph GRAPH = RevisionGraph.of(List.of(
            new RevisionNode(IDS.get(0), List.of(), List.of(), List.of()),
            new RevisionNode(IDS.get(1), List.of(IDS.get(0)), List.of(), List.of()),
            new RevisionNode(IDS.get(2), List.of(IDS.get(1)), List.of(), List.of())));

    /** A history of three revisions and the schemas before each and after the last. */
    private record History(List<List<Operation>> revisions, List<Schema> schemas) {

        List<RecordedStep> steps(Plan plan) {
            return plan.steps().stream().map(this::step).toList();
        }

        private RecordedStep step(Step step) {
            int place = IDS.indexOf(step.id());
            boolean up = step.direction() == Direction.UPGRADE;
            List<Operation> operations = up ? revisions.get(place) : Replay.inverse(revisions.get(place));
            RevisionFacts facts = new RevisionFacts(
                    step.id(), place == 0 ? List.of() : List.of(IDS.get(place - 1)), "change " + place, "");
            return new RecordedStep(step, facts, operations, schemas.get(up ? place : place + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "sqlite", "h2"})
    void plainScriptsDoWhatTheExecutorDoes(String dialect) throws Exception {
        int carriedOut = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            carriedOut += bothWays(dialect, history(seed), "seed " + seed) ? 1 : 0;
        }
        assertThat(carriedOut).as("histories that %s can carry out", dialect).isGreaterThanOrEqualTo(SEEDS / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "h2"})
    void idempotentScriptsDoWhatTheExecutorDoesFromAnyRevision(String dialect) throws Exception {
        int carriedOut = 0;
        for (long seed = 0; seed < SEEDS_FROM_ANYWHERE; seed++) {
            carriedOut += fromAnyRevision(dialect, history(seed), "seed " + seed) ? 1 : 0;
        }
        assertThat(carriedOut)
                .as("histories that %s can carry out", dialect)
                .isGreaterThanOrEqualTo(SEEDS_FROM_ANYWHERE / 2);
    }

    private static boolean bothWays(String dialect, History history, String seed) throws Exception {
        ScriptWriter writer = ScriptWriter.of(dialect, VERSION_TABLE);
        Plan up = GRAPH.planUpgrade(Set.of(), "head");
        Plan down = GRAPH.planDowngrade(Set.of(IDS.get(2)), "base");
        try (TestDatabase executed = TestDatabases.empty(dialect);
                TestDatabase scripted = TestDatabases.empty(dialect)) {
            for (Plan plan : List.of(up, down)) {
                List<RecordedStep> steps = history.steps(plan);
                MigrationException problem = execute(executed, steps);
                if (problem != null) {
                    assertThat(outcome(() -> ScriptClient.run(scripted, writer.plain(plan, GRAPH, steps))))
                            .as(seed)
                            .isNotNull();
                    return false;
                }
                ScriptClient.run(scripted, writer.plain(plan, GRAPH, steps));
                Schema model = history.schemas().get(plan.equals(up) ? 3 : 0);
                assertSame(executed, scripted, model, dialect, seed);
            }
            return true;
        }
    }

    private static boolean fromAnyRevision(String dialect, History history, String seed) throws Exception {
        Plan whole = GRAPH.planUpgrade(Set.of(), "head");
        try (TestDatabase executed = TestDatabases.empty(dialect)) {
            if (execute(executed, history.steps(whole)) != null) {
                return false;
            }
            String script = ScriptWriter.of(dialect, VERSION_TABLE).idempotent(whole, GRAPH, history.steps(whole));
            for (int start = 0; start <= IDS.size(); start++) {
                try (TestDatabase scripted = TestDatabases.empty(dialect)) {
                    if (start > 0) {
                        Plan before = GRAPH.planUpgrade(Set.of(), IDS.get(start - 1));
                        assertThat(execute(scripted, history.steps(before))).isNull();
                    }
                    ScriptClient.run(scripted, script);
                    ScriptClient.run(scripted, script);
                    assertSame(executed, scripted, history.schemas().get(3), dialect, seed + " from " + start);
                }
            }
            return true;
        }
    }

    private static @Nullable MigrationException execute(TestDatabase database, List<RecordedStep> steps) {
        try (Session session = open(database)) {
            session.lock(RunOptions.DEFAULT);
            session.run(session.prepare(steps, RunOptions.DEFAULT), RunOptions.DEFAULT);
            return null;
        } catch (MigrationException e) {
            return e;
        }
    }

    private static Session open(TestDatabase database) {
        return Database.of(
                        database.url(),
                        database.user(),
                        database.password(),
                        GeneratedScriptTest.class.getClassLoader())
                .open(VERSION_TABLE);
    }

    private static @Nullable RuntimeException outcome(Runnable action) {
        try {
            action.run();
            return null;
        } catch (ScriptFailure | MigrationException e) {
            return e;
        }
    }

    private static void assertSame(
            TestDatabase executed, TestDatabase scripted, Schema model, String dialectName, String seed)
            throws Exception {
        Dialect dialect = Dialects.named(dialectName);
        assertThat(SchemaComparison.comparable(read(scripted, model, dialect), dialect))
                .as(seed)
                .isEqualTo(SchemaComparison.comparable(read(executed, model, dialect), dialect));
        try (Session one = open(executed);
                Session other = open(scripted)) {
            assertThat(other.versionRows()).as(seed).isEqualTo(one.versionRows());
        }
    }

    private static Schema read(TestDatabase database, Schema model, Dialect dialect) throws Exception {
        try (Connection connection = database.connect()) {
            return withoutJournal(Introspector.read(connection, dialect, IntrospectionScope.of(model)));
        }
    }

    /** A script keeps no journal, since its statements are run by another program. */
    private static Schema withoutJournal(Schema schema) {
        return schema.tables().stream()
                .filter(table -> table.name().toString().equalsIgnoreCase("migrate_journal"))
                .findFirst()
                .map(schema::without)
                .orElse(schema);
    }

    private static History history(long seed) {
        SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
        List<Snapshot> snapshots = new ArrayList<>(List.of(Snapshot.empty()));
        snapshots.add(generator.snapshot());
        snapshots.add(generator.changed(snapshots.get(1)));
        snapshots.add(generator.changed(snapshots.get(2)));
        List<List<Operation>> revisions = new ArrayList<>();
        for (int i = 0; i < IDS.size(); i++) {
            revisions.add(Answers.operations(snapshots.get(i), snapshots.get(i + 1)));
        }
        return new History(revisions, snapshots.stream().map(Snapshot::schema).toList());
    }
}
