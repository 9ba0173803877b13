package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.index.RevisionEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RevisionClassesTest {

    static final List<String> initialised = new ArrayList<>();

    private final RevisionClasses classes =
            new RevisionClasses(Objects.requireNonNull(RevisionClassesTest.class.getClassLoader()));

    @BeforeEach
    void forget() {
        initialised.clear();
    }

    @Test
    void makesTheObjectOfARevision() {
        RevisionEntry entry = RevisionsOnClassPath.entry(ShopRevisions.CreateUsers.class);

        assertThat(classes.migration(entry)).isInstanceOf(ShopRevisions.CreateUsers.class);
    }

    @Test
    void classMustBeOnTheClassPath() {
        assertProblem(
                entry("db.revision.R1"),
                "its class db.revision.R1 is in the index META-INF/migrate/revisions but not on the class path; compile the"
                        + " project again.");
    }

    @Test
    void classMustBeAMigrationAndIsNotInitialisedOtherwise() {
        assertProblem(
                entry(NoMigration.class.getName()),
                "does not implement dev.migrate.Migration; declare it so, or take it out of the index by removing its"
                        + " @Revision.");
        assertThat(initialised).isEmpty();
    }

    @Test
    void classMustBePublic() {
        assertProblem(entry(Hidden.class.getName()), "is not public; declare it 'public final class'.");
    }

    @Test
    void classMustNotBeAbstract() {
        assertProblem(entry(Abstract.class.getName()), "is abstract; declare it 'public final class'.");
    }

    @Test
    void classMustSayTheIdOfTheIndex() {
        assertProblem(
                entry(ShopRevisions.AddBio.class.getName()),
                "says something else in its @Revision than the index does; compile the project again.");
    }

    @Test
    void classMustHaveAConstructorWithoutParameters() {
        assertProblem(
                entry(WithParameter.class.getName()),
                "has no public constructor without parameters; add one, or remove the others.");
    }

    @Test
    void throwingConstructorIsNamedWithItsCause() {
        assertProblem(
                entry(ThrowingConstructor.class.getName()),
                "throws in its constructor: java.lang.IllegalStateException: not today; move that into upgrade and"
                        + " downgrade.");
    }

    @Test
    void failingStaticInitialiserIsNamedWithItsCause() {
        assertProblem(
                entry(FailingInitialiser.class.getName()),
                "cannot be initialised: java.lang.IllegalStateException: no settings; correct its static fields.");
    }

    private void assertProblem(RevisionEntry entry, String ending) {
        assertThatThrownBy(() -> classes.migration(entry))
                .asInstanceOf(type(RevisionClassException.class))
                .satisfies(problem -> {
                    assertThat(problem)
                            .hasMessageStartingWith("Revision e1 cannot be run: its class " + entry.className())
                            .hasMessageEndingWith(ending);
                    assertThat(problem.outcome()).isEqualTo(Outcome.WRONG_USAGE);
                    assertThat(problem.revision()).isEqualTo("e1");
                    assertThat(problem.className()).isEqualTo(entry.className());
                });
    }

    private static RevisionEntry entry(String className) {
        return new RevisionEntry("e1", List.of(), List.of(), List.of(), "", "", className);
    }

    /** What a revision has besides its operations. */
    public abstract static class Empty implements Migration {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "e1")
    public static final class NoMigration {

        static {
            initialised.add("NoMigration");
        }
    }

    @Revision(id = "e1")
    static final class Hidden extends Empty {}

    @Revision(id = "e1")
    public abstract static class Abstract extends Empty {}

    @Revision(id = "e1")
    public static final class WithParameter extends Empty {

        public WithParameter(String parameter) {
            initialised.add(parameter);
        }
    }

    @Revision(id = "e1")
    public static final class ThrowingConstructor extends Empty {

        public ThrowingConstructor() {
            throw new IllegalStateException("not today");
        }
    }

    @Revision(id = "e1")
    public static final class FailingInitialiser extends Empty {

        static final String SETTING = setting();

        private static String setting() {
            throw new IllegalStateException("no settings");
        }
    }
}
