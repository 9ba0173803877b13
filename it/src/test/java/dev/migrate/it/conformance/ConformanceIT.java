package dev.migrate.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.QualifiedName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each model on each database: its first revision makes the schema that Hibernate makes, Hibernate accepts it, and its rows
 * come back.
 *
 * <p>Without {@code -Dconformance=all}, only H2 gets every model. {@code -Dconformance.models} and
 * {@code -Dconformance.databases} take names, with commas between.
 */
@Tag("conformance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConformanceIT {

    private static final Path DELIBERATE = Path.of("src/conformance/deliberate-differences.txt");

    private static final List<String> DATABASES = List.of("h2", "postgresql", "mariadb", "mysql", "sqlite");

    /** One model in so many is for a database other than H2, each time another one. */
    private static final int SAMPLE = 10;

    private static final List<QualifiedName> OUR_OWN =
            List.of(QualifiedName.of("migrate_version"), QualifiedName.of("migrate_journal"));

    private final String hibernate = Version.getVersionString();
    private final Javac javac = new Javac();
    private final List<DeliberateDifference> deliberate = DeliberateDifference.all(DELIBERATE);
    private final ConformanceTable table = new ConformanceTable("Hibernate " + hibernate);

    @TempDir
    private static Path folder;

    private @Nullable CompiledModel compiled;

    /** A model on a database. */
    record Case(Model model, String database) {

        /** Returns whether neither the database nor the version of Hibernate is left out by the model, which says why. */
        boolean isMeant() {
            return model.exclusion(database, Version.getVersionString()).isEmpty();
        }

        @Override
        public String toString() {
            return model + " on " + database;
        }
    }

    static Stream<Case> cases() {
        List<Model> models = Model.all();
        return IntStream.range(0, models.size())
                .filter(index ->
                        Chosen.is("conformance.models", models.get(index).name()))
                .boxed()
                .flatMap(index -> databases(index).map(database -> new Case(models.get(index), database)))
                .filter(Case::isMeant);
    }

    private static Stream<String> databases(int model) {
        boolean all = "all".equals(System.getProperty("conformance"));
        return IntStream.range(0, DATABASES.size())
                .filter(index -> all || index == 0 || (model + index) % SAMPLE == 0)
                .mapToObj(DATABASES::get)
                .filter(database -> Chosen.is("conformance.databases", database));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void revisionMakesWhatHibernateMakes(Case each) throws Exception {
        List<String> problems;
        try {
            problems = problems(each);
        } catch (RuntimeException | AssertionError e) {
            table.addProblem(each.database(), each.model().name(), Causes.of(e));
            throw e;
        }
        assertThat(problems).isEmpty();
    }

    private List<String> problems(Case each) throws Exception {
        CompiledModel model = compiled(each.model());
        try (TestDatabase ours = TestDatabases.empty(each.database());
                TestDatabase hibernates = TestDatabases.empty(each.database())) {
            table.add(each.database(), model);
            model.migrator(ours).upgrade("head");
            HibernateModel.creating(model, hibernates).close();
            List<String> problems = new ArrayList<>(differences(model, each.database(), ours, hibernates));
            problems.addAll(useByHibernate(model, each.database(), ours, hibernates));
            return problems;
        }
    }

    private List<String> differences(CompiledModel model, String database, TestDatabase ours, TestDatabase hibernates)
            throws Exception {
        Dialect dialect = Dialects.named(database);
        Set<Fact> our = SchemaFacts.of(ours, dialect, model.snapshot().schema(), OUR_OWN);
        Set<Fact> their = SchemaFacts.of(hibernates, dialect, model.snapshot().schema(), List.of());
        Difference.Comparison comparison = Difference.between(our, their);
        table.addFacts(database, comparison.facts());
        List<String> unexplained = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            Optional<DeliberateDifference> reason = deliberate.stream()
                    .filter(each -> each.explains(difference, model.model().name(), database, hibernate))
                    .findFirst();
            if (reason.isPresent()) {
                table.addDeliberate(database, reason.get().why());
            } else {
                table.addUnexplained(database, model.model().name(), difference);
                unexplained.add(difference.toString());
            }
        }
        return unexplained;
    }

    /** Returns what Hibernate has against the schema but not against its own, and what saved objects lose in it. */
    private List<String> useByHibernate(
            CompiledModel model, String database, TestDatabase ours, TestDatabase hibernates) {
        List<String> problems = new ArrayList<>();
        Optional<String> refusal = HibernateModel.refusal(model, ours);
        if (refusal.isPresent()) {
            Optional<String> ofItsOwn = HibernateModel.refusal(model, hibernates);
            if (ofItsOwn.equals(refusal) || ofItsOwn.equals(Optional.of(HibernateModel.UNREADABLE))) {
                table.addRefusalOfItsOwn(database, model.model().name() + ": " + refusal.get());
            } else {
                problems.add(refusal.get());
            }
        }
        if (model.model().takesRows(database)) {
            try (HibernateModel started = HibernateModel.trusting(model, ours)) {
                problems.addAll(SavedGraph.of(started.sessions()).losses());
            }
        }
        problems.forEach(problem -> table.addProblem(database, model.model().name(), problem));
        return problems;
    }

    /** Compiles a model once for all databases, which follow each other. */
    private CompiledModel compiled(Model model) throws IOException, ClassNotFoundException {
        CompiledModel last = compiled;
        if (last == null || !last.model().equals(model)) {
            closeLast();
            last = CompiledModel.of(model, javac, folder.resolve(model.name()));
            compiled = last;
        }
        return last;
    }

    private void closeLast() throws IOException {
        if (compiled != null) {
            compiled.close();
        }
    }

    @AfterAll
    void tellWhatCameOfIt() throws IOException {
        closeLast();
        javac.close();
        Path file = Path.of("target/conformance-" + hibernate + ".txt");
        Files.writeString(file, table.text());
        System.out.println(table.text());
    }
}
