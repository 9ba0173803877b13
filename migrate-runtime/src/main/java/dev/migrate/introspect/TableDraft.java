package dev.migrate.introspect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.TableOption;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A table while the catalog's rows about it come in. Not thread-safe. */
final class TableDraft {

    private final QualifiedName name;
    private final List<TableElement> elements = new ArrayList<>();

    TableDraft(QualifiedName name, @Nullable String comment) {
        this.name = name;
        if (comment != null && !comment.isEmpty()) {
            elements.add(new TableOption.Comment(comment));
        }
    }

    QualifiedName name() {
        return name;
    }

    void add(TableElement element) {
        elements.add(element);
    }

    /** Adds a part of the primary key, the first of which makes the key. */
    void addToPrimaryKey(Identifier key, Identifier column) {
        extend(
                PrimaryKey.class,
                each -> true,
                each -> new PrimaryKey(key, with(each.columns(), column)),
                new PrimaryKey(key, List.of(column)));
    }

    /** Adds a part of a unique constraint, the first of which makes the constraint. */
    void addToUnique(Identifier unique, Identifier column) {
        extend(
                UniqueConstraint.class,
                each -> each.name().equals(unique),
                each -> new UniqueConstraint(unique, with(each.columns(), column)),
                new UniqueConstraint(unique, List.of(column)));
    }

    /** Adds the pairs of columns of {@code part} to the foreign key of its name, or the whole of it if there is none. */
    void addToForeignKey(ForeignKey part) {
        extend(
                ForeignKey.class,
                each -> each.name().equals(part.name()),
                each -> new ForeignKey(
                        each.name(),
                        with(each.columns(), part.columns().get(0)),
                        each.target(),
                        with(each.targetColumns(), part.targetColumns().get(0)),
                        each.onDelete(),
                        each.onUpdate(),
                        each.timing()),
                part);
    }

    /** Adds the columns of {@code part} to the index of its name, or the whole of it if there is none. */
    void addToIndex(Index part) {
        extend(Index.class, each -> each.name().equals(part.name()), each -> withColumn(each, part.columns()), part);
    }

    /** Adds a column that the index of that name holds without ordering by it. */
    void addToInclude(Identifier index, Identifier column) {
        elements.replaceAll(element -> element instanceof Index each
                        && each.name().equals(index)
                ? new Index(
                        index, each.columns(), each.unique(), each.where(), each.method(), with(each.include(), column))
                : element);
    }

    /** Returns the table; the columns of its primary key refuse NULL, as all the databases make sure. */
    Table table() {
        Table table = Table.of(name, elements);
        PrimaryKey key = table.primaryKey();
        List<TableElement> finished = table.elements().stream()
                .map(element -> key != null && element instanceof Column column && key.uses(column.name())
                        ? column.notNull(true)
                        : element)
                .toList();
        return Table.of(name, finished);
    }

    private static Index withColumn(Index index, List<IndexColumn> columns) {
        List<IndexColumn> all = new ArrayList<>(index.columns());
        all.addAll(columns);
        return new Index(index.name(), all, index.unique(), index.where(), index.method(), index.include());
    }

    private static List<Identifier> with(List<Identifier> columns, Identifier column) {
        List<Identifier> all = new ArrayList<>(columns);
        all.add(column);
        return all;
    }

    private <E extends TableElement> void extend(
            Class<E> kind, Predicate<E> same, UnaryOperator<E> extension, E otherwise) {
        for (int i = 0; i < elements.size(); i++) {
            if (kind.isInstance(elements.get(i)) && same.test(kind.cast(elements.get(i)))) {
                elements.set(i, extension.apply(kind.cast(elements.get(i))));
                return;
            }
        }
        elements.add(otherwise);
    }
}
