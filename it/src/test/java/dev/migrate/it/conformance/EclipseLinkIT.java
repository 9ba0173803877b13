package dev.migrate.it.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.schema.QualifiedName;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Models without annotations of Hibernate, for EclipseLink: the first revision makes the schema that EclipseLink makes, and
 * rows come back.
 *
 * <p>Without {@code -Dconformance=all}, PostgreSQL gets every other model. {@code -Dconformance.models} and
 * {@code -Dconformance.databases} take names, with commas between.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EclipseLinkIT {

    private static final Path DELIBERATE = Path.of("src/conformance/eclipselink-differences.txt");

    private static final List<QualifiedName> OUR_OWN =
            List.of(QualifiedName.of("migrate_version"), QualifiedName.of("migrate_journal"));

    private final Javac javac = new Javac();
    private final List<DeliberateDifference> deliberate = DeliberateDifference.all(DELIBERATE);
    private final ConformanceTable table = new ConformanceTable("EclipseLink " + Version.getVersion());

    @TempDir
    private static Path folder;

    private @Nullable CompiledModel compiled;

    /** A model on a database. */
    record Case(Model model, String database) {

        @Override
        public String toString() {
            return model + " on " + database;
        }
    }

    static Stream<Case> cases() {
        List<Model> models =
                Model.all().stream().filter(Model::isForEclipseLink).toList();
        boolean all = "all".equals(System.getProperty("conformance"));
        return IntStream.range(0, models.size())
                .filter(index ->
                        Chosen.is("conformance.models", models.get(index).name()))
                .boxed()
                .flatMap(index -> (all || index % 2 == 0 ? Stream.of("h2", "postgresql") : Stream.of("h2"))
                        .filter(database -> Chosen.is("conformance.databases", database))
                        .map(database -> new Case(models.get(index), database)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void revisionMakesWhatEclipseLinkMakes(Case each) throws Exception {
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
                TestDatabase theirs = TestDatabases.empty(each.database())) {
            table.add(each.database(), model);
            model.migrator(ours).upgrade("head");
            EclipseLinkModel.create(model, theirs);
            List<String> problems = new ArrayList<>(differences(model, each.database(), ours, theirs));
            problems.addAll(rowsThatAreLost(model, each.database(), ours));
            return problems;
        }
    }

    private List<String> differences(CompiledModel model, String database, TestDatabase ours, TestDatabase theirs)
            throws Exception {
        Dialect dialect = Dialects.named(database);
        Set<Fact> our = SchemaFacts.of(ours, dialect, model.snapshot().schema(), OUR_OWN);
        Set<Fact> their = SchemaFacts.of(theirs, dialect, model.snapshot().schema(), List.of());
        Difference.Comparison comparison = Difference.between(UnorderedKeys.of(our), UnorderedKeys.of(their));
        table.addFacts(database, comparison.facts());
        List<String> unexplained = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            Optional<DeliberateDifference> reason = deliberate.stream()
                    .filter(each -> each.explains(difference, model.model().name(), database, Version.getVersion()))
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

    private List<String> rowsThatAreLost(CompiledModel model, String database, TestDatabase ours) {
        if (!model.model().takesRowsOfEclipseLink(database)) {
            return List.of();
        }
        try (EntityManagerFactory factory = EclipseLinkModel.trusting(model, ours)) {
            List<String> losses = SavedGraph.of(factory).losses();
            losses.forEach(loss -> table.addProblem(database, model.model().name(), loss));
            return losses;
        }
    }

    /** Compiles a model once for all databases, which follow each other. */
    private CompiledModel compiled(Model model) throws IOException, ClassNotFoundException {
        CompiledModel last = compiled;
        if (last == null || !last.model().equals(model)) {
            closeLast();
            last = CompiledModel.of(model, javac, folder.resolve(model.name()), "-Amigrate.provider=eclipselink");
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
        Files.writeString(Path.of("target/conformance-eclipselink.txt"), table.text());
        System.out.println(table.text());
    }
}
