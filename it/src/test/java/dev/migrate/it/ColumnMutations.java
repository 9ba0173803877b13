package dev.migrate.it;

import java.util.List;

/** Changes of one column. */
final class ColumnMutations {

    private static final String PERSON = """
            @Entity
            class Person {
                @Id
                long id;

                @Column(length = 40)
                String name;
            }
            """;

    private static final String ITEM = """
            @Entity
            class Item {
                @Id
                long id;

                int price;

                int quantity;

                @GeneratedColumn("price * quantity")
                Integer total;
            }
            """;

    private static final String ADA = "insert into person (id, name) values (1, 'Ada')";
    private static final String ITEMS = "insert into item (id, price, quantity) values (1, 3, 5)";

    private ColumnMutations() {}

    static List<Mutation> all() {
        return List.of(
                person("add a column", MutationKind.COLUMN_ADDED)
                        .edit("String name;", "String name;\n\n    @Column(length = 500)\n    String bio;")
                        .keeps("select id, name from person", "1|Ada")
                        .up("select bio from person", "null")
                        .loses("What was written into bio is gone with the column."),
                Mutation.of(
                                "drop a column",
                                PERSON.replace("String name;", "String name;\n\n    Integer age;"),
                                MutationKind.COLUMN_DROPPED)
                        .edit("\n\n    Integer age;", "")
                        .insert("insert into person (id, name, age) values (1, 'Ada', 36)")
                        .up("select id, name from person", "1|Ada")
                        .down("select id, name, age from person", "1|Ada|null")
                        .loses("The values of age are gone with the column."),
                person("rename a column", MutationKind.COLUMN_RENAMED, MutationKind.RENAME_PROVEN)
                        .edit("(length = 40)", "(name = \"full_name\", length = 40)")
                        .up("select id, full_name from person", "1|Ada")
                        .down("select id, name from person", "1|Ada"),
                Mutation.of(
                                "widen a whole number",
                                PERSON.replace("String name;", "String name;\n\n    Integer age;"),
                                MutationKind.COLUMN_TYPE)
                        .edit("Integer age;", "Long age;")
                        .insert("insert into person (id, name, age) values (1, 'Ada', 36)")
                        .keeps("select id, name, age from person", "1|Ada|36"),
                Mutation.of(
                                "turn a number into text",
                                PERSON.replace("String name;", "String name;\n\n    Integer age;"),
                                MutationKind.COLUMN_TYPE)
                        .edit("Integer age;", "@Column(length = 20)\n    String age;")
                        .insert("insert into person (id, name, age) values (1, 'Ada', 36)")
                        .keeps("select id, name, age from person", "1|Ada|36"),
                Mutation.of(
                                "turn a day into a moment",
                                PERSON.replace("String name;", "String name;\n\n    LocalDate born;"),
                                MutationKind.COLUMN_TYPE)
                        .edit("LocalDate born;", "LocalDateTime born;")
                        .insert("insert into person (id, name, born) values (1, 'Ada', '1815-12-10')")
                        .keeps("select id from person where born = '1815-12-10'", "1"),
                person("lengthen a column", MutationKind.COLUMN_LENGTH)
                        .edit("length = 40", "length = 80")
                        .keeps("select id, name from person", "1|Ada"),
                decimal("widen the precision", MutationKind.COLUMN_PRECISION)
                        .edit("precision = 10", "precision = 12")
                        .keeps("select id from item where price = 10.5", "1"),
                decimal("widen precision and scale", MutationKind.COLUMN_SCALE)
                        .edit("precision = 10, scale = 2", "precision = 12, scale = 4")
                        .keeps("select id from item where price = 10.5", "1"),
                Mutation.of(
                                "allow null",
                                PERSON.replace("length = 40", "length = 40, nullable = false"),
                                MutationKind.COLUMN_NULLABILITY)
                        .edit(", nullable = false", "")
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada"),
                person("add a default", MutationKind.COLUMN_DEFAULT)
                        .edit("@Column", "@ColumnDefault(\"'nobody'\")\n    @Column")
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of(
                                "change a default",
                                PERSON.replace("@Column", "@ColumnDefault(\"'nobody'\")\n    @Column"),
                                MutationKind.COLUMN_DEFAULT)
                        .edit("'nobody'", "'somebody'")
                        .insert("insert into person (id) values (1)")
                        .keeps("select id, name from person", "1|nobody"),
                Mutation.of(
                                "drop a default",
                                PERSON.replace("@Column", "@ColumnDefault(\"'nobody'\")\n    @Column"),
                                MutationKind.COLUMN_DEFAULT)
                        .edit("@ColumnDefault(\"'nobody'\")\n    ", "")
                        .insert("insert into person (id) values (1)")
                        .keeps("select id, name from person", "1|nobody"),
                Mutation.of("change a generated column", ITEM, MutationKind.COLUMN_GENERATED_EXPRESSION)
                        .edit("price * quantity", "price + quantity")
                        .insert(ITEMS)
                        .up("select id, total from item", "1|8")
                        .down("select id, total from item", "1|15"),
                Mutation.of(
                                "add a generated column",
                                ITEM.replace("@GeneratedColumn(\"price * quantity\")\n    Integer total;", ""),
                                MutationKind.COLUMN_GENERATED_EXPRESSION)
                        .edit(
                                "int quantity;",
                                "int quantity;\n\n    @GeneratedColumn(\"price * quantity\")\n    Integer total;")
                        .insert(ITEMS)
                        .up("select id, total from item", "1|15")
                        .down("select id from item", "1"),
                Mutation.of(
                                "let the database number rows",
                                PERSON,
                                MutationKind.COLUMN_IDENTITY,
                                MutationKind.PRIMARY_KEY_GENERATION)
                        .edit("@Id", "@Id\n    @GeneratedValue(strategy = GenerationType.IDENTITY)")
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of(
                                "number rows by hand",
                                PERSON.replace("@Id", "@Id\n    @GeneratedValue(strategy = GenerationType.IDENTITY)"),
                                MutationKind.COLUMN_IDENTITY,
                                MutationKind.PRIMARY_KEY_GENERATION)
                        .edit("\n    @GeneratedValue(strategy = GenerationType.IDENTITY)", "")
                        .insert("insert into person (name) values ('Ada')")
                        .keeps("select id, name from person", "1|Ada"),
                collation("collate for PostgreSQL", "C", Database.POSTGRESQL),
                collation("collate for MariaDB and MySQL", "utf8mb4_bin", Database.MARIADB, Database.MYSQL),
                collation("collate for SQLite", "NOCASE", Database.SQLITE),
                person("comment on a column", MutationKind.COLUMN_COMMENT)
                        .edit("@Column", "@Comment(\"As on the passport.\")\n    @Column")
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of(
                                "drop the comment on a column",
                                PERSON.replace("@Column", "@Comment(\"As on the passport.\")\n    @Column"),
                                MutationKind.COLUMN_COMMENT)
                        .edit("@Comment(\"As on the passport.\")\n    ", "")
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada"));
    }

    private static Mutation person(String title, MutationKind... kinds) {
        return Mutation.of(title, PERSON, kinds).insert(ADA);
    }

    private static Mutation decimal(String title, MutationKind kind) {
        String item = """
                @Entity
                class Item {
                    @Id
                    long id;

                    @Column(precision = 10, scale = 2)
                    BigDecimal price;
                }
                """;
        return Mutation.of(title, item, kind).insert("insert into item (id, price) values (1, 10.50)");
    }

    private static Mutation collation(String title, String collation, Database... products) {
        return person(title, MutationKind.COLUMN_COLLATION)
                .edit("@Column", "@Collate(\"" + collation + "\")\n    @Column")
                .keeps("select id, name from person", "1|Ada")
                .on(products);
    }
}
