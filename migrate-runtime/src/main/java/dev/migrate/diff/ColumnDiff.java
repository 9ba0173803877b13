package dev.migrate.diff;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.RenameColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the columns of a table. */
final class ColumnDiff {

    private final OperationOrder order;
    private final Ground ground;
    private final RowValues values;
    private final OrdinalWarnings warnings;

    ColumnDiff(OperationOrder order, Ground ground, RowValues values, OrdinalWarnings warnings) {
        this.order = order;
        this.ground = ground;
        this.values = values;
        this.warnings = warnings;
    }

    void compare(KeptTable table) {
        clearNames(table);
        rename(table);
        addAndAlter(table);
        drop(table);
    }

    private void clearNames(KeptTable table) {
        QualifiedName name = table.before().name();
        table.cleared().forEach(column -> order.add(Phase.CLEAR_NAMES, name, new DropColumn(name, column)));
    }

    private void rename(KeptTable table) {
        table.renames()
                .forEach(step -> order.add(
                        Phase.RENAME_COLUMNS,
                        step.subject(),
                        new RenameColumn(step.subject(), step.from(), step.to())));
    }

    private void addAndAlter(KeptTable table) {
        Map<Identifier, Identifier> oldNames = new HashMap<>();
        table.columns().forEach((old, changed) -> oldNames.put(changed, old));
        for (Column after : table.after().columns()) {
            Identifier old = oldNames.get(after.name());
            if (old == null) {
                add(table.after().name(), after);
            } else {
                Column before = table.before().column(old).orElseThrow();
                noteChange(table, before, after);
                alter(table.after().name(), before.named(after.name()), after);
            }
        }
    }

    private void noteChange(KeptTable table, Column before, Column after) {
        if (!before.type().equals(after.type())) {
            ground.changes(table.before().name(), before.name());
            warnings.compare(table.after().name(), before, after);
        }
    }

    private void add(QualifiedName table, Column column) {
        boolean computed = column.generated() != null || column.identity() != null;
        Optional<String> value = computed ? Optional.empty() : values.ofNew(table, column);
        Column first = value.isPresent() ? column.nullable().defaultTo(null) : column;
        Phase phase = column.generated() == null ? Phase.ADD_COLUMNS : Phase.ADD_COMPUTED_COLUMNS;
        order.add(phase, table, new AddColumn(table, first));
        value.ifPresent(expression -> fill(table, first, expression, column));
    }

    private void alter(QualifiedName table, Column before, Column after) {
        boolean computed = after.generated() != null || after.identity() != null;
        boolean fills = !before.notNull() && after.notNull() && !computed;
        Optional<String> value = fills ? values.ofExisting(table, after) : Optional.empty();
        Column first = value.isPresent() ? after.nullable() : after;
        if (!first.equals(before)) {
            String using = values.converted(table, before, first).orElse(null);
            order.add(Phase.ALTER_COLUMNS, table, new AlterColumn(table, before, first, using));
        }
        value.ifPresent(expression -> fill(table, first, expression, after));
    }

    /** Gives the rows a value and makes of the column what it is to be. */
    private void fill(QualifiedName table, Column first, String expression, Column complete) {
        order.add(Phase.BACKFILL, table, new Backfill(table, first.name(), expression));
        if (!first.equals(complete)) {
            order.add(Phase.COMPLETE_COLUMNS, table, new AlterColumn(table, first, complete));
        }
    }

    private void drop(KeptTable table) {
        QualifiedName name = table.after().name();
        Set<Column> cleared = new HashSet<>(table.cleared());
        for (Column column : table.before().columns()) {
            if (!table.columns().containsKey(column.name()) && !cleared.contains(column)) {
                Phase phase = column.generated() == null ? Phase.DROP_COLUMNS : Phase.DROP_COMPUTED_COLUMNS;
                order.add(phase, name, new DropColumn(name, column));
            }
        }
    }
}
