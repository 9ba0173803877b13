package dev.migrate.processor.mapping;

import dev.migrate.schema.ReferentialAction;
import java.util.List;

/**
 * The columns and the foreign key that refer to another table.
 *
 * @param columns the written columns, empty for the implicit ones
 * @param foreignKey what is said of the foreign key
 * @param onDelete what becomes of a row when the row it refers to is deleted
 */
public record JoinSpec(List<JoinColumnSpec> columns, ForeignKeySpec foreignKey, ReferentialAction onDelete) {

    /** Nothing is written. */
    public static final JoinSpec IMPLICIT =
            new JoinSpec(List.of(), ForeignKeySpec.DEFAULT, ReferentialAction.NO_ACTION);

    /** Returns this with another action. */
    public JoinSpec onDelete(ReferentialAction action) {
        return new JoinSpec(columns, foreignKey, action);
    }
}
