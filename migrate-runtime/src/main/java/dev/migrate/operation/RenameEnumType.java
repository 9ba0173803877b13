package dev.migrate.operation;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.Optional;

/**
 * Renames an enumeration that is a type of its own, or moves it to another schema; columns of the type follow.
 *
 * @param from the name before
 * @param to the name afterwards
 */
public record RenameEnumType(QualifiedName from, QualifiedName to) implements Operation {

    @Override
    public Schema applyTo(Schema schema) {
        EnumType type = Replay.enumType(this, schema, from);
        return Replay.attempt(
                this,
                () -> schema.without(type)
                        .with(type.named(to))
                        .withTables(table -> table.withColumns(column -> column.type(followed(column.type())))));
    }

    private ColumnType followed(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named && named.type().equals(from)) {
            return new ColumnType.NamedEnum(to);
        }
        return type instanceof ColumnType.Array array
                ? new ColumnType.Array(followed(array.element()), array.length(), array.otherwise())
                : type;
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.of(new RenameEnumType(to, from));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.renameEnumType(this);
    }

    @Override
    public String summary() {
        return "rename enum type " + from + " to " + to;
    }
}
