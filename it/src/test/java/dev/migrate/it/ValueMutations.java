package dev.migrate.it;

import java.util.List;

/** Changes after which the rows that are there need another value, or may not fit. */
final class ValueMutations {

    private static final String PERSON = """
            @Entity
            class Person {
                @Id
                long id;

                @Column(length = 40)
                String name;
            }
            """;

    private static final String ADA_AND_NOBODY = "insert into person (id, name) values (1, 'Ada'), (2, null)";

    private ValueMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("add a column that needs a value", PERSON, MutationKind.NEW_NOT_NULL_COLUMN)
                        .edit(
                                "String name;",
                                "String name;\n\n    @Column(nullable = false, length = 40)\n    String nick;")
                        .answer("backfill", "person.nick=coalesce(name, '?')")
                        .insert(ADA_AND_NOBODY)
                        .up("select id, nick from person", "1|Ada", "2|?")
                        .down("select id, name from person", "1|Ada", "2|null"),
                Mutation.of("add a column that has a default", PERSON, MutationKind.NEW_NOT_NULL_COLUMN)
                        .edit("String name;", "String name;\n\n    @ColumnDefault(\"0\")\n    int visits;")
                        .insert(ADA_AND_NOBODY)
                        .up("select id, visits from person", "1|0", "2|0")
                        .down("select id, name from person", "1|Ada", "2|null"),
                Mutation.of("refuse null", PERSON, MutationKind.NULLABLE_TO_NOT_NULL, MutationKind.COLUMN_NULLABILITY)
                        .edit("length = 40", "length = 40, nullable = false")
                        .answer("backfill", "person.name='nobody'")
                        .insert(ADA_AND_NOBODY)
                        .up("select id, name from person", "1|Ada", "2|nobody")
                        .down("select id, name from person", "1|Ada", "2|nobody")
                        .loses("Rows that held NULL keep the value that they were given."),
                Mutation.of("shorten a column", PERSON, MutationKind.NARROWING, MutationKind.COLUMN_LENGTH)
                        .edit("length = 40", "length = 10")
                        .insert(ADA_AND_NOBODY)
                        .isStoppedBy("insert into person (id, name) values (1, 'Augusta Ada King')")
                        .keeps("select id, name from person", "1|Ada", "2|null"),
                Mutation.of(
                                "narrow a number",
                                PERSON.replace("String name;", "String name;\n\n    Long age;"),
                                MutationKind.NARROWING)
                        .edit("Long age;", "Short age;")
                        .insert("insert into person (id, age) values (1, 36)")
                        .isStoppedBy("insert into person (id, age) values (1, 36), (2, 40000)")
                        .keeps("select id, age from person", "1|36"),
                Mutation.of(
                                "turn text into a number",
                                PERSON.replace("String name;", "String name;\n\n    String age;"),
                                MutationKind.NARROWING,
                                MutationKind.TYPE_WITHOUT_A_CAST)
                        .edit("String age;", "Integer age;")
                        .insert("insert into person (id, age) values (1, '36')")
                        .isStoppedBy("insert into person (id, age) values (1, '36'), (2, 'old'), (3, '9999999999')")
                        .keeps("select id, age from person", "1|36"),
                Mutation.of(
                                "turn words into a number",
                                PERSON.replace("String name;", "String name;\n\n    String light;"),
                                MutationKind.TYPE_WITHOUT_A_CAST)
                        .edit("String light;", "Integer light;")
                        .given("using", "person.light=case light when 'on' then 1 else 0 end")
                        .insert("insert into person (id, light) values (1, 'on'), (2, 'off')")
                        .up("select id, light from person", "1|1", "2|0")
                        .down("select id, light from person", "1|1", "2|0")
                        .loses("The words cannot be told from the numbers."),
                Mutation.of("add a column in two steps", PERSON, MutationKind.NEW_NOT_NULL_COLUMN)
                        .edit(
                                "String name;",
                                "String name;\n\n    @Column(nullable = false, length = 40)\n    String nick;")
                        .given("backfill", "person.nick=coalesce(name, '?')")
                        .given("split", "true")
                        .given("id", "00000000000e," + MutatedProject.CHANGE)
                        .insert(ADA_AND_NOBODY)
                        .up("select id, nick from person", "1|Ada", "2|?")
                        .down("select id, name from person", "1|Ada", "2|null"),
                Mutation.of("drop a column in two steps", PERSON, MutationKind.COLUMN_DROPPED)
                        .edit("@Column(length = 40)\n    String name;", "@Column(length = 80)\n    String title;")
                        .given("rename", "none")
                        .given("split", "true")
                        .given("id", "00000000000e," + MutatedProject.CHANGE)
                        .insert(ADA_AND_NOBODY)
                        .up("select id, title from person", "1|null", "2|null")
                        .down("select id, name from person", "1|null", "2|null")
                        .loses("The names are lost with their column."));
    }
}
