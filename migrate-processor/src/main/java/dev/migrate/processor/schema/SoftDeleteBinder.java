package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.SoftDeleteSpec;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.List;
import java.util.Optional;

/** Makes the columns that mark rows as deleted. */
final class SoftDeleteBinder {

    private static final String PART = "{deleted}";

    private final Binding binding;
    private final ColumnBinder columns;

    SoftDeleteBinder(Binding binding) {
        this.binding = binding;
        this.columns = new ColumnBinder(binding);
    }

    /** Marks the rows of a hierarchy in the table of its root. */
    void bind(EntityMapping entity) {
        if (entity.softDelete() != null && binding.model().parent(entity).isEmpty()) {
            add(binding.drafts().of(entity), entity.softDelete(), new Origin(entity.className(), PART), entity.site());
        }
    }

    /** Marks the rows of a collection, as its owner does where the collection itself says nothing. */
    void bind(CollectionPlace place, TableDraft table) {
        Optional<SoftDeleteSpec> own = Optional.ofNullable(place.attribute().softDelete());
        own.or(() -> ofOwner(place)).ifPresent(spec -> add(table, spec, place.origin(PART), place.site()));
    }

    private Optional<SoftDeleteSpec> ofOwner(CollectionPlace place) {
        return binding.rules().marksCollectionsOfMarkedOwners()
                ? Optional.ofNullable(binding.model().root(place.owner()).softDelete())
                : Optional.empty();
    }

    private void add(TableDraft table, SoftDeleteSpec spec, Origin origin, Site site) {
        ColumnDetails details = new ColumnDetails(null, spec.comment(), null, null, List.of(), List.of());
        Value value = new Value(spec.value(), ColumnSpec.ABSENT, details, site);
        columns.value(table, Identifier.of(spec.column()), value, origin, spec.required());
    }
}
