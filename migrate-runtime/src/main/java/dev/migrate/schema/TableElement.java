package dev.migrate.schema;

/** What a table is made of, as the arguments of {@code createTable} list it. */
public sealed interface TableElement permits Column, Constraint, Index, SeedRow, TableOption {

    /** Returns whether the column of the same table is part of this, so that it cannot be dropped alone. */
    default boolean uses(Identifier column) {
        return false;
    }
}
