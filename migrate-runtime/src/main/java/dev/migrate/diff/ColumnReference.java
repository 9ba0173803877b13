package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A column as a hint names it: {@code users.name}.
 *
 * @param table the table, or empty if there is no dot
 * @param column the column's name
 */
record ColumnReference(Optional<QualifiedName> table, Identifier column) {

    /**
     * Reads the text form.
     *
     * @throws HintException if a name is empty
     */
    static ColumnReference parse(String property, String text) {
        List<String> parts = HintText.split(property, text, '.');
        int last = parts.size() - 1;
        Identifier column = column(property, parts.get(last));
        try {
            return new ColumnReference(
                    last == 0
                            ? Optional.empty()
                            : Optional.of(QualifiedName.of(String.join(".", parts.subList(0, last)))),
                    column);
        } catch (IllegalArgumentException e) {
            throw new HintException(property, "'" + text + "': " + e.getMessage());
        }
    }

    static Identifier column(String property, String text) {
        try {
            return Identifier.of(text);
        } catch (IllegalArgumentException e) {
            throw new HintException(property, "'" + text + "': " + e.getMessage());
        }
    }

    @Override
    public String toString() {
        return table.map(name -> name + "." + column).orElse(column.toString());
    }
}
