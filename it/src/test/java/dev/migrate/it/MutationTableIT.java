package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.Result;
import dev.migrate.execute.MigrationException;
import dev.migrate.it.MutatedProject.Stage;
import dev.migrate.it.Mutation.Found;
import dev.migrate.it.Mutation.Outcome;
import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonObject;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of change, each made alone to entities in source: what the goal finds and writes, what each database is told, and
 * what becomes of the rows that are there.
 *
 * <p>{@code -Dmutations=addedColumn,droppedColumn} restricts it to cases by the names of their golden folders.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MutationTableIT {

    private static final List<Mutation> ALL = Stream.of(
                    TableMutations.all(),
                    ColumnMutations.all(),
                    KeyMutations.all(),
                    ConstraintMutations.all(),
                    SequenceMutations.all(),
                    EnumerationMutations.all(),
                    RenameMutations.all(),
                    ValueMutations.all(),
                    MeaningMutations.all())
            .flatMap(List::stream)
            .toList();

    private static final Path COMPARISON =
            Path.of("../migrate-runtime/src/test/java/dev/migrate/diff/FoundChangesTest.java");

    private MutationReactor reactor;

    @TempDir
    private Path databases;

    @BeforeAll
    void runTheGoal(@TempDir Path folder) throws Exception {
        reactor = MutationReactor.build(folder.toRealPath(), chosen());
    }

    static List<Mutation> chosen() {
        Set<String> names = Set.of(System.getProperty("mutations", "").split(","));
        return names.equals(Set.of(""))
                ? ALL
                : ALL.stream().filter(each -> names.contains(each.id())).toList();
    }

    static List<Mutation> asked() {
        return chosen().stream()
                .filter(each -> each.outcome() == Outcome.QUESTION)
                .toList();
    }

    static Stream<Arguments> onDatabases() {
        return chosen().stream()
                .filter(mutation -> mutation.outcome() != Outcome.NO_REVISION)
                .flatMap(MutationTableIT::onDatabases);
    }

    static Stream<Arguments> stopped() {
        return chosen().stream()
                .filter(mutation -> !mutation.misfits().isEmpty())
                .flatMap(MutationTableIT::onDatabases);
    }

    private static Stream<Arguments> onDatabases(Mutation mutation) {
        return mutation.databases().stream().sorted().map(product -> Arguments.of(mutation, product));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfChangeHasACase(MutationKind kind) throws Exception {
        boolean here = ALL.stream().anyMatch(each -> each.kinds().contains(kind));
        assertThat(here)
                .as("a case in source of %s", kind)
                .isEqualTo(kind.elsewhere().isEmpty());
        String comparison = Files.readString(COMPARISON);
        assertThat(kind.elsewhere()).allMatch(name -> comparison.contains('"' + name + '"'));
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void writesARevisionThatReadsWell(Mutation mutation) throws Exception {
        MutatedProject project = reactor.project(mutation);

        assertThat(reactor.errors(Stage.CHANGE, mutation)).isEmpty();
        golden(mutation, "operations.json", operations(project.result(Stage.CHANGE)));
        if (mutation.outcome() == Outcome.NO_REVISION) {
            assertThat(project.result(Stage.CHANGE).optionalString("id")).isNull();
        } else {
            golden(mutation, "Revision.java", project.revision());
        }
    }

    @ParameterizedTest
    @MethodSource("chosen")
    void findsNothingTheSecondTime(Mutation mutation) throws Exception {
        assertThat(reactor.errors(Stage.AGAIN, mutation)).isEmpty();
        JsonObject again = reactor.project(mutation).result(Stage.AGAIN);

        assertThat(again.optionalString("id")).isNull();
        assertThat(again.strings("written")).isEmpty();
        assertThat(again.objects("operations")).isEmpty();
        assertThat(again.objects("questions")).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("asked")
    void asksFirstAndOffersTheAnswer(Mutation mutation) throws Exception {
        assertThat(reactor.errors(Stage.QUESTION, mutation)).hasSize(1);
        JsonObject question = reactor.project(mutation).result(Stage.QUESTION);

        assertThat(question.strings("written")).isEmpty();
        String text = question.objects("questions").stream()
                .map(each -> each.string("text") + "\n  " + String.join("\n  ", each.strings("answers")) + "\n")
                .collect(Collectors.joining());
        golden(mutation, "question.txt", text);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("onDatabases")
    void rowsAreAsSaidAfterTheWayUpAndDown(Mutation mutation, Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);
        try (URLClassLoader revisions = reactor.project(mutation).revisions()) {
            Migrator migrator = MutatedProject.migrator(revisions, database);
            golden(mutation, product.id() + ".sql", wayUpAndDown(mutation, migrator, product, database));
        }
    }

    @ParameterizedTest(name = "{0} on {1}", allowZeroInvocations = true)
    @MethodSource("stopped")
    void rowsThatDoNotFitStopItBeforeAnythingIsChanged(Mutation mutation, Database product) throws Exception {
        DatabaseConnection database = product.empty(databases);
        try (URLClassLoader revisions = reactor.project(mutation).revisions()) {
            Migrator migrator = MutatedProject.migrator(revisions, database);
            migrator.upgrade(MutatedProject.BASE);
            database.execute(mutation.misfits().toArray(String[]::new));

            golden(mutation, product.id() + "-stopped.txt", problem(() -> migrator.upgrade("head")));
            assertThat(database.versions()).containsExactly(MutatedProject.BASE);
            assertThat(migrator.drift()).isEmpty();
        }
    }

    private static String wayUpAndDown(
            Mutation mutation, Migrator migrator, Database product, DatabaseConnection database) throws SQLException {
        migrator.upgrade(MutatedProject.BASE);
        database.execute(mutation.rows().toArray(String[]::new));
        if (mutation.loss().isEmpty()) {
            expect(mutation.down(), database, "before");
        }
        Result up = migrator.planUpgrade("head");
        migrator.upgrade("head");
        expect(mutation.up(), database, "after the way up");
        expectNoDrift(mutation, migrator, "after the way up");
        mutation.newUp().insert(product, database);
        Result down = migrator.planDowngrade(MutatedProject.BASE);
        migrator.downgrade(MutatedProject.BASE);
        expect(mutation.down(), database, "after the way down. " + mutation.loss());
        expectNoDrift(mutation, migrator, "after the way down");
        mutation.newDown().insert(product, database);
        migrator.upgrade("head");
        expectNoDrift(mutation, migrator, "after the second way up");
        mutation.newUp().insert(product, database);
        return sql("up", up) + sql("down", down);
    }

    private static void expect(List<Found> expected, DatabaseConnection database, String when) throws SQLException {
        for (Found found : expected) {
            assertThat(database.rows(found.query()))
                    .as("%s: %s", when, found.query())
                    .containsExactlyInAnyOrderElementsOf(found.rows());
        }
    }

    /** What no revision knows is all that the database has beside its tables, and it is still there. */
    private static void expectNoDrift(Mutation mutation, Migrator migrator, String when) {
        assertThat(migrator.drift())
                .as("drift %s", when)
                .extracting(finding -> finding.object().toLowerCase(Locale.ROOT))
                .containsExactlyElementsOf(mutation.others());
    }

    private static String problem(Runnable command) {
        try {
            command.run();
        } catch (MigrationException e) {
            return e.getMessage() + "\n";
        }
        throw new AssertionError("nothing was refused");
    }

    private static String sql(String direction, Result plan) {
        return plan.steps().stream()
                .flatMap(step -> step.statements().stream())
                .map(statement -> statement + ";\n")
                .collect(Collectors.joining("", "-- " + direction + "\n", ""));
    }

    /** Returns a line for each operation and warning that the goal printed. */
    private static String operations(JsonObject result) {
        return Stream.concat(
                        result.objects("operations").stream().map(MutationTableIT::operation),
                        result.strings("warnings").stream().map(text -> new JsonLine().with("warning", text)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static JsonLine operation(JsonObject operation) {
        return new JsonLine()
                .with("kind", operation.string("kind"))
                .with("table", operation.optionalString("table"))
                .with("summary", operation.string("summary"))
                .withIf("destructive", operation.flag("destructive"));
    }

    private static void golden(Mutation mutation, String file, String actual) throws IOException {
        Golden.check(MutationTableIT.class, mutation.id() + "/" + file, actual);
    }
}
