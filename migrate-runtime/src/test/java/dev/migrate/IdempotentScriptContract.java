package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.ScriptClient.ScriptFailure;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.graph.RevisionGraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the scripts that start anywhere do, on the databases that have them.
 *
 * <p>{@code migrate.test.states} is how many states of a database are tried, the most telling first.
 */
abstract class IdempotentScriptContract extends ScriptContract {

    private static final int STATES = Integer.getInteger("migrate.test.states", 3);

    IdempotentScriptContract(String dialect) {
        super(dialect);
    }

    @Test
    void upgradeEndsAtItsTargetFromAnyRevisionAndTwice() throws Exception {
        for (String target : List.of(MERGE, "heads")) {
            String script = offline().idempotentScripts().upgrade(target);
            for (Set<String> start : states()) {
                emptyDatabase();
                goTo(start);
                Set<String> expected =
                        online().graph().planUpgrade(start, target).rowsAfter();
                run(script);
                assertRows(expected.toArray(String[]::new));
                run(script);
                assertAt(expected.toArray(String[]::new));
            }
        }
    }

    @Test
    void looksAsADatabaseAdministratorReadsItWhereItStartsAnywhere() {
        GoldenFile.of(ScriptContract.class, dialect() + "-idempotent.sql")
                .assertEquals(offline().idempotentScripts().upgrade(AUDIT_BIO));
        GoldenFile.of(ScriptContract.class, dialect() + "-idempotent-down.sql")
                .assertEquals(offline().idempotentScripts().downgrade(TAGS));
    }

    @Test
    void downgradeTakesBackWhatIsAboveItsTargetFromAnyRevisionAndTwice() throws Exception {
        for (String target : List.of(TAGS, "base")) {
            String script = offline().idempotentScripts().downgrade(target);
            for (Set<String> start : states()) {
                emptyDatabase();
                goTo(start);
                String[] expected = withoutAbove(start, target).toArray(String[]::new);
                run(script);
                assertRows(expected);
                run(script);
                assertAt(expected);
            }
        }
    }

    @Test
    void unknownRowStopsIt() throws Exception {
        online().upgrade(BIO);
        live().execute("update migrate_version set revision = 'newer'");

        assertThatThrownBy(() -> run(offline().idempotentScripts().upgrade("heads")))
                .isInstanceOf(ScriptFailure.class)
                .hasMessageContaining("holds an id that this script does not know");

        assertRows("newer");
        assertThat(live().tablesButTheJournal()).containsExactly("migrate_version", "users");
    }

    /** Returns version rows of databases on the ways through the graph. */
    private List<Set<String>> states() {
        Stream<Set<String>> telling = Stream.of(
                Set.of(),
                Set.of(TAGS, NICKNAME),
                Set.of(DROP_BIO, AUDIT_BIO),
                Set.of(MERGE, AUDIT_BIO),
                Set.of(TAGS, AUDIT));
        Stream<Set<String>> single = offline().graph().revisions().stream().map(node -> Set.of(node.id()));
        return Stream.concat(telling, single).limit(STATES).toList();
    }

    private void goTo(Set<String> rows) {
        online().ensureVersion();
        rows.forEach(row -> online().upgrade(row));
        assertRows(rows.toArray(String[]::new));
    }

    private Set<String> withoutAbove(Set<String> rows, String target) {
        RevisionGraph graph = offline().graph();
        Set<String> applied = new TreeSet<>(graph.applied(rows));
        graph.planDowngrade(Set.copyOf(graph.realHeads()), target).steps().forEach(step -> applied.remove(step.id()));
        return graph.rows(applied);
    }
}
