package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What developers do every day: change an entity, write a revision, apply it. */
final class EditedEntityIT {

    private static final String BADGE = """
            package community.domain;

            import jakarta.persistence.Column;
            import jakarta.persistence.Entity;
            import jakarta.persistence.ManyToOne;
            import jakarta.persistence.Table;
            import jakarta.persistence.UniqueConstraint;

            @Entity
            @Table(
                    name = "badges",
                    uniqueConstraints = @UniqueConstraint(columnNames = {"owner_id", "label"}))
            public class Badge extends Identified {

                @ManyToOne(optional = false)
                private User owner;

                @Column(nullable = false, length = 40)
                private String label;
            }
            """;

    @TempDir
    private Path databases;

    private Project project;

    @BeforeEach
    void copySample(@TempDir Path folder) throws Exception {
        project = Project.community(folder);
    }

    @Test
    void newAttributeTakesTwoCommands() throws Exception {
        DatabaseConnection database = Database.H2.empty(databases);
        project.addAttribute("Event", "@Column(length = 200) private String livestreamUrl;");
        Map<String, String> before = project.sources();

        project.run(database, "migrate:revision", "-Dmessage=add livestream to events", "-Did=0123456789ab")
                .succeeded();
        Commit commit = Commit.between(before, project.sources());
        project.run(database, "migrate:upgrade").succeeded();

        assertThat(database.query("select count(livestream_url) from events")).containsExactly("0");
        assertThat(database.versions()).containsExactly("0123456789ab");
        assertThat(commit.added())
                .singleElement()
                .asString()
                .matches("src/main/java/db/revision/R\\d{12}_AddLivestreamToEvents_0123456789ab.java");
        assertThat(commit.changed()).containsExactly("src/main/resources/db/revision/snapshot.json");
        assertThat(commit.lines()).hasSizeLessThanOrEqualTo(4);
        Golden.check(EditedEntityIT.class, "AddLivestreamToEvents.java", newestRevision());
    }

    @Test
    void manyKindsOfChangeReadWellAndGoBothWays() throws Exception {
        DatabaseConnection database = Database.H2.empty(databases);
        project.writeEntity("Badge", BADGE);
        project.editEntity("Goal", "@Column(length = 2000)", "@Column(length = 3000)");
        project.editEntity("Goal", "private BigDecimal targetAmount;", "private transient BigDecimal targetAmount;");
        project.editEntity("Goal", "columnList = \"due_on desc\"", "columnList = \"due_on\"");
        project.editEntity("Rarity", "LEGENDARY", "LEGENDARY,\n    MYTHIC");

        project.run(database, "migrate:revision", "-Dmessage=award badges", "-Did=0123456789ac")
                .succeeded();
        project.run(database, "migrate:upgrade").succeeded();
        assertThat(database.tables()).hasSize(15).contains("badges");
        project.run(database, "migrate:downgrade", "-Dto=-1").succeeded();
        assertThat(database.tables()).hasSize(14);

        Golden.check(EditedEntityIT.class, "AwardBadges.java", newestRevision());
    }

    @Test
    void notNullColumnWithoutAValueIsAQuestionAndWritesNothing() throws Exception {
        project.addAttribute("Event", "@Column(nullable = false, length = 40) private String series;");
        Map<String, String> before = project.sources();

        String failure = project.run("migrate:revision", "-Dmessage=add series").failure();

        assertThat(failure).contains("events.series").contains("-Dbackfill=\"events.series=");
        assertThat(project.sources()).isEqualTo(before);
    }

    @Test
    void columnThatMayBeRenamedIsAQuestionAndWritesNothing() throws Exception {
        project.editEntity("Event", "private Integer capacity;", "private Integer seats;");
        project.editEntity("Event", "this.capacity = capacity", "this.seats = capacity");
        project.editEntity("Event", "return capacity", "return seats");
        Map<String, String> before = project.sources();

        String failure = project.run("migrate:revision", "-Dmessage=seats").failure();

        assertThat(failure).contains("-Drename=\"events.capacity:seats\"").contains("-Drename=\"none\"");
        assertThat(project.sources()).isEqualTo(before);
    }

    private String newestRevision() throws Exception {
        List<Path> revisions = project.revisions();
        return Files.readString(revisions.get(revisions.size() - 1))
                .replaceAll("created = \"[^\"]*\"", "created = \"2026-11-22T12:00:00Z\"")
                .replaceAll("R\\d{12}_", "R202611221200_");
    }
}
