package dev.migrate.operation;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import java.util.Optional;

/**
 * Lets the row of an id generator go on behind the greatest number that a column holds, so that it hands out none twice.
 *
 * <p>Its number is at least that one plus the increment, since an application takes the numbers below it. A row that is
 * further on, and one for a column without numbers, stay as they are.
 *
 * @param generators the name of the generator's table
 * @param row the row as it is when it is new
 * @param table the name of the table that it numbers
 * @param column a column of whole numbers
 */
public record ContinueSeedRow(QualifiedName generators, SeedRow row, QualifiedName table, Identifier column)
        implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        Replay.require(
                this,
                Replay.table(this, schema, generators).seedRows().contains(row),
                "the table " + generators + " does not start with it as the operation says.");
        Replay.column(this, Replay.table(this, schema, table), column);
        return schema;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.continueSeedRow(this);
    }

    @Override
    public String summary() {
        return "continue row '" + row.key() + "' of " + generators + " behind " + table + "." + column;
    }
}
