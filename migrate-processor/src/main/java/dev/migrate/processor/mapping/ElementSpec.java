package dev.migrate.processor.mapping;

import java.util.List;

/** What the elements of a collection or the keys of a map are. */
public sealed interface ElementSpec {

    /**
     * Basic values in one column.
     *
     * @param value what the column holds
     * @param column what is said of the column
     * @param details what is added to the column
     */
    record Basic(ValueSpec value, ColumnSpec column, ColumnDetails details) implements ElementSpec {}

    /**
     * Embeddables.
     *
     * @param attributes their attributes, by name
     */
    record Embeddable(List<Attribute> attributes) implements ElementSpec {

        public Embeddable {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * References to entities.
     *
     * @param target the binary name of the entity
     * @param join the columns and the foreign key of a map's key; that of elements is the join table's
     */
    record Entity(String target, JoinSpec join) implements ElementSpec {}
}
