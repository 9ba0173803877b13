package dev.migrate.merge;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * References between the objects of a schema that no database would accept.
 *
 * <p>One branch may drop or change what the other begins to refer to, which replays in any order.
 */
final class BrokenReferences {

    private final Schema schema;

    private BrokenReferences(Schema schema) {
        this.schema = schema;
    }

    /** Returns what is broken, each as a part of a sentence; empty if nothing is. */
    static Set<String> in(Schema schema) {
        BrokenReferences references = new BrokenReferences(schema);
        return schema.tables().stream()
                .flatMap(table -> Stream.concat(references.ofForeignKeys(table), references.ofTypes(table)))
                .collect(Collectors.toSet());
    }

    /**
     * Returns what is broken after two changes though neither of them breaks it, as a part of a sentence.
     *
     * @param both the schema after both
     * @param one the schema after one of them
     * @param other the schema after the other
     */
    static Optional<String> added(Schema both, Schema one, Schema other) {
        Set<String> broken = new TreeSet<>(in(both));
        if (!broken.isEmpty()) {
            broken.removeAll(in(one));
            broken.removeAll(in(other));
        }
        return broken.stream().findFirst();
    }

    private Stream<String> ofForeignKeys(Table table) {
        return table.foreignKeys().stream()
                .flatMap(key -> broken(table, key)
                        .map(reason -> "the foreign key " + key.name() + " of " + table.name() + " " + reason)
                        .stream());
    }

    private Optional<String> broken(Table table, ForeignKey key) {
        Optional<Table> target = schema.table(key.target());
        if (target.isEmpty()) {
            return Optional.of("refers to the table " + key.target() + ", which is not there");
        }
        for (int i = 0; i < key.columns().size(); i++) {
            Optional<Column> source = table.column(key.columns().get(i));
            Optional<Column> referred = target.get().column(key.targetColumns().get(i));
            if (referred.isEmpty()) {
                return Optional.of(
                        "refers to " + key.target() + "." + key.targetColumns().get(i) + ", which is not there");
            }
            if (source.isPresent() && !source.get().type().equals(referred.get().type())) {
                return Optional.of("joins " + source.get().type() + " with "
                        + referred.get().type());
            }
        }
        return isUnique(target.get(), key.targetColumns())
                ? Optional.empty()
                : Optional.of("refers to columns of " + key.target() + " that are not unique");
    }

    private static boolean isUnique(Table table, List<Identifier> columns) {
        Set<Identifier> wanted = Set.copyOf(columns);
        return Stream.concat(
                        Stream.ofNullable(table.primaryKey()).map(key -> key.columns()),
                        table.uniques().stream().map(unique -> unique.columns()))
                .anyMatch(unique -> Set.copyOf(unique).equals(wanted));
    }

    private Stream<String> ofTypes(Table table) {
        return table.columns().stream()
                .flatMap(column -> missingType(column).stream()
                        .map(type -> "the column " + table.name() + "." + column.name() + " has the type " + type
                                + ", which is not there"));
    }

    private Optional<QualifiedName> missingType(Column column) {
        return column.type() instanceof ColumnType.NamedEnum named
                        && schema.enumType(named.type()).isEmpty()
                ? Optional.of(named.type())
                : Optional.empty();
    }
}
