package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An operation on rows that are already there: the schema stays as it is, and nothing undoes it. */
public sealed interface RowChange extends Operation permits Backfill, UpdateRows, DeleteRows, CopyRows {

    /** Returns the tables that it reads or changes. */
    List<QualifiedName> tables();

    /** Returns the SQL expressions and conditions of it, whose names are columns. */
    Stream<String> expressions();

    /**
     * Returns how its rows are taken in batches, each a transaction of its own; or null if it is one statement within the
     * revision's transaction.
     */
    @Nullable
    Batches batches();

    @Override
    default Schema applyTo(Schema schema) {
        tables().forEach(table -> Replay.table(this, schema, table));
        return schema;
    }

    @Override
    default Optional<Operation> inverse() {
        return Optional.empty();
    }
}
