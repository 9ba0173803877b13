package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.HashMap;
import java.util.Map;

/** The part of one schema that is within a filter. */
final class VisibleSchema {

    private final SchemaFilter filter;
    private final Schema schema;
    private final Map<QualifiedName, ExcludedColumns> excluded = new HashMap<>();

    VisibleSchema(SchemaFilter filter, Schema schema) {
        this.filter = filter;
        this.schema = schema;
        schema.tables().forEach(table -> excluded.put(table.name(), excludedColumns(table)));
    }

    private ExcludedColumns excludedColumns(Table table) {
        return ExcludedColumns.of(
                table, column -> !filter.hasColumn(table.name(), column), type -> !filter.hasOther(type));
    }

    Schema schema() {
        return new Schema(
                schema.namespaces().stream().filter(filter::hasNamespace).toList(),
                schema.enumTypes().stream()
                        .filter(type -> filter.hasOther(type.name()))
                        .toList(),
                schema.sequences().stream()
                        .filter(sequence -> filter.hasOther(sequence.name()))
                        .toList(),
                schema.tables().stream()
                        .filter(table -> filter.hasTable(table.name()))
                        .map(this::visible)
                        .toList());
    }

    private Table visible(Table table) {
        return Table.of(
                table.name(),
                table.elements().stream()
                        .filter(element -> isVisible(element, table))
                        .toList());
    }

    private boolean isVisible(TableElement element, Table table) {
        ExcludedColumns columns = excluded.getOrDefault(table.name(), excludedColumns(table));
        if (element instanceof Column column) {
            return !columns.names().contains(column.name());
        }
        return !columns.isUsedBy(element) && !(element instanceof ForeignKey key && refersOutside(key));
    }

    private boolean refersOutside(ForeignKey key) {
        ExcludedColumns columns = excluded.get(key.target());
        return !filter.hasTable(key.target()) || (columns != null && columns.isReferredToBy(key));
    }
}
