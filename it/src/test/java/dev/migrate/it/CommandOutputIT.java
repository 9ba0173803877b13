package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the everyday goals print on bare standard output, as text and as JSON. */
final class CommandOutputIT {

    private static final String HEAD = "836e98365dc1";
    private static final String BIO = "377dc7bb0df2";
    private static final List<String> FORWARDS = List.of(
            "-q",
            "migrate:ensure-version",
            "migrate:upgrade",
            "migrate:current",
            "migrate:heads",
            "migrate:branches",
            "migrate:history",
            "migrate:show",
            "-Drevision=836e");
    private static final List<String> BACK =
            List.of("-q", "migrate:downgrade", "migrate:stamp", "migrate:current", "-Dto=" + BIO);

    private Project project;
    private DatabaseConnection database;

    @BeforeEach
    void copySample(@TempDir Path folder, @TempDir Path databases) throws Exception {
        project = Project.community(folder);
        database = Database.H2.empty(databases);
    }

    @Test
    void textTellsWhatAReaderNeeds() throws Exception {
        assertThat(lines(FORWARDS))
                .containsExactly(
                        HEAD + " (head), give users a time zone",
                        HEAD + " (head), give users a time zone",
                        "a6770839e45f -> " + HEAD + " (head), give users a time zone",
                        BIO + " -> a6770839e45f, call the content of visions statement",
                        "ae22ae7c5289 -> " + BIO + ", add bio to users",
                        "<base> -> ae22ae7c5289, create the community",
                        "Rev: " + HEAD + " (head)",
                        "Parent: a6770839e45f",
                        "Class: db.revision.R202611220908_GiveUsersATimeZone_" + HEAD,
                        "Created: 2026-11-22T09:08:48Z",
                        "    give users a time zone");
        assertThat(lines(BACK)).containsExactly(BIO + ", add bio to users");
    }

    @Test
    void jsonTellsTheSameToPrograms() throws Exception {
        List<String> forwards = lines(FORWARDS, "-Dformat=json");
        List<String> back = lines(BACK, "-Dformat=json");

        assertThat(forwards).hasSize(6);
        assertThat(forwards.get(0))
                .startsWith(
                        "{\"before\": [], \"steps\": [{\"direction\": \"upgrade\", \"id\": \"ae22ae7c5289\", \"message\":"
                                + " \"create the community\", \"millis\": ")
                .endsWith("], \"after\": [\"" + HEAD + "\"]}");
        assertThat(forwards.get(1))
                .isEqualTo("{\"revisions\": [\"" + HEAD + "\"], \"implied\": [], \"unknown\": [], \"upToDate\": true}");
        assertThat(forwards.get(2))
                .isEqualTo("{\"revisions\": [{\"id\": \"" + HEAD
                        + "\", \"revises\": [\"a6770839e45f\"], \"dependsOn\": [],"
                        + " \"labels\": [], \"message\": \"give users a time zone\", \"created\": \"2026-11-22T09:08:48Z\","
                        + " \"className\": \"db.revision.R202611220908_GiveUsersATimeZone_" + HEAD
                        + "\", \"head\": true,"
                        + " \"branchPoint\": false, \"mergePoint\": false, \"current\": null}]}");
        assertThat(forwards.get(3)).isEqualTo("{\"revisions\": []}");
        assertThat(forwards.get(4).split("\"className\"", -1)).hasSize(5);
        assertThat(forwards.get(5)).isEqualTo(forwards.get(2));
        assertThat(back).hasSize(3);
        assertThat(back.get(0))
                .startsWith("{\"before\": [\"" + HEAD + "\"], \"steps\": [{\"direction\": \"downgrade\", \"id\": \""
                        + HEAD + "\"")
                .endsWith("], \"after\": [\"" + BIO + "\"]}");
        assertThat(back.get(1))
                .isEqualTo("{\"before\": [\"" + BIO + "\"], \"steps\": [], \"after\": [\"" + BIO + "\"]}");
        assertThat(back.get(2))
                .isEqualTo("{\"revisions\": [\"" + BIO + "\"], \"implied\": [], \"unknown\": [], \"upToDate\": false}");
    }

    private List<String> lines(List<String> goals, String... options) throws Exception {
        String[] arguments = Stream.concat(goals.stream(), Stream.of(options)).toArray(String[]::new);
        return project.run(database, arguments).succeeded().output().stream()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
