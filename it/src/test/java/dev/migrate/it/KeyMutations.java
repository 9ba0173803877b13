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

    private static final String TABLE = "@GeneratedValue(strategy = GenerationType.TABLE)";

    /** How many numbers Hibernate takes at once unless it is told otherwise. */
    private static final long WIDTH = 50;

    private static final NewRows OF_SEQUENCE = NewRows.bySequence("person_seq", WIDTH);

    private static final String ASSIGNED = "insert into person (id, name) values (1, 'Ada'), (2, 'Bob')";
    private static final String KNOWN = "select id, name from person where name <> 'new'";

    private static final String GOAL = """

            @Entity
            class Goal {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "goals")
                @SequenceGenerator(name = "goals", sequenceName = "ids", allocationSize = 10)
                long id;
            }
            """;

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
                numbering("number by a sequence", IDENTITY, SEQUENCE, MutationKind.SEQUENCE_CREATED)
                        .insert("insert into person (name) values ('Ada')", "insert into person (name) values ('Bob')")
                        .thenAdds(OF_SEQUENCE, NewRows.byTheDatabase()),
                numbering("number by the database", SEQUENCE, IDENTITY, MutationKind.SEQUENCE_DROPPED)
                        .insert(ASSIGNED)
                        .thenAdds(NewRows.byTheDatabase(), OF_SEQUENCE),
                numbering("number by a table", IDENTITY, TABLE, MutationKind.TABLE_CREATED)
                        .insert("insert into person (name) values ('Ada')", "insert into person (name) values ('Bob')")
                        .thenAdds(NewRows.byRow("default", WIDTH), NewRows.byTheDatabase()),
                numbering("number by a sequence instead of a table", TABLE, SEQUENCE, MutationKind.TABLE_DROPPED)
                        .insert(ASSIGNED)
                        .thenAdds(OF_SEQUENCE, NewRows.byRow("default", WIDTH)),
                numbering("number by a sequence of any name", IDENTITY, named("ids"), MutationKind.SEQUENCE_CREATED)
                        .insert("insert into person (name) values ('Ada')", "insert into person (name) values ('Bob')")
                        .thenAdds(NewRows.bySequence("ids", 10), NewRows.byTheDatabase()),
                Mutation.of(
                                "number by a sequence that numbers others",
                                NUMBERED.formatted(IDENTITY) + GOAL,
                                MutationKind.PRIMARY_KEY_GENERATION)
                        .edit(IDENTITY, named("ids"))
                        .insert("insert into person (name) values ('Ada')", "insert into person (name) values ('Bob')")
                        .keeps(KNOWN, "1|Ada", "2|Bob")
                        .thenAdds(NewRows.bySequence("ids", 10), NewRows.byTheDatabase()));
    }

    private static Mutation numbering(String title, String before, String after, MutationKind kind) {
        return Mutation.of(title, NUMBERED.formatted(before), MutationKind.PRIMARY_KEY_GENERATION, kind)
                .edit(before, after)
                .keeps(KNOWN, "1|Ada", "2|Bob");
    }

    private static String named(String sequence) {
        return "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"numbers\")\n"
                + "    @SequenceGenerator(name = \"numbers\", sequenceName = \"" + sequence
                + "\", allocationSize = 10)";
    }
}
