package dev.migrate.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it.
 *
 * <p>The order of columns means nothing: they stand with those of the primary key first, in the key's order, then by
 * name. Constraints and indexes stand by name.
 *
 * @param name the table's name
 * @param columns the columns
 * @param primaryKey the primary key, or null for none
 * @param uniques the unique constraints
 * @param foreignKeys the foreign keys
 * @param exclusions the exclusion constraints
 * @param checks the check constraints, without those of enumeration columns, which belong to the column's type
 * @param indexes the indexes, without those that the database makes for keys
 * @param seedRows the rows that the table starts with, by key
 * @param comment the text that explains the table, or null
 * @param options SQL after the closing parenthesis, or null
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKey primaryKey,
        List<UniqueConstraint> uniques,
        List<ForeignKey> foreignKeys,
        List<ExclusionConstraint> exclusions,
        List<CheckConstraint> checks,
        List<Index> indexes,
        List<SeedRow> seedRows,
        @Nullable String comment,
        @Nullable String options) {

    public Table {
        columns = sorted(columns, columnOrder(primaryKey), name, "column", Column::name);
        uniques = sorted(uniques, name, UniqueConstraint::name);
        foreignKeys = sorted(foreignKeys, name, ForeignKey::name);
        exclusions = sorted(exclusions, name, ExclusionConstraint::name);
        checks = sorted(checks, name, CheckConstraint::name);
        indexes = sorted(indexes, Comparator.comparing(Index::name), name, "index", Index::name);
        seedRows = sorted(seedRows, Comparator.comparing(SeedRow::key), name, "row", SeedRow::key);
        requireColumns(seedRows, columns, name);
    }

    /** Returns a table without anything. */
    public static Table empty(QualifiedName name) {
        return new Table(
                name, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null);
    }

    /**
     * Returns the table made of {@code elements}.
     *
     * @throws IllegalArgumentException if two columns, constraints of a kind or indexes have one name, or there are two
     *     primary keys
     */
    public static Table of(QualifiedName name, Collection<? extends TableElement> elements) {
        if (elements.stream().filter(PrimaryKey.class::isInstance).count() > 1) {
            throw new IllegalArgumentException("The table " + name + " has two primary keys; keep one.");
        }
        return new Table(
                name,
                only(Column.class, elements),
                first(PrimaryKey.class, elements),
                only(UniqueConstraint.class, elements),
                only(ForeignKey.class, elements),
                only(ExclusionConstraint.class, elements),
                only(CheckConstraint.class, elements),
                only(Index.class, elements),
                only(SeedRow.class, elements),
                Optional.ofNullable(first(TableOption.Comment.class, elements))
                        .map(TableOption.Comment::text)
                        .orElse(null),
                Optional.ofNullable(first(TableOption.Options.class, elements))
                        .map(TableOption.Options::sql)
                        .orElse(null));
    }

    /** Returns what the table is made of, as {@link #of} takes it: columns, constraints, indexes, rows, then options. */
    public List<TableElement> elements() {
        List<TableElement> elements = new ArrayList<>(columns);
        constraints().forEach(elements::add);
        elements.addAll(indexes);
        elements.addAll(seedRows);
        if (comment != null) {
            elements.add(new TableOption.Comment(comment));
        }
        if (options != null) {
            elements.add(new TableOption.Options(options));
        }
        return elements;
    }

    /** Returns all constraints: the primary key, then uniques, foreign keys, exclusions and checks by name. */
    public Stream<Constraint> constraints() {
        return Stream.of(
                        Stream.ofNullable(primaryKey),
                        uniques.stream(),
                        foreignKeys.stream(),
                        exclusions.stream(),
                        checks.stream())
                .flatMap(Function.identity());
    }

    /** Returns the column, or empty if there is none. */
    public Optional<Column> column(Identifier column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /** Returns the constraint, or empty if there is none. */
    public Optional<Constraint> constraint(Identifier constraint) {
        return constraints().filter(each -> each.name().equals(constraint)).findFirst();
    }

    /** Returns the row that the table starts with, or empty if there is none. */
    public Optional<SeedRow> seedRow(String key) {
        return seedRows.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns the index, or empty if there is none. */
    public Optional<Index> index(Identifier index) {
        return indexes.stream().filter(each -> each.name().equals(index)).findFirst();
    }

    /** Returns this table with a further column, constraint, index, row or option. */
    public Table with(TableElement element) {
        List<TableElement> elements = new ArrayList<>(elements());
        elements.add(element);
        return of(name, elements);
    }

    /** Returns this table without what equals {@code element}. */
    public Table without(TableElement element) {
        return of(
                name, elements().stream().filter(each -> !each.equals(element)).toList());
    }

    /** Returns this table with another name. */
    public Table named(QualifiedName newName) {
        return new Table(
                newName,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                exclusions,
                checks,
                indexes,
                seedRows,
                comment,
                options);
    }

    /** Returns this table with a comment, or without one for null. */
    public Table comment(@Nullable String newComment) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                exclusions,
                checks,
                indexes,
                seedRows,
                newComment,
                options);
    }

    /** Returns this table with SQL after its closing parenthesis, or without for null. */
    public Table options(@Nullable String newOptions) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys,
                exclusions,
                checks,
                indexes,
                seedRows,
                comment,
                newOptions);
    }

    /** Returns this table without its foreign keys. */
    public Table withoutForeignKeys() {
        return new Table(
                name, columns, primaryKey, uniques, List.of(), exclusions, checks, indexes, seedRows, comment, options);
    }

    /** Returns this table with each foreign key changed by {@code change}. */
    public Table withForeignKeys(UnaryOperator<ForeignKey> change) {
        return new Table(
                name,
                columns,
                primaryKey,
                uniques,
                foreignKeys.stream().map(change).toList(),
                exclusions,
                checks,
                indexes,
                seedRows,
                comment,
                options);
    }

    /** Returns this table with each column changed by {@code change}, which may not rename it. */
    public Table withColumns(UnaryOperator<Column> change) {
        return new Table(
                name,
                columns.stream().map(change).toList(),
                primaryKey,
                uniques,
                foreignKeys,
                exclusions,
                checks,
                indexes,
                seedRows,
                comment,
                options);
    }

    /** Returns this table after the column {@code from} is called {@code to}, here and in its constraints and indexes. */
    public Table withColumnRenamed(Identifier from, Identifier to) {
        return of(
                name,
                elements().stream().map(element -> renamed(element, from, to)).toList());
    }

    private static TableElement renamed(TableElement element, Identifier from, Identifier to) {
        if (element instanceof Column column) {
            return column.name().equals(from) ? column.named(to) : column;
        }
        if (element instanceof Constraint constraint) {
            return constraint.withColumnRenamed(from, to);
        }
        if (element instanceof SeedRow row) {
            return row.withColumnRenamed(from, to);
        }
        return element instanceof Index index ? index.withColumnRenamed(from, to) : element;
    }

    private static Comparator<Column> columnOrder(@Nullable PrimaryKey primaryKey) {
        List<Identifier> key = primaryKey == null ? List.of() : primaryKey.columns();
        return Comparator.<Column>comparingInt(
                        column -> key.contains(column.name()) ? key.indexOf(column.name()) : key.size())
                .thenComparing(Column::name);
    }

    private static void requireColumns(List<SeedRow> rows, List<Column> columns, QualifiedName table) {
        List<Identifier> known = columns.stream().map(Column::name).toList();
        for (SeedRow row : rows) {
            if (!known.contains(row.keyColumn()) || !known.contains(row.valueColumn())) {
                throw new IllegalArgumentException("The row '" + row.key() + "' of the table " + table
                        + " has values for " + row.keyColumn() + " and " + row.valueColumn()
                        + ", but the table has only " + known + "; drop the row before its column.");
            }
        }
    }

    private static <C extends Constraint> List<C> sorted(
            List<C> constraints, QualifiedName table, Function<C, Identifier> naming) {
        return sorted(constraints, Comparator.comparing(naming), table, "constraint", naming);
    }

    private static <E, N extends Comparable<N>> List<E> sorted(
            List<E> elements, Comparator<E> order, QualifiedName table, String kind, Function<E, N> naming) {
        if (elements.stream().map(naming).distinct().count() < elements.size()) {
            throw new IllegalArgumentException("The table " + table + " has two of one name among "
                    + elements.stream().map(naming).sorted().toList() + "; give each " + kind + " a name of its own.");
        }
        return elements.stream().sorted(order).toList();
    }

    private static <E extends TableElement> List<E> only(Class<E> kind, Collection<? extends TableElement> elements) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <E extends TableElement> @Nullable E first(
            Class<E> kind, Collection<? extends TableElement> elements) {
        return elements.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElse(null);
    }
}
