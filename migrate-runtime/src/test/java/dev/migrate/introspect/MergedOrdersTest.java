package dev.migrate.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.merge.BranchMerge;
import dev.migrate.merge.BranchRevision;
import dev.migrate.merge.MergeResult;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches that merge in memory end in the same schema on real databases, whichever comes first; a failure names the seed. */
final class MergedOrdersTest {

    private static final int SEEDS = Integer.getInteger("migrate.test.seeds", 25);

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void bothOrdersMakeTheMergedSchema(String name) {
        Dialect dialect = Dialects.named(name);
        int merged = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            try {
                merged += check(seed, dialect) ? 1 : 0;
            } catch (AssertionError | Exception e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        }
        assertThat(merged).isPositive();
    }

    private static boolean check(long seed, Dialect dialect) throws Exception {
        SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
        Snapshot ancestor = generator.snapshot();
        List<Operation> left = operations(ancestor, generator.changed(ancestor));
        List<Operation> right = operations(ancestor, generator.changed(ancestor));
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        MergeResult result = BranchMerge.of(
                ancestor.schema(),
                List.of(new BranchRevision("a", "a", before -> left)),
                List.of(new BranchRevision("b", "b", before -> right)));
        if (!(result instanceof MergeResult.Merged both)) {
            return false;
        }
        List<Operation> begin = operations(Snapshot.empty(), ancestor);
        assertMade(both.schema(), dialect, begin, left, right);
        assertMade(both.schema(), dialect, begin, right, left);
        return true;
    }

    @SafeVarargs
    private static void assertMade(Schema model, Dialect dialect, List<Operation>... revisions) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            Schema before = Schema.empty();
            for (List<Operation> revision : revisions) {
                execute(dialect, connection, revision, before);
                before = Replay.all(revision, before);
            }
            Schema live = Introspector.read(connection, dialect, IntrospectionScope.of(model));
            assertThat(SchemaComparison.differences(model, live, dialect)).isEmpty();
        }
    }

    private static void execute(Dialect dialect, Connection connection, List<Operation> operations, Schema before)
            throws Exception {
        try (DialectSession session = dialect.open(connection);
                Statement statement = connection.createStatement()) {
            for (SqlStatement step : dialect.render(operations, before)) {
                step.execute(statement);
            }
            session.verifyBeforeCommit();
        }
    }

    /** Returns what leads from one to the other, passing over changes that only a person can answer for. */
    private static List<Operation> operations(Snapshot from, Snapshot to) {
        DiffResult result = SchemaDiff.between(from, to, Hints.none());
        return result.questions().isEmpty()
                ? result.operations()
                : SchemaDiff.between(from, to, Hints.none().withRenames("none")).operations();
    }
}
