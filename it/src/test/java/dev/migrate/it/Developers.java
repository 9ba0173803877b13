package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Two developers, each with a clone, who write a revision at the same time; the second one merges.
 *
 * @param ada the first one, whose revision is {@link #OF_ADA}
 * @param bob the second one, whose revision is {@link #OF_BOB}
 */
record Developers(GitClone ada, GitClone bob) {

    static final String OF_ADA = "aaaa11111111";
    static final String OF_BOB = "bbbb22222222";
    /** The newest revision of the sample, which both revise. */
    static final String PARENT = "836e98365dc1";

    static final String SNAPSHOT = "src/main/resources/db/revision/snapshot.json";

    private static final String GOAL = "src/main/java/community/domain/Goal.java";

    static Developers in(Path folder) throws Exception {
        GitClone ada = GitClone.ofCommunity(folder.resolve("ada"));
        return new Developers(ada, ada.cloneTo(folder.resolve("bob")));
    }

    /** Ada adds a column to events, Bob one to goals. */
    void changeDifferentTables() throws Exception {
        ada.project().addAttribute("Event", "@Column(length = 200) private String livestreamUrl;");
        bob.project().addAttribute("Goal", "@Column(length = 80) private String reward;");
    }

    /** Ada adds a column to users, Bob another one and an index, in other lines of the class. */
    void changeOneTable() throws Exception {
        ada.project().addAttribute("User", "@Column(length = 80) private String motto;");
        bob.project().editEntity("User", "    protected User() {}", """
                    @Column(length = 40, unique = true)
                    private String phone;

                    protected User() {}""");
    }

    /** Both widen the same column, to different lengths, which Git cannot merge in the entity either. */
    void widenTheSameColumn() throws Exception {
        ada.project().editEntity("Goal", "@Column(length = 2000)", "@Column(length = 3000)");
        bob.project().editEntity("Goal", "@Column(length = 2000)", "@Column(length = 4000)");
    }

    /** Both write and commit their revisions; Ada, or Bob, upgrades a database with hers, or his. */
    void writeRevisions(DatabaseConnection databaseOfAda, DatabaseConnection databaseOfBob) throws Exception {
        write(ada, OF_ADA, "change of Ada", databaseOfAda);
        write(bob, OF_BOB, "change of Bob", databaseOfBob);
    }

    private static void write(GitClone developer, String id, String message, DatabaseConnection database)
            throws Exception {
        developer
                .project()
                .run(database, "migrate:revision", "migrate:upgrade", "-Did=" + id, "-Dmessage=" + message)
                .succeeded();
        assertThat(database.versions()).containsExactly(id);
        developer.commit(message);
    }

    /** Bob merges what Ada has committed; Git leaves a conflict in the snapshot. */
    void mergeWithGit(String conflictStyle) throws Exception {
        assertThat(bob.merge(ada, conflictStyle)).containsExactly(SNAPSHOT);
        assertThat(Files.readString(bob.project().snapshot())).contains("<<<<<<< ", OF_ADA, OF_BOB);
    }

    /** As {@link #mergeWithGit}, with a conflict in the entity besides, for which Bob takes his own text. */
    void mergeEntityWithGit(String conflictStyle) throws Exception {
        assertThat(bob.merge(ada, conflictStyle)).containsExactly(GOAL, SNAPSHOT);
        bob.takeOurs(GOAL);
    }

    /** Returns the path of a revision in Bob's clone. */
    Path revision(String id) throws Exception {
        return bob.project().revisions().stream()
                .filter(file -> file.getFileName().toString().endsWith(id + ".java"))
                .findFirst()
                .orElseThrow();
    }
}
