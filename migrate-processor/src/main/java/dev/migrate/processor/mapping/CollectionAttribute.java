package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A collection or map of values or entities.
 *
 * @param site where it is declared
 * @param name its name
 * @param semantics what the collection distinguishes
 * @param relation how the elements belong to the owner
 * @param element what the elements are
 * @param key what the keys of a map are, or null if there is no column for them
 * @param order what is said of the positions, or null if there is none
 * @param mappedBy the attribute of the target that holds the relation, or null if this one does
 * @param join the columns in the table of the target, implicit without {@code @JoinColumn}
 * @param table the join table or collection table
 * @param softDelete the mark of deleted rows in the table of the collection, or null
 * @param details what is added to the join column in the table of the target
 */
public record CollectionAttribute(
        Site site,
        String name,
        Semantics semantics,
        Relation relation,
        ElementSpec element,
        @Nullable ElementSpec key,
        @Nullable PositionSpec order,
        @Nullable String mappedBy,
        JoinSpec join,
        JoinTableSpec table,
        @Nullable SoftDeleteSpec softDelete,
        ColumnDetails details)
        implements Attribute {

    /** What a collection distinguishes. */
    public enum Semantics {
        /** No two elements are the same. */
        SET,
        /** Neither order nor sameness. */
        BAG,
        /** Elements have positions. */
        LIST,
        /** Elements have keys. */
        MAP
    }

    /** How the elements belong to the owner. */
    public enum Relation {
        ELEMENTS,
        ONE_TO_MANY,
        MANY_TO_MANY
    }

    /** Returns false: a collection is in no identifier. */
    @Override
    public boolean id() {
        return false;
    }
}
