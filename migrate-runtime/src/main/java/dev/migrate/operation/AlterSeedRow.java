package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import java.util.Optional;

/**
 * Gives a row that a table has started with another key, another number to start with, or another increment.
 *
 * <p>A row that is there keeps the number that the application has counted to, so another number is one for new databases.
 *
 * @param table the table's name
 * @param before the row as it is when it is new
 * @param after the row in the same columns as it will be when it is new
 */
public record AlterSeedRow(QualifiedName table, SeedRow before, SeedRow after) implements Operation {

    public AlterSeedRow {
        if (!before.isSameAs(after.keyed(before.key()))) {
            throw new IllegalArgumentException("A row of " + table + " cannot move from the columns "
                    + before.keyColumn() + " and " + before.valueColumn() + " to " + after.keyColumn() + " and "
                    + after.valueColumn() + "; rename the columns, or drop the row and add the other.");
        }
    }

    /** Returns whether the row gets another key. */
    public boolean renames() {
        return !before.key().equals(after.key());
    }

    @Override
    public Schema applyTo(Schema schema) {
        Schema without = Replay.removeFrom(this, schema, table, before);
        return Replay.addTo(this, without, table, after);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new AlterSeedRow(table, after, before));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.alterSeedRow(this);
    }

    @Override
    public String summary() {
        return renames()
                ? "rename row '" + before.key() + "' of " + table + " to '" + after.key() + "'"
                : "let row '" + before.key() + "' of " + table + " start with " + after.value() + " and count by "
                        + after.increment();
    }
}
