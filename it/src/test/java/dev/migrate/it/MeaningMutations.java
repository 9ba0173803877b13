package dev.migrate.it;

import java.util.List;

/** Changes that leave the database as it is, and make its rows mean something else. */
final class MeaningMutations {

    private static final String ANIMALS = """
            @Entity
            @DiscriminatorColumn(name = "kind")
            abstract class Animal {
                @Id
                long id;
            }

            @Entity
            @DiscriminatorValue("CAT")
            class Cat extends Animal {}
            """;

    private static final String CONVERTED = """
            @Entity
            class Person {
                @Id
                long id;

                @Convert(converter = Upper.class)
                String name;
            }

            @Converter
            class Upper implements AttributeConverter<String, String> {
                public String convertToDatabaseColumn(String value) {
                    return value.toUpperCase(Locale.ROOT);
                }

                public String convertToEntityAttribute(String value) {
                    return value;
                }
            }

            @Converter
            class Lower implements AttributeConverter<String, String> {
                public String convertToDatabaseColumn(String value) {
                    return value.toLowerCase(Locale.ROOT);
                }

                public String convertToEntityAttribute(String value) {
                    return value;
                }
            }
            """;

    private MeaningMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("change a discriminator value", ANIMALS, MutationKind.MEANING_OF_DISCRIMINATOR)
                        .edit("\"CAT\"", "\"C\"")
                        .insert("insert into animal (id, kind) values (1, 'CAT')")
                        .keeps("select id, kind from animal", "1|CAT")
                        .withoutRevision(),
                Mutation.of("swap a converter", CONVERTED, MutationKind.MEANING_OF_CONVERTER)
                        .edit("Upper.class", "Lower.class")
                        .insert("insert into person (id, name) values (1, 'ADA')")
                        .keeps("select id, name from person", "1|ADA")
                        .withoutRevision());
    }
}
