package dev.migrate.it;

import java.util.List;
import java.util.stream.Stream;

/** Changes of the constants of an enumeration, for each way to store them. */
final class EnumerationMutations {

    private static final String LIGHT = """
            @Entity
            class Light {
                @Id
                long id;

                %s
                Color color;
            }

            enum Color {
                RED, AMBER, GREEN
            }
            """;

    /** A way to store constants, what has them in an answer, and what a row with the first one holds. */
    private record Storage(String words, String annotation, String owner, String red) {

        Mutation mutation(String title, MutationKind... kinds) {
            return Mutation.of(title + " " + words, LIGHT.formatted(annotation), kinds)
                    .insert("insert into light (id, color) values (1, " + red + ")");
        }

        /** Positions mean other constants when one moves. */
        MutationKind[] kinds(MutationKind kind) {
            return red.equals("0")
                    ? new MutationKind[] {kind, MutationKind.MEANING_OF_ORDINALS}
                    : new MutationKind[] {kind};
        }

        String held() {
            return red.replace("'", "");
        }
    }

    private static final List<Storage> STORAGES = List.of(
            new Storage("held as text", "@Enumerated(EnumType.STRING)\n    @JdbcTypeCode(SqlTypes.VARCHAR)", "light.color", "'RED'"),
            new Storage("held by name", "@Enumerated(EnumType.STRING)", "light.color", "'RED'"),
            new Storage("held by position", "@Enumerated(EnumType.ORDINAL)", "light.color", "0"),
            new Storage("held in a type", "@JdbcTypeCode(SqlTypes.NAMED_ENUM)", "Color", "'RED'"));

    private EnumerationMutations() {}

    static List<Mutation> all() {
        return STORAGES.stream().flatMap(EnumerationMutations::of).toList();
    }

    private static Stream<Mutation> of(Storage storage) {
        String row = "1|" + storage.held();
        String rows = "select id, color from light";
        return Stream.of(
                storage.mutation("add a constant", MutationKind.ENUM_CONSTANT_ADDED)
                        .edit("RED, AMBER, GREEN", "RED, AMBER, GREEN, BLUE")
                        .keeps(rows, row),
                storage.mutation("remove a constant", MutationKind.ENUM_CONSTANT_REMOVED)
                        .edit("RED, AMBER, GREEN", "RED, AMBER")
                        .keeps(rows, row),
                renamed(storage),
                inserted(storage)
                        .edit("RED, AMBER, GREEN", "RED, BLUE, AMBER, GREEN")
                        .keeps(rows, row),
                reordered(storage)
                        .edit("RED, AMBER, GREEN", "RED, GREEN, AMBER")
                        .keeps(rows, row));
    }

    private static Mutation renamed(Storage storage) {
        String row = storage.held().equals("0") ? "1|0" : "1|CRIMSON";
        return storage.mutation("rename a constant", MutationKind.ENUM_CONSTANT_RENAMED)
                .edit("RED,", "CRIMSON,")
                .answer("rename", storage.owner + ".RED:CRIMSON")
                .up("select id, color from light", row)
                .down("select id, color from light", "1|" + storage.held());
    }

    private static Mutation inserted(Storage storage) {
        return storage.mutation("insert a constant", storage.kinds(MutationKind.ENUM_CONSTANT_ADDED));
    }

    private static Mutation reordered(Storage storage) {
        return storage.mutation("reorder constants", storage.kinds(MutationKind.ENUM_CONSTANTS_REORDERED));
    }
}
