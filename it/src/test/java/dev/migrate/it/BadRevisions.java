package dev.migrate.it;

import java.util.List;

/** Revisions that cannot be run, or not on what the database holds. */
final class BadRevisions {

    private static final String THIRD = "cc3300000000";

    private BadRevisions() {}

    static List<BadInput> all() {
        return List.of(
                classesThatAreNoRevisions(),
                BadInput.of("revisionThatCannotBeInitialised")
                        .third("LIMITS.clear(); } private static final java.util.List<String> LIMITS = limits();"
                                + " private static java.util.List<String> limits() {"
                                + " throw new IllegalStateException(\"no limits today\");")
                        .goal("upgrade"),
                BadInput.of("downgradeThatCannotBe")
                        .revision("AddBio", BadInput.BIO, BadInput.USERS, """
                                op.addColumn("users", column("bio", varchar(500)).nullable());""", """
                                throw new UnsupportedOperationException("the texts are gone");""")
                        .third("op.createIndex(\"users\", index(\"ix_users_name\", \"name\"));")
                        .goal("upgrade")
                        .goal("downgrade", "to", "base"),
                BadInput.of("dropOfWhatIsNotThere")
                        .third("op.dropColumn(\"users\", \"nickname\");")
                        .goal("upgrade"),
                BadInput.of("whatTheDatabaseCannotDo")
                        .third("op.addConstraint(\"users\", exclusion(\"ex\", with(\"name\", \"=\")));")
                        .goal("upgrade"),
                withRows("rowsWithoutAValue", """
                        dev.migrate.schema.Column name = column("name", varchar(100));
                        op.requireFit("users", name.nullable(), name);
                        op.alterColumn("users", name.nullable(), name);"""),
                withRows("rowsThatAreEqual", "op.addConstraint(\"users\", unique(\"uq_users_bio\", \"bio\"));"),
                withRows("rowsWithoutAParent", """
                        op.addConstraint("users", foreignKey("fk_users_boss", "boss").references("users", "id"));"""),
                withRows("stoppedPartWay", """
                        op.addColumn("users", column("age", integer()).nullable());
                        op.execute("insert into nowhere values (4111111111111111, 'c4rd')");""").on(Database.H2),
                editedRevision(),
                BadInput.of("driftOfADatabaseChangedByHand")
                        .prepared(database -> {
                            database.execute(
                                    "create table users (id bigint not null, nickname text, constraint pk_users primary"
                                            + " key (id))",
                                    "create table migrate_version (revision varchar(255) not null primary key)",
                                    "insert into migrate_version values ('" + BadInput.USERS + "')");
                            return null;
                        })
                        .goal("drift"),
                BadInput.of("verifyOfADowngradeThatForgets")
                        .revision("AddBio", BadInput.BIO, BadInput.USERS, """
                                op.addColumn("users", column("bio", varchar(500)).nullable());""", "")
                        .goal("verify"));
    }

    /** One compilation names all of them. */
    private static BadInput classesThatAreNoRevisions() {
        String start = """
                package db.revision;

                import dev.migrate.*;

                @Revision(id = "%s", revises = "%s", message = "by hand", created = "%s")
                """;
        String methods = """
                    public void upgrade(Operations op) {}

                    public void downgrade(Operations op) {}
                }
                """;
        String time = "2026-11-22T12:00:00Z";
        return BadInput.of("classesThatAreNoRevisions")
                .on(null)
                .file(
                        file("Hidden"),
                        start.formatted("dd0100000000", THIRD, time) + "final class Hidden implements Migration {\n"
                                + methods)
                .file(
                        file("Plain"),
                        start.formatted("dd0200000000", "dd0100000000", time) + "public final class Plain {\n"
                                + methods)
                .file(
                        file("Half"),
                        start.formatted("dd0300000000", "dd0200000000", time)
                                + "public abstract class Half implements Migration {\n" + methods)
                .file(
                        file("Late"),
                        start.formatted("dd0400000000", "dd0300000000", "soon")
                                + "public final class Late implements Migration {\n" + methods)
                .third("")
                .goal("heads");
    }

    private static String file(String className) {
        return "src/main/java/db/revision/" + className + ".java";
    }

    /** A project whose third revision meets rows. */
    private static BadInput withRows(String name, String upgrade) {
        return BadInput.of(name)
                .revision("AddBio", BadInput.BIO, BadInput.USERS, """
                        op.addColumn("users", column("bio", varchar(500)).nullable());
                        op.addColumn("users", column("boss", bigint()).nullable());
                        op.bulkInsert("users", "id", "name", "bio", "boss")
                            .row(1, null, "same", 7).row(2, null, "same", null).row(3, "Ann", null, null);""", "")
                .third(upgrade)
                .goal("upgrade", "to", BadInput.BIO)
                .goal("upgrade");
    }

    private static BadInput editedRevision() {
        return BadInput.of("editedRevision")
                .after(BadInput.of("beforeTheEdit").goal("upgrade", "to", BadInput.USERS))
                .revision("CreateUsers", BadInput.USERS, "", """
                        // A longer name.
                        op.createTable("users", column("id", bigint()), column("name", varchar(200)).nullable(),
                            primaryKey("pk_users", "id"));""", "op.dropTable(\"users\");")
                .property("migrate.strict", "true")
                .goal("upgrade");
    }
}
