package dev.migrate.it;

import java.util.List;

/** Changes of schemas and whole tables. */
final class TableMutations {

    private static final String PERSON = """
            @Entity
            class Person {
                @Id
                long id;

                String name;
            }
            """;

    private static final String CITY = """
            @Entity
            class City {
                @Id
                long id;

                @Column(length = 40)
                String name;
            }
            """;

    private static final String RING = """
            @Entity
            class City {
                @Id
                long id;

                @ManyToOne
                Country country;
            }

            @Entity
            class Country {
                @Id
                long id;

                @OneToOne
                City capital;
            }
            """;

    private static final String ADA = "insert into person (id, name) values (1, 'Ada')";

    private TableMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of(
                                "create a table in a schema",
                                PERSON,
                                MutationKind.SCHEMA_CREATED,
                                MutationKind.TABLE_CREATED)
                        .add(CITY.replace("@Entity", "@Entity\n@Table(schema = \"places\")"))
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada")
                        .up("select count(*) from places.city", "0")
                        .on(Database.H2, Database.POSTGRESQL),
                Mutation.of("create a table", PERSON, MutationKind.TABLE_CREATED)
                        .add(CITY)
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada")
                        .up("select count(*) from city", "0"),
                Mutation.of("create tables that refer to each other", PERSON, MutationKind.TABLE_CREATED)
                        .add(RING)
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada")
                        .up("select count(*) from city, country", "0"),
                Mutation.of("drop a table", PERSON + CITY, MutationKind.TABLE_DROPPED)
                        .edit(CITY, "")
                        .insert(ADA, "insert into city (id, name) values (1, 'Leipzig')")
                        .up("select id, name from person", "1|Ada")
                        .down("select name from city")
                        .loses("The rows of city are gone with the table."),
                Mutation.of("drop tables that refer to each other", PERSON + RING, MutationKind.TABLE_DROPPED)
                        .edit(RING, "")
                        .insert(
                                ADA,
                                "insert into country (id) values (1)",
                                "insert into city (id, country_id) values (2, 1)")
                        .up("select id, name from person", "1|Ada")
                        .down("select id from city")
                        .loses("The rows of city and country are gone with the tables."),
                Mutation.of("rename a table", PERSON, MutationKind.TABLE_RENAMED, MutationKind.RENAME_PROVEN)
                        .edit("@Entity", "@Entity\n@Table(name = \"people\")")
                        .insert(ADA)
                        .up("select id, name from people", "1|Ada")
                        .down("select id, name from person", "1|Ada"),
                Mutation.of(
                                "move a table to another schema",
                                PERSON.replace("@Entity", "@Entity\n@Table(schema = \"public\")"),
                                MutationKind.TABLE_MOVED_TO_ANOTHER_SCHEMA)
                        .edit("\"public\"", "\"people\"")
                        .insert(ADA)
                        .up("select id, name from people.person", "1|Ada")
                        .down("select id, name from person", "1|Ada")
                        .on(Database.H2, Database.POSTGRESQL),
                Mutation.of(
                                "move a table out of the default schema",
                                PERSON,
                                MutationKind.TABLE_MOVED_TO_ANOTHER_SCHEMA)
                        .edit("@Entity", "@Entity\n@Table(schema = \"people\")")
                        .insert(ADA)
                        .up("select id, name from people.person", "1|Ada")
                        .down("select id, name from person", "1|Ada")
                        .on(Database.H2, Database.POSTGRESQL),
                Mutation.of("comment on a table", PERSON, MutationKind.TABLE_COMMENT)
                        .edit("@Entity", "@Entity\n@Comment(\"Whom we know, and don't forget.\")")
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of(
                                "change the comment on a table",
                                PERSON.replace("@Entity", "@Entity\n@Comment(\"Whom we know.\")"),
                                MutationKind.TABLE_COMMENT)
                        .edit("Whom we know.", "Everyone.")
                        .insert(ADA)
                        .keeps("select id, name from person", "1|Ada"),
                Mutation.of("pass over tables of others", PERSON, MutationKind.UNKNOWN_OBJECTS_ARE_NOT_TOUCHED)
                        .edit("String name;", "@Column(length = 300)\n    String name;")
                        .insert(
                                ADA,
                                "create table city (id integer not null, primary key (id))",
                                "insert into city (id) values (7)",
                                "create index others on person (name)")
                        .withOthers("person.others")
                        .keeps("select id from city", "7")
                        .keeps("select id, name from person", "1|Ada"));
    }
}
