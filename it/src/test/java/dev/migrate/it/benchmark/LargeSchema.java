package dev.migrate.it.benchmark;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.timestamp;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A schema as projects have it: tables of eight columns with a key, a unique constraint, an index, and a foreign key to the
 * table before, all with their provenance.
 *
 * @param tables how many tables
 * @param changed how many of them, spread evenly, differ by one change from those of a schema without changes
 */
record LargeSchema(int tables, int changed) {

    /** What one table has otherwise. */
    private enum Change {
        NEW_COLUMN,
        LONGER_COLUMN,
        RENAMED_COLUMN,
        OTHER_INDEX,
        NO_UNIQUE_CONSTRAINT,
        NONE
    }

    /** Returns the snapshot, of objects of its own as if it were read from a file. */
    Snapshot snapshot() {
        Map<QualifiedName, Origin> origins = new HashMap<>();
        Map<QualifiedName, Map<Identifier, Origin>> columnOrigins = new HashMap<>();
        List<Table> all = IntStream.range(0, tables).mapToObj(this::table).toList();
        for (int i = 0; i < tables; i++) {
            String entity = "app.Entity" + i;
            origins.put(all.get(i).name(), new Origin(entity, null));
            columnOrigins.put(all.get(i).name(), origins(entity, all.get(i)));
        }
        return new Snapshot(List.of("000000000001"), Schema.of(all), new Provenance(origins, columnOrigins));
    }

    private static Map<Identifier, Origin> origins(String entity, Table table) {
        Map<Identifier, Origin> origins = new HashMap<>();
        for (Column column : table.columns()) {
            String attribute = column.name().text().equals("title")
                    ? "name"
                    : column.name().text();
            origins.put(column.name(), new Origin(entity, attribute));
        }
        return origins;
    }

    private Table table(int number) {
        String name = "table_" + number;
        Change change = change(number);
        String title = change == Change.RENAMED_COLUMN ? "title" : "name";
        List<TableElement> elements = new ArrayList<>(List.of(
                column("id", bigint()),
                column("version", integer()),
                column("created_at", timestamp(6)),
                column(title, varchar(change == Change.LONGER_COLUMN ? 500 : 200)),
                column("state", enumeration("NEW", "PAID", "SENT")),
                column("amount", decimal(12, 2)).nullable(),
                column("active", bool()).defaultTo("true"),
                column("previous_id", bigint()).nullable(),
                primaryKey("pk_" + name, "id"),
                foreignKey("fk_" + name, "previous_id").references("table_" + Math.max(0, number - 1), "id"),
                index("ix_" + name, change == Change.OTHER_INDEX ? "amount" : "created_at")));
        if (change == Change.NEW_COLUMN) {
            elements.add(column("note", varchar(100)).nullable());
        }
        if (change != Change.NO_UNIQUE_CONSTRAINT) {
            elements.add(unique("uq_" + name, title));
        }
        return Table.of(QualifiedName.of(name), elements);
    }

    private Change change(int number) {
        int distance = changed == 0 ? Integer.MAX_VALUE : tables / changed;
        return number % distance == 0 && changed > 0 ? Change.values()[number / distance % 5] : Change.NONE;
    }
}
