package dev.migrate.introspect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ExclusionConstraint;
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

    /** Adds the column of {@code part} to the unique constraint of its name, or the whole of it if there is none. */
    void addToUnique(UniqueConstraint part) {
        extend(
                UniqueConstraint.class,
                each -> each.name().equals(part.name()),
                each -> each.on(with(each.columns(), part.columns().get(0))),
                part);
    }

    /** Adds a column that the index of a unique constraint holds without comparing it. */
    void addToUniqueInclude(Identifier unique, Identifier column) {
        elements.replaceAll(element -> element instanceof UniqueConstraint each
                        && each.name().equals(unique)
                ? new UniqueConstraint(
                        unique, each.columns(), each.timing(), each.nullsNotDistinct(), with(each.include(), column))
                : element);
    }

    /** Adds the comparisons of {@code part} to the exclusion constraint of its name, or the whole of it if there is none. */
    void addToExclusion(ExclusionConstraint part) {
        extend(
                ExclusionConstraint.class,
                each -> each.name().equals(part.name()),
                each -> new ExclusionConstraint(
                        each.name(),
                        with(each.parts(), part.parts().get(0)),
                        each.method(),
                        each.where(),
                        each.timing()),
                part);
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
                        each.timing(),
                        each.match()),
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

    private static <E> List<E> with(List<E> parts, E part) {
        List<E> all = new ArrayList<>(parts);
        all.add(part);
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
