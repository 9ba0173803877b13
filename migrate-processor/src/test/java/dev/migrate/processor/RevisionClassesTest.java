package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.Javac.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions are indexed and checked while they are compiled. */
final class RevisionClassesTest {

    private static final String INDEX = "META-INF/migrate/revisions";

    @TempDir
    Path folder;

    private Javac javac;

    @BeforeEach
    void createFolder() {
        javac = new Javac(folder);
    }

    private RevisionClassesTest revision(String name, String annotation) {
        javac.source("db/revision/" + name + ".java", """
                package db.revision;

                import dev.migrate.*;

                @Revision(%s)
                public final class %s implements Migration {
                  @Override public void upgrade(Operations op) {}
                  @Override public void downgrade(Operations op) {}
                }
                """.formatted(annotation, name));
        return this;
    }

    private Result compile() {
        return javac.compile();
    }

    @Test
    void indexSaysWhatTheAnnotationsSay() {
        revision("R1", "id = \"aaaa\", message = \"say \\\"hi\\\"\", created = \"2026-11-22T12:00:00Z\"");
        revision("R2", "id = \"bbbb\", revises = \"aaaa\", labels = {\"main\", \"web\"}");
        Result result = revision("R3", "id = \"cccc\", revises = {\"bbbb\"}, dependsOn = \"web\"")
                .compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.file(INDEX)).isEqualTo("""
                        {"id": "aaaa", "revises": [], "dependsOn": [], "labels": [], "message": "say \\"hi\\"", "created": "2026-11-22T12:00:00Z", "class": "db.revision.R1"}
                        {"id": "bbbb", "revises": ["aaaa"], "dependsOn": [], "labels": ["main", "web"], "message": "", "created": "", "class": "db.revision.R2"}
                        {"id": "cccc", "revises": ["bbbb"], "dependsOn": ["web"], "labels": [], "message": "", "created": "", "class": "db.revision.R3"}
                        """);
    }

    @Test
    void compilingOneRevisionLosesNoOther() {
        revision("R1", "id = \"aaaa\"").revision("R2", "id = \"bbbb\", revises = \"aaaa\"");
        String whole = compile().file(INDEX);

        Result again = javac.compileOnly(List.of("db/revision/R2.java"));

        assertThat(again.problems()).isEmpty();
        assertThat(again.file(INDEX)).isEqualTo(whole);
    }

    @Test
    void deletedRevisionDisappears() throws IOException {
        revision("R1", "id = \"aaaa\"").revision("R2", "id = \"bbbb\", revises = \"aaaa\"");
        compile();
        javac.delete("db/revision/R2.java");

        assertThat(javac.compileOnly(List.of("db/revision/R1.java")).file(INDEX))
                .doesNotContain("bbbb");
    }

    @Test
    void unknownParentIsAnErrorAtTheAnnotation() {
        Result result = revision("R1", "id = \"aaaa\", revises = \"gone\"").compile();

        assertThat(result.done()).isFalse();
        assertThat(result.problems())
                .containsExactly("ERROR R1.java:5 [MIG200] Revision 'aaaa' (db.revision.R1) revises 'gone', but no"
                        + " revision has that id. Restore the missing revision, or correct what is revised.");
    }

    @Test
    void parentInAnotherJarIsKnown() {
        revision("R1", "id = \"aaaa\"").compile();
        Javac other = new Javac(folder.resolve("other")).withClassPath(javac.classes());
        javac = other;

        assertThat(revision("R2", "id = \"bbbb\", revises = \"aaaa\"").compile().problems())
                .isEmpty();
    }

    @Test
    void duplicateIdIsAnErrorAtBothClasses() {
        Result result =
                revision("R1", "id = \"aaaa\"").revision("R2", "id = \"aaaa\"").compile();

        assertThat(result.problems())
                .containsExactly(
                        "ERROR R1.java:5 [MIG200] Two revisions have the id 'aaaa': db.revision.R1 and"
                                + " db.revision.R2. Delete one of them or give it another id.",
                        "ERROR R2.java:5 [MIG200] Two revisions have the id 'aaaa': db.revision.R1 and"
                                + " db.revision.R2. Delete one of them or give it another id.");
    }

    @Test
    void cycleIsAnError() {
        Result result = revision("R1", "id = \"aaaa\", revises = \"bbbb\"")
                .revision("R2", "id = \"bbbb\", revises = \"aaaa\"")
                .compile();

        assertThat(result.done()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("[MIG200] Revisions need each other in a circle"));
    }

    @Test
    void squashIsIndexedAndStandsForWhatItReplaces() {
        Result result = revision("R1", "id = \"aaaa\"")
                .revision("R2", "id = \"bbbb\", revises = \"aaaa\"")
                .revision("R3", "id = \"cccc\", replaces = {\"aaaa\", \"bbbb\"}")
                .revision("R4", "id = \"dddd\", revises = \"bbbb\"")
                .compile();

        assertThat(result.problems()).isEmpty();
        assertThat(result.done()).isTrue();
    }

    @Test
    void revisionThatNeedsTheMiddleOfASquashIsAnError() {
        Result result = revision("R3", "id = \"cccc\", replaces = {\"aaaa\", \"bbbb\"}")
                .revision("R4", "id = \"dddd\", revises = \"aaaa\"")
                .compile();

        assertThat(result.problems())
                .containsExactly(
                        "ERROR R4.java:5 [MIG200] Revision 'dddd' (db.revision.R4) needs 'aaaa', in the middle of"
                                + " what revision 'cccc' (db.revision.R3) replaces. Refer to 'bbbb', the last of that, if no"
                                + " database has 'dddd' without it; else take the squash back.");
    }

    @Test
    void dependencyOnARevisionThatIsNotSeenIsAWarning() {
        Result result = revision("R1", "id = \"aaaa\", dependsOn = \"mail\"").compile();

        assertThat(result.done()).isTrue();
        assertThat(result.problems())
                .containsExactly(
                        "WARNING R1.java:5 [MIG206] The revision aaaa depends on 'mail', which is not seen here. If"
                                + " a library has it, name the package of its revisions with -Amigrate.libraries; else correct the"
                                + " dependency.");
    }

    @Test
    void illegalIdIsAnError() {
        Result result = revision("R1", "id = \"a b@c\"").compile();

        assertThat(result.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith(
                                "ERROR R1.java:5 [MIG200] The revision id 'a b@c' (db.revision.R1) is not allowed"));
    }

    @Test
    void severalHeadsAreAWarningAtEach() {
        Result result = revision("R1", "id = \"aaaa\"")
                .revision("R2", "id = \"bbbb\", revises = \"aaaa\"")
                .revision("R3", "id = \"cccc\", revises = \"aaaa\"")
                .compile();

        assertThat(result.done()).isTrue();
        assertThat(result.problems()).hasSize(2);
        assertThat(result.problems().get(0))
                .startsWith(
                        "WARNING R2.java:5 [MIG205] The revision bbbb is one of several heads: cccc (db.revision.R3),"
                                + " bbbb (db.revision.R2). Join them with mvn migrate:merge,");
        assertThat(result.problems().get(1))
                .startsWith(
                        "WARNING R3.java:5 [MIG205] The revision cccc is one of several heads: cccc (db.revision.R3),"
                                + " bbbb (db.revision.R2).");
    }

    @Test
    void revisionMustBeACreatableMigration() {
        javac.source("db/revision/R1.java", """
                package db.revision;

                import dev.migrate.*;

                @Revision(id = "aaaa")
                abstract class R1 {
                }
                """);

        assertThat(compile().problems())
                .containsExactly(
                        "ERROR R1.java:5 [MIG201] The revision db.revision.R1 does not implement"
                                + " dev.migrate.Migration; add 'implements Migration'.",
                        "ERROR R1.java:5 [MIG202] The revision db.revision.R1 is not public; make it a public class.",
                        "ERROR R1.java:5 [MIG203] The revision db.revision.R1 cannot be created; make it a top-level or"
                                + " static class, not abstract, with a public constructor without parameters.");
    }

    @Test
    void timeOfCreationMustBeReadable() {
        Result result = revision("R1", "id = \"aaaa\", created = \"yesterday\"").compile();

        assertThat(result.problems())
                .containsExactly("ERROR R1.java:5 [MIG204] The revision db.revision.R1 was created 'yesterday', which"
                        + " is no time in ISO 8601 with an offset; write it like 2026-11-22T12:00:00Z.");
    }
}
