package dev.migrate.it;

import java.util.List;

/** Arguments and settings that a goal cannot follow, and snapshots that it cannot read. */
final class BadArguments {

    private static final String SNAPSHOT = "src/main/resources/db/revision/snapshot.json";

    private BadArguments() {}

    static List<BadInput> all() {
        return List.of(
                BadInput.of("downgradeWithoutTarget").goal("downgrade"),
                BadInput.of("tooFarUp").goal("upgrade", "to", BadInput.USERS).goal("upgrade", "to", "+99"),
                BadInput.of("tooFarDown").goal("upgrade").goal("downgrade", "to", "-5"),
                BadInput.of("rangeInsteadOfATarget").goal("upgrade", "to", "a:b:c"),
                BadInput.of("unknownRevisionToShow").goal("show", "revision", "abc9"),
                BadInput.of("unknownFormat").goal("history", "format", "xml"),
                BadInput.of("scriptAndDryRunAtOnce").goal("upgrade", "sql", "true", "dryRun", "true"),
                BadInput.of("decisionBothWays")
                        .goal("resolve", "revision", BadInput.USERS, "step", "1", "done", "true", "again", "true"),
                BadInput.of("decisionOnNothing")
                        .goal("resolve", "revision", BadInput.USERS, "step", "1", "done", "true"),
                BadInput.of("unknownDialect")
                        .on(null)
                        .property("migrate.dialect", "oracle")
                        .goal("upgrade", "sql", "true"),
                BadInput.of("timeThatIsNone")
                        .property("migrate.lockTimeout", "soon")
                        .goal("upgrade"),
                BadInput.of("numberThatIsNone")
                        .property("migrate.tableLockRetries", "often")
                        .goal("upgrade"),
                BadInput.of("unknownServer")
                        .property("migrate.serverId", "nowhere")
                        .goal("upgrade"),
                revision("unknownParent", "head", "abc9"),
                revision("unknownColumnToRename", "rename", "users.nme:full_name"),
                revision("unknownTimeZone", "timezone", "Mars/Olympus"),
                revision("revisionBeforeItsTime", "created", "yesterday"),
                snapshot("snapshotOfANewerFormat", "\"formatVersion\": 1", "\"formatVersion\": 99"),
                snapshot("snapshotOfAnotherRevision", BadInput.BIO, "ff0000000000"),
                snapshot("snapshotOfAnUnknownType", "bigint", "biggerint"),
                snapshot("snapshotThatNamesATableTwice", "\"people\"", "\"users\""));
    }

    private static BadInput revision(String name, String... arguments) {
        return withEntity(name, text()).goal("revision", arguments);
    }

    private static BadInput snapshot(String name, String from, String to) {
        return withEntity(name, text().replace(from, to)).goal("revision");
    }

    private static BadInput withEntity(String name, String snapshot) {
        return BadInput.of(name).on(null).file(SNAPSHOT, snapshot).file("src/main/java/app/User.java", """
                package app;

                import jakarta.persistence.*;

                @Entity
                @Table(name = "users")
                public class User {
                    @Id
                    private long id;

                    @Column(length = 100)
                    private String fullName;
                }
                """);
    }

    private static String text() {
        return """
                {
                  "formatVersion": 1,
                  "revisions": ["%s"],
                  "tables": [
                    {
                      "name": "people",
                      "columns": [
                        {"name": "id", "type": "bigint"}
                      ]
                    },
                    {
                      "name": "users",
                      "origin": "app.User",
                      "columns": [
                        {"name": "id", "type": "bigint", "origin": "app.User#id"},
                        {"name": "name", "type": "varchar(100)", "nullable": true, "origin": "app.User#name"},
                        {"name": "bio", "type": "varchar(500)", "nullable": true, "origin": "app.User#bio"}
                      ],
                      "primaryKey": {"name": "pk_users", "columns": ["id"]}
                    }
                  ]
                }
                """.formatted(BadInput.BIO);
    }
}
