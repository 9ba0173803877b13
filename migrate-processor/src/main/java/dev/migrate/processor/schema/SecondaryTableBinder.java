package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.SecondaryTableSpec;
import dev.migrate.schema.Origin;

/** Makes the tables that hold a part of an entity's columns beside its primary one. */
final class SecondaryTableBinder {

    private final Binding binding;
    private final JoinBinder joins;

    SecondaryTableBinder(Binding binding) {
        this.binding = binding;
        this.joins = new JoinBinder(binding);
    }

    void bind(EntityMapping entity) {
        entity.secondaryTables().forEach(spec -> bind(entity, spec));
    }

    /** The key is a copy of the primary table's and refers to it. */
    private void bind(EntityMapping entity, SecondaryTableSpec spec) {
        TableDraft table = binding.drafts().secondary(entity, spec.table());
        table.key(joins.bind(new Reference(
                        table,
                        spec.key(),
                        null,
                        binding.drafts().of(entity),
                        true,
                        true,
                        ColumnDetails.NONE,
                        new Origin(entity.className(), table.origin().path() + ".key"),
                        entity.site()))
                .columns());
    }
}
