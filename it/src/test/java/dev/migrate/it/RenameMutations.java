package dev.migrate.it;

import java.util.List;

/** Renames in three tiers: proven, declared, suspected. */
final class RenameMutations {

    private static final String PERSON = """
            @Entity
            @Table(indexes = @Index(columnList = "name"), uniqueConstraints = @UniqueConstraint(columnNames = "name"))
            class Person {
                @Id
                long id;

                @Column(length = 40)
                String name;
            }

            @Entity
            class City {
                @Id
                long id;

                @ManyToOne
                Person mayor;
            }
            """;

    private static final String PAIR = """
            @Entity
            class Person {
                @Id
                long id;

                @Column(name = "a")
                String first;

                @Column(name = "b")
                String second;
            }
            """;

    private static final String TWO_TABLES = """
            @Entity
            @Table(name = "a")
            class First {
                @Id
                long id;
            }

            @Entity
            @Table(name = "b")
            class Second {
                @Id
                long id;

                int x;
            }
            """;

    private static final String[] ROWS = {
        "insert into person (id, name) values (1, 'Ada')", "insert into city (id, mayor_id) values (2, 1)"
    };

    private RenameMutations() {}

    static List<Mutation> all() {
        return List.of(
                person("rename a column with an index", MutationKind.RENAME_PROVEN)
                        .edit("@Column(length = 40)", "@Column(name = \"full_name\", length = 40)")
                        .edit("columnList = \"name\"", "columnList = \"full_name\"")
                        .edit("columnNames = \"name\"", "columnNames = \"full_name\"")
                        .up("select id, full_name from person", "1|Ada")
                        .down("select id, name from person", "1|Ada"),
                person("rename a table that others refer to", MutationKind.RENAME_PROVEN)
                        .edit("@Table(", "@Table(name = \"people\", ")
                        .keeps("select id, mayor_id from city", "2|1")
                        .up("select id, name from people", "1|Ada")
                        .down("select id, name from person", "1|Ada"),
                person("rename an attribute and keep its column", MutationKind.RENAME_PROVEN)
                        .edit(
                                "@Column(length = 40)\n    String name",
                                "@Column(name = \"name\", length = 40)\n    String fullName")
                        .keeps("select id, name from person", "1|Ada")
                        .withoutRevision(),
                person("rename a class and keep its table", MutationKind.RENAME_PROVEN)
                        .edit("class Person", "class Human")
                        .edit("@Table(", "@Table(name = \"person\", ")
                        .edit("    Person mayor", "    Human mayor")
                        .keeps("select id, mayor_id from city", "2|1")
                        .keeps("select id, name from person", "1|Ada")
                        .withoutRevision(),
                person("rename a join column", MutationKind.RENAME_PROVEN)
                        .edit("@ManyToOne", "@ManyToOne\n    @JoinColumn(name = \"head_id\")")
                        .up("select id, head_id from city", "2|1")
                        .down("select id, mayor_id from city", "2|1"),
                Mutation.of(
                                "swap the names of two tables",
                                TWO_TABLES,
                                MutationKind.RENAME_PROVEN,
                                MutationKind.TABLE_RENAMED)
                        .edit("@Table(name = \"a\")\nclass First", "@Table(name = \"b\")\nclass First")
                        .edit("@Table(name = \"b\")\nclass Second", "@Table(name = \"a\")\nclass Second")
                        .insert("insert into a (id) values (1)", "insert into b (id, x) values (2, 3)")
                        .up("select id from b", "1")
                        .up("select id, x from a", "2|3")
                        .down("select id from a", "1")
                        .down("select id, x from b", "2|3"),
                Mutation.of("declare the rename of a column", PAIR, MutationKind.RENAME_DECLARED)
                        .edit("@Column(name = \"a\")\n    String first", "@Column(name = \"c\")\n    String third")
                        .given("rename", "person.a:c")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, c, b from person", "1|x|y")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("declare the rename of a column by an annotation", PAIR, MutationKind.RENAME_DECLARED)
                        .edit(
                                "@Column(name = \"a\")\n    String first",
                                "@RenamedFrom(\"a\")\n    @Column(name = \"c\")\n    String third")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, c, b from person", "1|x|y")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("declare the rename of a class by an annotation", PAIR, MutationKind.RENAME_DECLARED)
                        .edit("@Entity\nclass Person", "@Entity\n@RenamedFrom(\"person\")\nclass Human")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, a, b from human", "1|x|y")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("suspect the rename of a column", PAIR, MutationKind.RENAME_SUSPECTED)
                        .edit("@Column(name = \"a\")\n    String first", "@Column(name = \"c\")\n    String third")
                        .answer("rename", "person.a:c")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, c, b from person", "1|x|y")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("deny the rename of a column", PAIR, MutationKind.RENAME_SUSPECTED)
                        .edit("@Column(name = \"a\")\n    String first", "@Column(name = \"c\")\n    String third")
                        .answer("rename", "none")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, c, b from person", "1|null|y")
                        .down("select id, a, b from person", "1|null|y")
                        .loses("The values of a are gone with the column."),
                Mutation.of("suspect the rename of a table", PAIR, MutationKind.RENAME_SUSPECTED)
                        .edit("class Person", "class Human")
                        .answer("rename", "person:human")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, a, b from human", "1|x|y")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("swap the names of two columns", PAIR, MutationKind.RENAME_PROVEN)
                        .edit("@Column(name = \"a\")\n    String first", "@Column(name = \"b\")\n    String first")
                        .edit("@Column(name = \"b\")\n    String second", "@Column(name = \"a\")\n    String second")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, a, b from person", "1|y|x")
                        .down("select id, a, b from person", "1|x|y"),
                Mutation.of("rename a column and add one of its name", PAIR, MutationKind.RENAME_PROVEN)
                        .edit("@Column(name = \"a\")", "@Column(name = \"c\")")
                        .edit("String second;", "String second;\n\n    String a;")
                        .insert("insert into person (id, a, b) values (1, 'x', 'y')")
                        .up("select id, a, b, c from person", "1|null|y|x")
                        .down("select id, a, b from person", "1|x|y"));
    }

    private static Mutation person(String title, MutationKind... kinds) {
        return Mutation.of(title, PERSON, kinds).insert(ROWS);
    }
}
