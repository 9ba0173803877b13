package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Renames a constant of the enumeration that a column holds; its rows, its default and its check follow.
 *
 * @param table the table's name
 * @param column the column's name
 * @param from the constant before
 * @param to the constant afterwards
 */
public record RenameColumnConstant(QualifiedName table, Identifier column, String from, String to)
        implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.changeTable(this, schema, table, present -> {
            Column before = Replay.column(this, present, column);
            return present.withColumns(each -> each.equals(before) ? after(before) : each);
        });
    }

    /**
     * Returns the column with the constant under its new name.
     *
     * @throws ReplayException if the column holds no enumeration with that constant
     */
    public Column after(Column before) {
        if (!(before.type() instanceof Enumeration enumeration)) {
            throw new ReplayException(this, "it holds " + before.type() + ", not an enumeration; name another column.");
        }
        Enumeration renamed = new Enumeration(
                RenamedConstant.in(this, enumeration.constants(), from, to),
                enumeration.storage(),
                enumeration.length());
        return RenamedConstant.inDefault(before, from, to).type(renamed);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameColumnConstant(table, column, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameColumnConstant(this);
    }

    @Override
    public String summary() {
        return "rename constant " + from + " of " + table + "." + column + " to " + to;
    }
}
