package dev.migrate.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that the revisions look after in one database.
 *
 * <p>Each list is sorted by name, so two schemas with the same objects are equal.
 *
 * @param namespaces the schemas (namespaces) that the revisions create
 * @param enumTypes the enumerations that are types of their own
 * @param sequences the sequences
 * @param tables the tables
 */
public record Schema(
        List<Identifier> namespaces, List<EnumType> enumTypes, List<Sequence> sequences, List<Table> tables) {

    private static final Comparator<Identifier> NAMESPACES = Comparator.naturalOrder();
    private static final Comparator<EnumType> ENUM_TYPES = Comparator.comparing(EnumType::name);
    private static final Comparator<Sequence> SEQUENCES = Comparator.comparing(Sequence::name);
    private static final Comparator<Table> TABLES = Comparator.comparing(Table::name);
    private static final Schema EMPTY = new Schema(List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = SortedObjects.of(namespaces, NAMESPACES);
        enumTypes = SortedObjects.of(enumTypes, ENUM_TYPES);
        sequences = SortedObjects.of(sequences, SEQUENCES);
        tables = SortedObjects.of(tables, TABLES);
    }

    /** Returns a schema without any object. */
    public static Schema empty() {
        return EMPTY;
    }

    /** Returns a schema of tables alone. */
    public static Schema of(Collection<Table> tables) {
        return new Schema(List.of(), List.of(), List.of(), List.copyOf(tables));
    }

    /** Returns the table, or empty if there is none. */
    public Optional<Table> table(QualifiedName name) {
        return SortedObjects.find(tables, Table::name, name);
    }

    /** Returns the sequence, or empty if there is none. */
    public Optional<Sequence> sequence(QualifiedName name) {
        return SortedObjects.find(sequences, Sequence::name, name);
    }

    /** Returns the enum type, or empty if there is none. */
    public Optional<EnumType> enumType(QualifiedName name) {
        return SortedObjects.find(enumTypes, EnumType::name, name);
    }

    /** Returns this schema with a further table. */
    public Schema with(Table table) {
        return new Schema(namespaces, enumTypes, sequences, SortedObjects.with(tables, table, TABLES));
    }

    /** Returns this schema without the table of that name. */
    public Schema without(Table table) {
        return new Schema(namespaces, enumTypes, sequences, SortedObjects.without(tables, table, TABLES));
    }

    /** Returns this schema with {@code changed} in the place of the table of its name. */
    public Schema withReplaced(Table changed) {
        return new Schema(namespaces, enumTypes, sequences, SortedObjects.replaced(tables, changed, TABLES));
    }

    /** Returns this schema with every table changed by {@code change}, which may rename tables. */
    public Schema withTables(UnaryOperator<Table> change) {
        return new Schema(
                namespaces, enumTypes, sequences, tables.stream().map(change).toList());
    }

    /** Returns this schema with a further sequence. */
    public Schema with(Sequence sequence) {
        return new Schema(namespaces, enumTypes, SortedObjects.with(sequences, sequence, SEQUENCES), tables);
    }

    /** Returns this schema without the sequence of that name. */
    public Schema without(Sequence sequence) {
        return new Schema(namespaces, enumTypes, SortedObjects.without(sequences, sequence, SEQUENCES), tables);
    }

    /** Returns this schema with a further enum type. */
    public Schema with(EnumType type) {
        return new Schema(namespaces, SortedObjects.with(enumTypes, type, ENUM_TYPES), sequences, tables);
    }

    /** Returns this schema without the enum type of that name. */
    public Schema without(EnumType type) {
        return new Schema(namespaces, SortedObjects.without(enumTypes, type, ENUM_TYPES), sequences, tables);
    }

    /** Returns this schema with a further namespace. */
    public Schema withNamespace(Identifier namespace) {
        return new Schema(SortedObjects.with(namespaces, namespace, NAMESPACES), enumTypes, sequences, tables);
    }

    /** Returns this schema without a namespace. */
    public Schema withoutNamespace(Identifier namespace) {
        return new Schema(SortedObjects.without(namespaces, namespace, NAMESPACES), enumTypes, sequences, tables);
    }
}
