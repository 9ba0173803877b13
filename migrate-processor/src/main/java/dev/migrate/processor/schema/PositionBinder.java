package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.PositionSpec;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.schema.Identifier;
import java.util.List;
import java.util.Optional;

/** Makes the columns that tell the elements of one owner apart: their positions or keys. */
final class PositionBinder {

    private final Binding binding;
    private final ColumnBinder columns;
    private final JoinBinder joins;
    private final ElementBinder elements;

    PositionBinder(Binding binding, ElementBinder elements) {
        this.binding = binding;
        this.columns = new ColumnBinder(binding);
        this.joins = new JoinBinder(binding);
        this.elements = elements;
    }

    /** Adds the columns to the collection's own table and returns them. */
    List<ColumnDraft> bind(CollectionPlace place, TableDraft table) {
        boolean required = binding.rules().collectionColumnsAreRequired();
        PositionSpec order = place.attribute().order();
        if (order != null) {
            return order(place, table, order, required);
        }
        ElementSpec key = place.attribute().key();
        if (key instanceof ElementSpec.Basic basic) {
            return values(place, table, basic, required);
        }
        if (key instanceof ElementSpec.Entity entity) {
            return entities(place, table, entity, required);
        }
        return key instanceof ElementSpec.Embeddable embeddable
                ? elements.embeddables(place, table, embeddable, "key", required)
                : List.of();
    }

    /** Adds the columns to the table of the elements, where other rows have no position. */
    void bindInTarget(CollectionPlace place, TableDraft table) {
        PositionSpec order = place.attribute().order();
        if (order != null) {
            order(place, table, order, false);
        }
        if (place.attribute().key() instanceof ElementSpec.Basic key) {
            values(place, table, key, false);
        } else if (place.attribute().key() instanceof ElementSpec.Entity key) {
            entities(place, table, key, !key.join().columns().isEmpty());
        } else if (place.attribute().key() instanceof ElementSpec.Embeddable key) {
            elements.embeddables(place, table, key, "key", false);
        }
    }

    /** Adds the keys of a map to the join table of the other side, whose rows have a key only if a column is written for it. */
    void bindInOthers(CollectionPlace place, TableDraft table) {
        ElementSpec key = place.attribute().key();
        if (key instanceof ElementSpec.Basic basic) {
            values(place, table, basic, basic.column().written());
        } else {
            bindInTarget(place, table);
        }
    }

    private List<ColumnDraft> order(CollectionPlace place, TableDraft table, PositionSpec spec, boolean required) {
        ValueSpec number = ValueSpec.of("java.lang.Integer", ValueSpec.Shape.SERIALIZABLE);
        List<String> bounds = binding.rules().checksPositions() ? List.of(">=" + spec.base()) : List.of();
        Value value = new Value(number, spec.column(), ColumnDetails.NONE.withBounds(bounds), place.site());
        return columns.value(table, place.name("_ORDER"), value, place.origin("order"), required).stream()
                .toList();
    }

    private List<ColumnDraft> values(CollectionPlace place, TableDraft table, ElementSpec.Basic key, boolean required) {
        Value value = new Value(key.value(), key.column(), key.details(), place.site());
        return columns.value(table, place.name("_KEY"), value, place.origin("mapKey"), required).stream()
                .toList();
    }

    private List<ColumnDraft> entities(
            CollectionPlace place, TableDraft table, ElementSpec.Entity key, boolean required) {
        Optional<EntityMapping> target = binding.model().entity(key.target());
        if (target.isEmpty()) {
            return List.of();
        }
        TableDraft targetTable = binding.drafts().of(target.get());
        Identifier implicit = place.name("_KEY");
        return joins.bind(new Reference(
                        table,
                        JoinNames.filled(key.join(), implicit, targetTable),
                        implicit,
                        targetTable,
                        required,
                        !binding.model().isSpreadOverTables(target.get()),
                        ColumnDetails.NONE,
                        place.origin("mapKey"),
                        place.site()))
                .columns();
    }
}
