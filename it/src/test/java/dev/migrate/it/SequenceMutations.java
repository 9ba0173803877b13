package dev.migrate.it;

import java.util.List;

/** Changes of sequences. */
final class SequenceMutations {

    private static final String PERSON = """
            @Entity
            class Person {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
                @SequenceGenerator(name = "ids", sequenceName = "person_ids", initialValue = 1, allocationSize = 10)
                long id;

                String name;
            }
            """;

    private SequenceMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("rename a sequence", PERSON, MutationKind.SEQUENCE_RENAMED, MutationKind.RENAME_SUSPECTED)
                        .edit("person_ids", "person_numbers")
                        .answer("rename", "person_ids:person_numbers")
                        .insert("insert into person (id) values (1)")
                        .keeps("select id from person", "1"),
                Mutation.of("start a sequence elsewhere", PERSON, MutationKind.SEQUENCE_START)
                        .edit("initialValue = 1,", "initialValue = 1000,")
                        .insert("insert into person (id) values (1)")
                        .keeps("select id from person", "1"),
                Mutation.of(
                                "step a sequence wider",
                                PERSON,
                                MutationKind.SEQUENCE_INCREMENT,
                                MutationKind.MEANING_OF_ALLOCATION_SIZE)
                        .edit("allocationSize = 10", "allocationSize = 50")
                        .insert("insert into person (id, name) values (1, 'Ada'), (11, 'Bob')")
                        .keeps("select id from person where name <> 'new'", "1", "11")
                        .thenAdds(NewRows.bySequence("person_ids", 50), NewRows.bySequence("person_ids", 10)));
    }
}
