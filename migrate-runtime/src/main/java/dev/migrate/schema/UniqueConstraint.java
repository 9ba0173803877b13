package dev.migrate.schema;

import dev.migrate.schema.ForeignKey.Timing;
import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the constraint's name
 * @param columns the columns in their order, at least one
 * @param timing when the database checks it; a database that cannot wait checks it at once
 * @param nullsNotDistinct whether two NULLs count as the same value, which only H2 and PostgreSQL 15 know
 * @param include further columns that its index holds without comparing them, where the database can
 */
public record UniqueConstraint(
        Identifier name, List<Identifier> columns, Timing timing, boolean nullsNotDistinct, List<Identifier> include)
        implements Constraint {

    public UniqueConstraint {
        columns = ColumnNames.checked(columns, "unique constraint", name);
        include = List.copyOf(include);
    }

    /** Creates a constraint that is checked at once and takes NULLs as distinct. */
    public UniqueConstraint(Identifier name, List<Identifier> columns) {
        this(name, columns, Timing.NOT_DEFERRABLE, false, List.of());
    }

    /** Returns this constraint, checked when said. */
    public UniqueConstraint timing(Timing newTiming) {
        return new UniqueConstraint(name, columns, newTiming, nullsNotDistinct, include);
    }

    /** Returns this constraint, refusing a second NULL too. */
    public UniqueConstraint nullsAreNotDistinct() {
        return new UniqueConstraint(name, columns, timing, true, include);
    }

    /** Returns this constraint, whose index holds further columns. */
    public UniqueConstraint including(String... further) {
        return new UniqueConstraint(
                name,
                columns,
                timing,
                nullsNotDistinct,
                List.of(further).stream().map(Identifier::of).toList());
    }

    /** Returns this constraint on other columns. */
    public UniqueConstraint on(List<Identifier> newColumns) {
        return new UniqueConstraint(name, newColumns, timing, nullsNotDistinct, include);
    }

    @Override
    public UniqueConstraint named(Identifier newName) {
        return new UniqueConstraint(newName, columns, timing, nullsNotDistinct, include);
    }

    @Override
    public UniqueConstraint withColumnRenamed(Identifier from, Identifier to) {
        return new UniqueConstraint(
                name,
                ColumnNames.renamed(columns, from, to),
                timing,
                nullsNotDistinct,
                ColumnNames.renamed(include, from, to));
    }

    @Override
    public boolean uses(Identifier column) {
        return columns.contains(column) || include.contains(column);
    }
}
