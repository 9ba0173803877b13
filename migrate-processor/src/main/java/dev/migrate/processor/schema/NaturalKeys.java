package dev.migrate.processor.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of natural identifiers, which together are unique in their table. Not thread-safe. */
final class NaturalKeys {

    private final Map<TableDraft, List<ColumnDraft>> columns = new LinkedHashMap<>();

    void add(TableDraft table, List<ColumnDraft> part) {
        columns.computeIfAbsent(table, each -> new ArrayList<>()).addAll(part);
    }

    void addConstraints() {
        columns.forEach((table, key) -> table.unique(null, key));
    }
}
