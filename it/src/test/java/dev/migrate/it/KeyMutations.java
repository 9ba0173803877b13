package dev.migrate.it;

import java.util.List;

/** Changes of primary keys and of how they get their values. */
final class KeyMutations {

    private static final String TAGS = """
            @Entity
            class Person {
                @Id
                long id;

                @ElementCollection
                @Column(name = "tag", nullable = false, length = 40)
                List<String> tags;
            }
            """;

    private static final String SEAT = """
            @Entity
            @IdClass(Place.class)
            class Seat {
                @Id
                int hall;

                @Id
                int line;

                int place;
            }

            class Place {
                int hall;
                int line;
            }
            """;

    private static final String IDENTITY = "@GeneratedValue(strategy = GenerationType.IDENTITY)";
    private static final String SEQUENCE = "@GeneratedValue(strategy = GenerationType.SEQUENCE)";

    private static final String NUMBERED = """
            @Entity
            class Person {
                @Id
                %s
                long id;

                String name;
            }
            """;

    private KeyMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("add a primary key", TAGS, MutationKind.PRIMARY_KEY_ADDED)
                        .edit("List<String>", "Set<String>")
                        .insert(
                                "insert into person (id) values (1)",
                                "insert into person_tags (person_id, tag) values (1, 'poet')")
                        .keeps("select person_id, tag from person_tags", "1|poet"),
                Mutation.of(
                                "drop a primary key",
                                TAGS.replace("List<String>", "Set<String>"),
                                MutationKind.PRIMARY_KEY_DROPPED)
                        .edit("Set<String>", "List<String>")
                        .insert(
                                "insert into person (id) values (1)",
                                "insert into person_tags (person_id, tag) values (1, 'poet')")
                        .keeps("select person_id, tag from person_tags", "1|poet"),
                Mutation.of("add a column to a primary key", SEAT, MutationKind.PRIMARY_KEY_COLUMNS)
                        .edit("int place;\n}", "@Id\n    int place;\n}")
                        .edit("int line;\n}", "int line;\n    int place;\n}")
                        .insert("insert into seat (hall, line, place) values (1, 2, 3)")
                        .keeps("select hall, line, place from seat", "1|2|3"),
                Mutation.of(
                                "number by a sequence",
                                NUMBERED.formatted(IDENTITY),
                                MutationKind.PRIMARY_KEY_GENERATION,
                                MutationKind.SEQUENCE_CREATED)
                        .edit(IDENTITY, SEQUENCE)
                        .insert("insert into person (name) values ('Ada')")
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of(
                                "number by the database",
                                NUMBERED.formatted(SEQUENCE),
                                MutationKind.PRIMARY_KEY_GENERATION,
                                MutationKind.SEQUENCE_DROPPED)
                        .edit(SEQUENCE, IDENTITY)
                        .insert("insert into person (id, name) values (1, 'Ada')")
                        .keeps("select id, name from person", "1|Ada"));
    }
}
