package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.MigrationException;
import dev.migrate.execute.MigrationException.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A process that dies before or after any call to the database is healed by running the same command once more.
 *
 * <p>{@code -Dmigrate.test.calls=1000} has it die at each call; by default it does at some, spread evenly.
 */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class CrashTest {

    @TempDir
    private Path folder;

    private TestDatabase server;
    private LiveTables database;
    private ClassLoader revisions;

    void open(String dialect, Class<?>... classes) {
        server = TestDatabases.empty(dialect);
        database = new LiveTables(server::connect);
        revisions = new RevisionsOnClassPath(folder).of(classes);
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void whatDiesAtAnyCallEndsWhenItIsRunAgain(String dialect) {
        open(dialect, CrashRevisions.ALL);
        diesAtItsCalls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void batchesGoOnAfterTheLastOneWhereverTheyDied(String dialect) {
        open(dialect, BatchRevisions.ALL);
        diesAtItsCalls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void numbersGoOnBehindTheRowsWhereverItDied(String dialect) {
        open(dialect, NumberRevisions.ALL);
        diesAtItsCalls();
    }

    private void diesAtItsCalls() {
        Migrator healthy = Migrator.builder()
                .classLoader(revisions)
                .url(server.url(), server.user(), server.password())
                .build();
        healthy.upgrade("head");
        Map<String, List<String>> top = content();
        healthy.downgrade("base");
        Map<String, List<String>> bottom = content();

        int calls =
                Math.max(calls(migrator -> migrator.upgrade("head")), calls(migrator -> migrator.downgrade("base")));
        assertThat(calls).isGreaterThan(10);
        for (int call : HaltingDataSource.chosen(calls)) {
            dies(call, migrator -> migrator.upgrade("head"), top);
            dies(call, migrator -> migrator.downgrade("base"), bottom);
        }

        healthy.upgrade("head");
        assertThat(healthy.drift()).isEmpty();
    }

    /** Returns how many calls a command makes. */
    private int calls(Consumer<Migrator> command) {
        HaltingDataSource counting = new HaltingDataSource(server::connect, Integer.MAX_VALUE);
        command.accept(migrator(counting));
        return counting.calls();
    }

    /** Has a command die before one of its calls, if it has that many, and runs it again. */
    private void dies(int call, Consumer<Migrator> command, Map<String, List<String>> expected) {
        HaltingDataSource halting = new HaltingDataSource(server::connect, call);
        MigrationException problem =
                catchThrowableOfType(MigrationException.class, () -> command.accept(migrator(halting)));
        assertThat(problem != null).as("call %s", call).isEqualTo(halting.hasHalted());
        if (problem != null) {
            assertThat(problem.outcome()).as("call %s", call).isIn(Outcome.FAILED, Outcome.STOPPED_PART_WAY);
        }

        command.accept(migrator(new ObservedDataSource(server::connect, true)));

        assertThat(content()).as("call %s", call).isEqualTo(expected);
    }

    /** Returns the rows of all tables but the journal, each as one text, sorted. */
    private Map<String, List<String>> content() {
        Map<String, List<String>> content = new TreeMap<>();
        for (String table : database.tables()) {
            if (!table.equals("migrate_journal")) {
                content.put(table + database.columns(table), rows(table));
            }
        }
        content.put("sequences", database.sequences());
        return content;
    }

    private List<String> rows(String table) {
        List<String> values = new ArrayList<>();
        for (String column : database.columns(table)) {
            values.addAll(database.values("select coalesce(cast(" + column + " as char(60)), 'none') from " + table));
        }
        return values.stream().sorted().toList();
    }

    private Migrator migrator(DataSource dataSource) {
        return Migrator.builder().classLoader(revisions).dataSource(dataSource).build();
    }
}
