package dev.migrate.it;

import java.util.List;

/** Changes of unique constraints, foreign keys, checks and indexes. */
final class ConstraintMutations {

    private static final String PERSON = """
            @Entity
            @Table
            class Person {
                @Id
                long id;

                @Column(length = 40)
                String name;

                Integer born;
            }
            """;

    private static final String CITIZEN = """
            @Entity
            class Person {
                @Id
                long id;

                @ManyToOne
                City home;
            }

            @Entity
            class City {
                @Id
                long id;
            }

            @Entity
            class Town {
                @Id
                long id;
            }
            """;

    private static final String ADA = "insert into person (id, name, born) values (1, 'Ada', 1815)";

    private ConstraintMutations() {}

    static List<Mutation> all() {
        return List.of(
                person(
                        "add a unique constraint",
                        "",
                        "(uniqueConstraints = @UniqueConstraint(columnNames = \"name\"))",
                        MutationKind.UNIQUE_CONSTRAINT),
                person(
                        "drop a unique constraint",
                        "(uniqueConstraints = @UniqueConstraint(columnNames = \"name\"))",
                        "",
                        MutationKind.UNIQUE_CONSTRAINT),
                person(
                        "change the columns of a unique constraint",
                        "(uniqueConstraints = @UniqueConstraint(name = \"once\", columnNames = \"name\"))",
                        "(uniqueConstraints = @UniqueConstraint(name = \"once\", columnNames = {\"name\", \"born\"}))",
                        MutationKind.UNIQUE_CONSTRAINT),
                person(
                        "create an index",
                        "",
                        "(indexes = @Index(columnList = \"name, born\"))",
                        MutationKind.INDEX_COLUMNS),
                person(
                        "drop an index",
                        "(indexes = @Index(columnList = \"name, born\"))",
                        "",
                        MutationKind.INDEX_COLUMNS),
                person(
                        "change the columns of an index",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name\"))",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name, born\"))",
                        MutationKind.INDEX_COLUMNS),
                person(
                        "turn the order of an index",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name, born\"))",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name, born desc\"))",
                        MutationKind.INDEX_ORDER),
                person(
                        "make an index unique",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name\"))",
                        "(indexes = @Index(name = \"by_name\", columnList = \"name\", unique = true))",
                        MutationKind.INDEX_UNIQUE),
                person(
                        "add a check",
                        "",
                        "\n@Check(name = \"ck_born\", constraints = \"born > 0\")",
                        MutationKind.CHECK_EXPRESSION),
                person(
                        "drop a check",
                        "\n@Check(name = \"ck_born\", constraints = \"born > 0\")",
                        "",
                        MutationKind.CHECK_EXPRESSION),
                person(
                        "change a check",
                        "\n@Check(name = \"ck_born\", constraints = \"born > 0\")",
                        "\n@Check(name = \"ck_born\", constraints = \"born > 1000\")",
                        MutationKind.CHECK_EXPRESSION),
                Mutation.of(
                                "add a foreign key",
                                CITIZEN.replace(
                                        "@ManyToOne\n    City home", "@Column(name = \"home_id\")\n    Long homeId"),
                                MutationKind.FOREIGN_KEY_ADDED_AND_DROPPED)
                        .edit("@Column(name = \"home_id\")\n    Long homeId", "@ManyToOne\n    City home")
                        .insert(cityAndPerson())
                        .keeps("select id, home_id from person", "1|2"),
                Mutation.of("drop a foreign key", CITIZEN, MutationKind.FOREIGN_KEY_ADDED_AND_DROPPED)
                        .edit("@ManyToOne\n    City home", "@Column(name = \"home_id\")\n    Long homeId")
                        .insert(cityAndPerson())
                        .keeps("select id, home_id from person", "1|2"),
                Mutation.of("point a foreign key elsewhere", CITIZEN, MutationKind.FOREIGN_KEY_TARGET)
                        .edit("City home", "Town home")
                        .insert(
                                "insert into city (id) values (2)",
                                "insert into town (id) values (2)",
                                "insert into person (id, home_id) values (1, 2)")
                        .keeps("select id, home_id from person", "1|2"),
                Mutation.of("delete with the parent", CITIZEN, MutationKind.FOREIGN_KEY_ON_DELETE)
                        .edit("@ManyToOne", "@ManyToOne\n    @OnDelete(action = OnDeleteAction.CASCADE)")
                        .insert(cityAndPerson())
                        .keeps("select id, home_id from person", "1|2"),
                Mutation.of("move a foreign key to another column", """
                        @Entity
                        class Person {
                            @Id
                            long id;

                            @ManyToOne
                            @JoinColumn(name = "born_id", foreignKey = @ForeignKey(name = "fk_city"))
                            City born;

                            @Column(name = "lives_id")
                            Long lives;
                        }

                        @Entity
                        class City {
                            @Id
                            long id;
                        }
                        """, MutationKind.FOREIGN_KEY_COLUMNS)
                        .edit("""
                                    @ManyToOne
                                    @JoinColumn(name = "born_id", foreignKey = @ForeignKey(name = "fk_city"))
                                    City born;

                                    @Column(name = "lives_id")
                                    Long lives;
                                """, """
                                    @Column(name = "born_id")
                                    Long born;

                                    @ManyToOne
                                    @JoinColumn(name = "lives_id", foreignKey = @ForeignKey(name = "fk_city"))
                                    City lives;
                                """)
                        .insert(
                                "insert into city (id) values (2)",
                                "insert into person (id, born_id, lives_id) values (1, 2, 2)")
                        .keeps("select id, born_id, lives_id from person", "1|2|2"));
    }

    /** Changes what stands behind {@code @Table}. */
    private static Mutation person(String title, String before, String after, MutationKind kind) {
        return Mutation.of(title, PERSON.replace("@Table", "@Table" + before), kind)
                .edit("@Table" + before, "@Table" + after)
                .insert(ADA)
                .keeps("select id, name, born from person", "1|Ada|1815");
    }

    private static String[] cityAndPerson() {
        return new String[] {"insert into city (id) values (2)", "insert into person (id, home_id) values (1, 2)"};
    }
}
