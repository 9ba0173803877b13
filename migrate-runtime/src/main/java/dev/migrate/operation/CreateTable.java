package dev.migrate.operation;

import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/**
 * Creates a table with all that belongs to it.
 *
 * @param table the table
 * @param persistence how long its rows live
 */
public record CreateTable(Table table, Persistence persistence) implements Operation {

    /** How long the rows of a table live. */
    public enum Persistence {
        PERMANENT,
        /** Until the connection ends; a revision drops such a table itself. */
        TEMPORARY,
        /** Until the server crashes, which PostgreSQL makes quicker; the others keep the rows. */
        UNLOGGED
    }

    /** Creates a table whose rows live for ever. */
    public CreateTable(Table table) {
        this(table, Persistence.PERMANENT);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.attempt(this, () -> schema.with(table));
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new DropTable(table));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.createTable(this);
    }

    @Override
    public String summary() {
        return "create table " + table.name();
    }
}
