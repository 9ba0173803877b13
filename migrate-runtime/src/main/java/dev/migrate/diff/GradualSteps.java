package dev.migrate.diff;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes apart operations of which one half suits the code before a change and the other does not. */
final class GradualSteps {

    private final Schema before;

    GradualSteps(Schema before) {
        this.before = before;
    }

    List<Operation> of(List<Operation> operations) {
        List<Operation> steps = new ArrayList<>();
        operations.forEach(operation -> steps.addAll(of(operation)));
        return steps;
    }

    private List<Operation> of(Operation operation) {
        if (operation instanceof AlterColumn alter) {
            return altered(alter);
        }
        return operation instanceof DropColumn drop ? dropped(drop) : List.of(operation);
    }

    /** Refuses NULL in a step of its own. */
    private static List<Operation> altered(AlterColumn alter) {
        Column nullable = alter.after().nullable();
        boolean refuses = !alter.before().notNull() && alter.after().notNull();
        return refuses && !nullable.equals(alter.before())
                ? List.of(
                        new AlterColumn(alter.table(), alter.before(), nullable, alter.using()),
                        new AlterColumn(alter.table(), nullable, alter.after()))
                : List.of(alter);
    }

    /** Allows NULL before the drop, where new code, which does not know the column, could not insert rows. */
    private List<Operation> dropped(DropColumn drop) {
        Column column = drop.column();
        boolean needsValue = column.notNull()
                && column.defaultValue() == null
                && column.generated() == null
                && column.identity() == null;
        return needsValue && isFree(drop.table(), column)
                ? List.of(
                        new AlterColumn(drop.table(), column, column.nullable()),
                        new DropColumn(drop.table(), column.nullable()))
                : List.of(drop);
    }

    /** Returns whether the column was there as it is now and is no part of the primary key. */
    private boolean isFree(QualifiedName name, Column column) {
        Optional<Table> table = before.table(name);
        List<Identifier> key =
                table.map(Table::primaryKey).map(PrimaryKey::columns).orElse(List.of());
        return table.flatMap(each -> each.column(column.name())).equals(Optional.of(column))
                && !key.contains(column.name());
    }
}
