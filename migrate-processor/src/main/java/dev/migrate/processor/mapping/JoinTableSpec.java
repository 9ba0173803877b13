package dev.migrate.processor.mapping;

import java.util.List;

/**
 * What {@code @JoinTable} or {@code @CollectionTable} says.
 *
 * @param written whether there is such an annotation at all
 * @param table what it says of the table
 * @param key the columns that refer to the owner
 * @param inverse the columns that refer to the target, implicit for a collection table
 */
public record JoinTableSpec(boolean written, TableSpec table, JoinSpec key, JoinSpec inverse) {

    /** Nothing is written. */
    public static final JoinTableSpec IMPLICIT =
            new JoinTableSpec(false, TableSpec.IMPLICIT, JoinSpec.IMPLICIT, JoinSpec.IMPLICIT);

    /** Returns this with another reference to the owner. */
    public JoinTableSpec withKey(JoinSpec newKey) {
        return new JoinTableSpec(written, table, newKey, inverse);
    }

    /** Returns this with other checks of the table. */
    public JoinTableSpec withChecks(List<CheckSpec> checks) {
        return new JoinTableSpec(written, table.withChecks(checks), key, inverse);
    }

    /** Returns this with another comment on the table. */
    public JoinTableSpec withComment(String comment) {
        return new JoinTableSpec(written, table.withComment(comment), key, inverse);
    }
}
