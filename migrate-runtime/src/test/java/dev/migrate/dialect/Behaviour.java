package dev.migrate.dialect;

import dev.migrate.Operations;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing that every dialect can do.
 *
 * @param name the behaviour, which is the golden file's name too
 * @param setup what the database has before: tables, and rows in them
 * @param change what the dialect is asked to do
 * @param query the rows to look at, without quoted names
 * @param rowsAfter these rows after the change, with {@code |} between columns
 * @param queryBack the rows to look at after the change is taken back
 * @param rowsBack these rows
 */
record Behaviour(
        String name,
        List<Operation> setup,
        List<Operation> change,
        String query,
        List<String> rowsAfter,
        String queryBack,
        List<String> rowsBack) {

    static Behaviour of(String name, Consumer<Operations> setup, Consumer<Operations> change) {
        List<Operation> before = Operations.record(Schema::empty, setup);
        Schema schema = Replay.all(before, Schema.empty());
        return new Behaviour(name, before, Operations.record(() -> schema, change), "", List.of(), "", List.of());
    }

    /** Returns this behaviour, with rows that are the same after the change and after the way back. */
    Behaviour keeps(String rowQuery, String... rows) {
        return new Behaviour(name, setup, change, rowQuery, List.of(rows), rowQuery, List.of(rows));
    }

    /** Returns this behaviour, with rows as they are after the change. */
    Behaviour gives(String rowQuery, String... rows) {
        return new Behaviour(name, setup, change, rowQuery, List.of(rows), queryBack, rowsBack);
    }

    /** Returns this behaviour, with the rows as they are after the way back. */
    Behaviour thenBack(String rowQuery, String... rows) {
        return new Behaviour(name, setup, change, query, rowsAfter, rowQuery, List.of(rows));
    }

    Schema before() {
        return Replay.all(setup, Schema.empty());
    }

    Schema after() {
        return Replay.all(change, before());
    }

    List<Operation> back() {
        return Replay.inverse(change);
    }

    @Override
    public String toString() {
        return name;
    }
}
