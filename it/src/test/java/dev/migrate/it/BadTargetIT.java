package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions that cannot be applied: the message names them, and the database stays as it was. */
final class BadTargetIT {

    private Project project;
    private DatabaseConnection database;

    @BeforeEach
    void copySample(@TempDir Path folder, @TempDir Path databases) throws Exception {
        project = Project.community(folder);
        database = Database.SQLITE.empty(databases);
    }

    @Test
    void unknownRevisionIsNamed() throws Exception {
        String failure =
                project.run(database, "migrate:upgrade", "-Dto=feedc0ffee00").failure();

        assertThat(failure).contains("'feedc0ffee00'").contains("'history'");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void ambiguousRevisionIsNamedWithItsCandidates() throws Exception {
        project.write("src/main/java/db/revision/First.java", revision("First", "abcd00000001", head(), ""));
        project.write("src/main/java/db/revision/Second.java", revision("Second", "abcd00000002", "abcd00000001", ""));

        String failure = project.run(database, "migrate:upgrade", "-Dto=abcd").failure();

        assertThat(failure).contains("'abcd'", "abcd00000001", "abcd00000002");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void secondHeadByHandIsAWarningAndStopsTheUpgrade() throws Exception {
        String parent = parentOfHead();
        project.write("src/main/java/db/revision/Second.java", revision("Second", "abcd00000002", parent, ""));

        MavenBuild build = project.run(database, "migrate:upgrade");

        assertThat(build.failure())
                .contains(head(), "abcd00000002", "by hand", "'heads'", "mvn migrate:merge", "mvn migrate:rebase");
        assertThat(build.text()).containsPattern("\\[WARNING\\].*Second\\.java");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void throwingRevisionIsRolledBackAndNamed() throws Exception {
        project.run(database, "migrate:upgrade").succeeded();
        String head = head();
        project.write("src/main/java/db/revision/Throwing.java", revision("Throwing", "abcd00000003", head, """
                                op.execute("create table half_way (id integer)");
                                if (true) throw new IllegalStateException("the cat sat on the keyboard");
                        """));

        String failure = project.run(database, "migrate:upgrade").failure();

        assertThat(failure)
                .contains("abcd00000003", "Throwing", "IllegalStateException", "the cat sat on the keyboard");
        assertThat(database.tables()).hasSize(14);
        assertThat(database.versions()).containsExactly(head);
    }

    @Test
    void failingStatementIsRolledBackAndNamed() throws Exception {
        project.run(database, "migrate:upgrade").succeeded();
        String head = head();
        project.write("src/main/java/db/revision/Failing.java", revision("Failing", "abcd00000004", head, """
                                op.execute("create table half_way (id integer)");
                                op.execute("insert into nowhere values (1)");
                        """));

        String failure = project.run(database, "migrate:upgrade").failure();

        assertThat(failure).contains("abcd00000004", "insert into nowhere", "2 of 2", "rolled back");
        assertThat(database.tables()).hasSize(14);
        assertThat(database.versions()).containsExactly(head);
    }

    private String head() throws Exception {
        return attributeOfHead("id");
    }

    private String parentOfHead() throws Exception {
        return attributeOfHead("revises");
    }

    /** Returns an attribute of the sample's newest revision, which the hand-made ones do not start like. */
    private String attributeOfHead(String name) throws Exception {
        Path newest = project.revisions().stream()
                .filter(file -> file.getFileName().toString().startsWith("R"))
                .reduce((first, second) -> second)
                .orElseThrow();
        Matcher matcher = Pattern.compile(name + " = \"([^\"]*)\"")
                .matcher(project.read(project.folder().relativize(newest).toString()));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String revision(String name, String id, String revises, String statements) {
        return """
                package db.revision;

                import dev.migrate.*;

                @Revision(id = "%s", revises = "%s", message = "by hand", created = "2026-11-22T12:00:00Z")
                public final class %s implements Migration {

                  @Override
                  public void upgrade(Operations op) {
                %s  }

                  @Override
                  public void downgrade(Operations op) {}
                }
                """.formatted(id, revises, name, statements);
    }
}
