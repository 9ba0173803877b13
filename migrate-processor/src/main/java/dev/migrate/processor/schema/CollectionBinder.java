package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.ReferentialAction;
import java.util.Optional;

/** Decides where a collection is held: in a table of its own, in the table of its elements, or by the other side. */
final class CollectionBinder {

    private final Binding binding;
    private final JoinBinder joins;
    private final ToOneBinder references;
    private final PositionBinder positions;
    private final CollectionTableBinder tables;

    CollectionBinder(Binding binding, ToOneBinder references) {
        this.binding = binding;
        this.joins = new JoinBinder(binding);
        this.references = references;
        ElementBinder elements = new ElementBinder(binding);
        this.positions = new PositionBinder(binding, elements);
        this.tables = new CollectionTableBinder(binding, elements, positions);
    }

    /** Binds a collection that holds the relation itself; nothing is done for another one. */
    void bindOwning(EntityMapping owner, String path, CollectionAttribute attribute) {
        CollectionPlace place = new CollectionPlace(owner, path, attribute);
        if (attribute.mappedBy() != null) {
            return;
        }
        if (!attribute.join().columns().isEmpty() && attribute.relation() == Relation.ONE_TO_MANY) {
            bindInTarget(place);
        } else {
            tables.bind(place);
        }
    }

    /** Binds a collection that another attribute holds, after those that hold the relations themselves. */
    void bindInverse(EntityMapping owner, String path, CollectionAttribute attribute) {
        if (attribute.mappedBy() != null) {
            bindInverse(new CollectionPlace(owner, path, attribute), attribute.mappedBy());
        }
    }

    private void bindInverse(CollectionPlace place, String mappedBy) {
        if (!(place.attribute().element() instanceof ElementSpec.Entity element)) {
            return;
        }
        Optional<Attribute> inverse = references.requireInverse(element.target(), mappedBy, place.site());
        Optional<EntityMapping> target = binding.model().entity(element.target());
        if (inverse.isEmpty() || target.isEmpty()) {
            return;
        }
        if (inverse.get() instanceof ToOneAttribute) {
            bindInverse(place, target.get(), mappedBy);
        } else if (place.attribute().order() != null) {
            refuse(place, mappedBy, "OrderColumn");
        } else if (place.attribute().key() instanceof ElementSpec.Basic key
                && key.column().written()
                && !binding.rules().keysInverseMaps()) {
            refuse(place, mappedBy, "MapKeyColumn");
        } else {
            tables.bindInverse(place, target.get(), mappedBy);
        }
    }

    private void refuse(CollectionPlace place, String mappedBy, String annotation) {
        binding.problems()
                .addAt(place.site().element(), Problem.POSITION_ON_INVERSE_SIDE, place.site(), mappedBy, annotation);
    }

    /** The other side has the columns; the positions and keys of this one go into its table. */
    private void bindInverse(CollectionPlace place, EntityMapping target, String mappedBy) {
        positions.bindInTarget(place, binding.drafts().of(target));
        ForeignKeyDraft foreignKey = references.foreignKey(target, mappedBy);
        ReferentialAction onDelete = place.attribute().table().key().onDelete();
        if (foreignKey != null && onDelete != ReferentialAction.NO_ACTION) {
            foreignKey.onDelete(onDelete);
        }
    }

    private void bindInTarget(CollectionPlace place) {
        ElementSpec.Entity element = (ElementSpec.Entity) place.attribute().element();
        binding.model().entity(element.target()).ifPresent(target -> {
            TableDraft table = binding.drafts().of(target);
            joins.bindCollectionKey(new Reference(
                    table,
                    place.attribute().join(),
                    place.name(""),
                    binding.drafts().of(place.owner()),
                    false,
                    true,
                    place.attribute().details(),
                    place.origin("key"),
                    place.site()));
            positions.bindInTarget(place, table);
        });
    }
}
