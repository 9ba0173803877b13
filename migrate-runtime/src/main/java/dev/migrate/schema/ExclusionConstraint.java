package dev.migrate.schema;

import dev.migrate.schema.ForeignKey.Timing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that no two rows of a table fulfil all of its comparisons: PostgreSQL's {@code exclude}.
 *
 * <p>The other databases have none and refuse it by its name.
 *
 * @param name the constraint's name
 * @param parts what is compared, in their order, at least one
 * @param method the access method of its index, or null for the database's usual one
 * @param where the SQL condition of the rows that are compared, or null for all
 * @param timing when the database checks it
 */
public record ExclusionConstraint(
        Identifier name,
        List<Part> parts,
        @Nullable String method,
        @Nullable String where,
        Timing timing) implements Constraint {

    /**
     * One comparison of two rows.
     *
     * @param what the column or expression that is compared
     * @param operator the operator between the two, such as {@code =} or {@code &&}
     */
    public record Part(IndexColumn what, String operator) {}

    public ExclusionConstraint {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "The exclusion constraint " + name + " compares nothing; name at least one column.");
        }
        parts = List.copyOf(parts);
    }

    /** Returns this constraint with an access method such as {@code gist}. */
    public ExclusionConstraint using(String accessMethod) {
        return new ExclusionConstraint(name, parts, accessMethod, where, timing);
    }

    /** Returns this constraint, comparing only the rows that fulfil the SQL condition {@code condition}. */
    public ExclusionConstraint where(String condition) {
        return new ExclusionConstraint(name, parts, method, condition, timing);
    }

    /** Returns this constraint, checked when said. */
    public ExclusionConstraint timing(Timing newTiming) {
        return new ExclusionConstraint(name, parts, method, where, newTiming);
    }

    @Override
    public ExclusionConstraint named(Identifier newName) {
        return new ExclusionConstraint(newName, parts, method, where, timing);
    }

    @Override
    public ExclusionConstraint withColumnRenamed(Identifier from, Identifier to) {
        return new ExclusionConstraint(
                name,
                parts.stream()
                        .map(part -> new Part(part.what().withColumnRenamed(from, to), part.operator()))
                        .toList(),
                method,
                where == null ? null : SqlText.withNameReplaced(where, from, to),
                timing);
    }

    @Override
    public boolean uses(Identifier column) {
        return parts.stream().anyMatch(part -> part.what().uses(column))
                || (where != null && SqlText.mentions(where, column));
    }
}
