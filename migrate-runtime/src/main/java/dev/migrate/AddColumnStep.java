package dev.migrate;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddColumn.Position;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Identifier;
import java.util.function.Consumer;

/** A column that was added, and may be given a place; only MariaDB and MySQL have a choice. */
public final class AddColumnStep {

    private final AddColumn operation;
    private final Consumer<Operation> replacing;

    AddColumnStep(AddColumn operation, Consumer<Operation> replacing) {
        this.operation = operation;
        this.replacing = replacing;
    }

    /** Puts the column before all others. */
    public void first() {
        at(new Position(null));
    }

    /** Puts the column next to {@code column}. */
    public void after(String column) {
        at(new Position(Identifier.of(column)));
    }

    private void at(Position position) {
        replacing.accept(new AddColumn(operation.table(), operation.column(), position));
    }
}
