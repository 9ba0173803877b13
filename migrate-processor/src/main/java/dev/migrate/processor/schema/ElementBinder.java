package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.List;

/** Makes the columns of the elements of a collection in its table. */
final class ElementBinder {

    private final Binding binding;
    private final ColumnBinder columns;
    private final JoinBinder joins;

    ElementBinder(Binding binding) {
        this.binding = binding;
        this.columns = new ColumnBinder(binding);
        this.joins = new JoinBinder(binding);
    }

    /** Adds the columns of the elements and returns them. */
    List<ColumnDraft> bind(CollectionPlace place, TableDraft table) {
        ElementSpec element = place.attribute().element();
        if (element instanceof ElementSpec.Entity entity) {
            return entities(place, table, entity);
        }
        if (element instanceof ElementSpec.Embeddable embeddable) {
            return embeddables(place, table, embeddable, "element", false);
        }
        return values(place, table, (ElementSpec.Basic) element);
    }

    private List<ColumnDraft> values(CollectionPlace place, TableDraft table, ElementSpec.Basic basic) {
        Value value = new Value(basic.value(), basic.column(), basic.details(), place.site());
        List<ColumnDraft> column =
                columns
                        .value(table, binding.naming().implicit(place.name("")), value, place.origin("element"), false)
                        .stream()
                        .toList();
        if (basic.column().unique() && !column.isEmpty()) {
            table.unique(null, column);
        }
        return column;
    }

    private List<ColumnDraft> entities(CollectionPlace place, TableDraft table, ElementSpec.Entity entity) {
        return binding.model()
                .entity(entity.target())
                .map(target -> joins.bindElement(new Reference(
                                table,
                                place.attribute().table().inverse(),
                                place.name(""),
                                binding.drafts().of(target),
                                true,
                                !binding.model().isSpreadOverTables(target),
                                ColumnDetails.NONE,
                                place.origin("element"),
                                place.site()))
                        .columns())
                .orElse(List.of());
    }

    /**
     * Adds the columns of embeddables, which are the elements or the keys of a map.
     *
     * @param part what they are in the collection, for the origin
     * @param required whether all columns refuse NULL
     */
    List<ColumnDraft> embeddables(
            CollectionPlace place, TableDraft table, ElementSpec.Embeddable embeddable, String part, boolean required) {
        List<ColumnDraft> all = new ArrayList<>();
        for (Leaf leaf : Leaf.of(embeddable.attributes())) {
            Origin origin = place.origin(part + '.' + leaf.path());
            if (leaf.attribute() instanceof BasicAttribute basic) {
                columns.attribute(
                                table,
                                basic,
                                origin,
                                required || basic.required().byJava())
                        .ifPresent(all::add);
            } else if (leaf.attribute() instanceof ToOneAttribute toOne) {
                all.addAll(reference(table, toOne, origin, required));
            }
        }
        return all;
    }

    private List<ColumnDraft> reference(TableDraft table, ToOneAttribute toOne, Origin origin, boolean required) {
        return binding.model()
                .entity(toOne.target())
                .map(target -> joins.bind(new Reference(
                                table,
                                toOne.join(),
                                Identifier.of(toOne.name()),
                                binding.drafts().of(target),
                                required || toOne.required().byJava(),
                                binding.rules().constrainsReferencesOfElements()
                                        && !binding.model().isSpreadOverTables(target),
                                toOne.details(),
                                origin,
                                toOne.site()))
                        .columns())
                .orElse(List.of());
    }
}
