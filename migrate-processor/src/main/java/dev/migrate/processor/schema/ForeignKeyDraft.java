package dev.migrate.processor.schema;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A foreign key whose columns may still change. Not thread-safe. */
final class ForeignKeyDraft {

    private final @Nullable String name;
    private final List<ColumnDraft> columns;
    private final TableDraft target;
    private final List<ColumnDraft> targetColumns;
    private ReferentialAction onDelete;

    ForeignKeyDraft(
            @Nullable String name,
            List<ColumnDraft> columns,
            TableDraft target,
            List<ColumnDraft> targetColumns,
            ReferentialAction onDelete) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.target = target;
        this.targetColumns = List.copyOf(targetColumns);
        this.onDelete = onDelete;
    }

    void onDelete(ReferentialAction action) {
        onDelete = action;
    }

    boolean refersAs(ForeignKeyDraft other) {
        return columns.equals(other.columns) && target == other.target && targetColumns.equals(other.targetColumns);
    }

    @Nullable
    String explicitName() {
        return name;
    }

    TableDraft target() {
        return target;
    }

    ForeignKey named(Identifier constraint) {
        return new ForeignKey(
                constraint,
                names(columns),
                target.name(),
                names(targetColumns),
                onDelete,
                ReferentialAction.NO_ACTION,
                ForeignKey.Timing.NOT_DEFERRABLE);
    }

    List<Identifier> columnNames() {
        return names(columns);
    }

    List<Identifier> targetColumnNames() {
        return names(targetColumns);
    }

    private static List<Identifier> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }
}
