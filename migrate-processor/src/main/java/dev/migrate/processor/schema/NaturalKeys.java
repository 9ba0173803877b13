package dev.migrate.processor.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The columns of natural identifiers, which together are unique in their table. Not thread-safe. */
final class NaturalKeys {

    private final Map<TableDraft, Map<String, List<ColumnDraft>>> columns = new LinkedHashMap<>();

    /** Adds the columns of an attribute by its path, whose order is that of the constraint. */
    void add(TableDraft table, String path, List<ColumnDraft> part) {
        columns.computeIfAbsent(table, each -> new TreeMap<>()).put(path, part);
    }

    void addConstraints() {
        columns.forEach((table, parts) ->
                table.unique(null, parts.values().stream().flatMap(List::stream).toList()));
    }
}
