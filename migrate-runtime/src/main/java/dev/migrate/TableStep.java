package dev.migrate;

import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateTable.Persistence;
import dev.migrate.operation.Operation;
import java.util.function.Consumer;

/** A table that was created, and may be told how long its rows live, or get rows. */
public final class TableStep {

    private final Operations operations;
    private final CreateTable operation;
    private final Consumer<Operation> replacing;

    TableStep(Operations operations, CreateTable operation, Consumer<Operation> replacing) {
        this.operations = operations;
        this.operation = operation;
        this.replacing = replacing;
    }

    /** Lets the table live until the connection ends; the same revision drops it. */
    public TableStep temporary() {
        return persistent(Persistence.TEMPORARY);
    }

    /** Lets the rows live until the server crashes, which makes PostgreSQL quicker; the others keep them. */
    public TableStep unlogged() {
        return persistent(Persistence.UNLOGGED);
    }

    private TableStep persistent(Persistence persistence) {
        CreateTable changed = new CreateTable(operation.table(), persistence);
        replacing.accept(changed);
        return new TableStep(operations, changed, replacing);
    }

    /** Inserts rows into the table; say the values of each with {@link InsertStep#row}. */
    public InsertStep bulkInsert(String... columns) {
        return operations.bulkInsert(operation.table().name().toString(), columns);
    }
}
