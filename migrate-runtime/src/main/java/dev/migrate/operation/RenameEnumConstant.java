package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Renames a constant of an enumeration that is a type of its own; rows and defaults of columns follow.
 *
 * @param type the type's name
 * @param from the constant before
 * @param to the constant afterwards
 */
public record RenameEnumConstant(QualifiedName type, String from, String to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        EnumType before = Replay.enumType(this, schema, type);
        EnumType after = new EnumType(type, RenamedConstant.in(this, before.constants(), from, to));
        return schema.without(before).with(after).withTables(table -> table.withColumns(this::followed));
    }

    private Column followed(Column column) {
        return column.type() instanceof NamedEnum named && named.type().equals(type)
                ? RenamedConstant.inDefault(column, from, to)
                : column;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameEnumConstant(type, to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameEnumConstant(this);
    }

    @Override
    public String summary() {
        return "rename constant " + from + " of enum type " + type + " to " + to;
    }
}
