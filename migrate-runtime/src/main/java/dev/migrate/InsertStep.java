package dev.migrate;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An insertion that may get further rows. Not thread-safe. */
public final class InsertStep {

    private final QualifiedName table;
    private final List<Identifier> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    InsertStep(QualifiedName table, List<Identifier> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * Inserts a row.
     *
     * @param values a value for each column in their order, of the types that {@link BulkInsert} names
     */
    public InsertStep row(@Nullable Object... values) {
        rows.add(new ArrayList<>(Arrays.asList(values)));
        return this;
    }

    /** Returns the insertion of the rows so far. */
    BulkInsert operation() {
        return new BulkInsert(table, columns, rows);
    }
}
