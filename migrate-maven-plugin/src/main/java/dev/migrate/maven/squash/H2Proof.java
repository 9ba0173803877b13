package dev.migrate.maven.squash;

import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.execute.Database;
import dev.migrate.execute.MigrationException;
import dev.migrate.execute.RecordedStep;
import dev.migrate.execute.RevisionFacts;
import dev.migrate.execute.RunOptions;
import dev.migrate.execute.Session;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Step;
import dev.migrate.maven.generate.GenerationException;
import dev.migrate.schema.Finding;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Executes a squash, and what it replaces, on two new databases of H2 in memory, and compares both with the same schema.
 *
 * <p>What the comparison in memory knows of a schema is equal before; here it is seen that a database takes it, too.
 */
public final class H2Proof {

    private static final String DRIVER = "org.h2.Driver";
    private static final QualifiedName VERSIONS =
            new QualifiedName(null, null, Identifier.of(MigratorBuilder.DEFAULT_VERSION_TABLE));

    private final ClassLoader classLoader;

    /** @param classLoader where the revisions are, and the driver if there is one */
    public H2Proof(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /**
     * Compares, if H2 is on the class path and can execute the revisions.
     *
     * @return how far the proof went, as a sentence
     * @throws GenerationException if the schemas differ
     */
    public String prove(SquashPlan plan) {
        if (!hasDriver()) {
            return "The schema is proven equal by replay; H2 is not on the class path to execute it, too.";
        }
        try {
            List<Finding> differences = new ArrayList<>(longWay(plan));
            differences.addAll(shortWay(plan));
            requireNone(differences);
            return "The schema is proven equal by replay, and on H2.";
        } catch (MigrationException e) {
            return "The schema is proven equal by replay; H2 cannot execute it, too: " + firstLine(e);
        }
    }

    private boolean hasDriver() {
        try {
            Class.forName(DRIVER, false, classLoader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private List<Finding> longWay(SquashPlan plan) {
        String url = url();
        Migrator migrator = migrator(url);
        migrator.upgrade(plan.last());
        return differences(url, plan);
    }

    private List<Finding> shortWay(SquashPlan plan) {
        String url = url();
        plan.revises().forEach(migrator(url)::upgrade);
        plan.dependsOn().forEach(migrator(url)::upgrade);
        Step step = new Step(Direction.UPGRADE, plan.last(), Set.of(), Set.of(plan.last()));
        RevisionFacts facts = new RevisionFacts(plan.last(), plan.revises(), "", "");
        try (Session session = database(url).open(VERSIONS)) {
            session.lock(RunOptions.DEFAULT);
            RecordedStep squash = new RecordedStep(step, facts, plan.creations(), plan.before());
            session.run(session.prepare(List.of(squash), RunOptions.DEFAULT), RunOptions.DEFAULT);
        }
        return differences(url, plan);
    }

    private List<Finding> differences(String url, SquashPlan plan) {
        try (Session session = database(url).open(VERSIONS)) {
            return session.drift(plan.after(), List.of(plan.after()), UnaryOperator.identity());
        }
    }

    private static void requireNone(List<Finding> differences) {
        if (!differences.isEmpty()) {
            throw new GenerationException(differences.stream()
                    .map(Finding::message)
                    .distinct()
                    .collect(Collectors.joining(
                            "\n- ",
                            "On H2 one revision does not make what those it would replace make:\n- ",
                            "\nNothing was written. Let raw SQL say what it changes with execute(sql).declares(…), or squash"
                                    + " up to a revision before that.")));
        }
    }

    private Migrator migrator(String url) {
        return Migrator.builder().url(url, null, null).classLoader(classLoader).build();
    }

    private Database database(String url) {
        return Database.of(url, null, null, classLoader);
    }

    /** The database outlives its connections by seconds, so that the next one finds it. */
    private static String url() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=30";
    }

    private static String firstLine(MigrationException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
