package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.CollectionAttribute.Semantics;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.processor.schema.JoinBinder.Joined;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the tables of collections, and the columns that collections have in the tables of their elements. */
final class CollectionBinder {

    private final Binding binding;
    private final ColumnBinder columns;
    private final JoinBinder joins;
    private final ToOneBinder references;

    CollectionBinder(Binding binding, ToOneBinder references) {
        this.binding = binding;
        this.columns = new ColumnBinder(binding);
        this.joins = new JoinBinder(binding);
        this.references = references;
    }

    /** A collection with its place. */
    private record Place(EntityMapping owner, String path, CollectionAttribute attribute) {

        Origin origin() {
            return new Origin(owner.className(), path);
        }

        Origin origin(String part) {
            return new Origin(owner.className(), path + '.' + part);
        }
    }

    void bind(EntityMapping owner, String path, CollectionAttribute attribute) {
        Place place = new Place(owner, path, attribute);
        if (attribute.mappedBy() != null) {
            bindInverse(place, attribute.mappedBy());
        } else if (!attribute.join().columns().isEmpty() && attribute.relation() == Relation.ONE_TO_MANY) {
            bindInTarget(place);
        } else {
            bindTable(place);
        }
    }

    /** The other side has the columns; the positions and keys of this one go into its table. */
    private void bindInverse(Place place, String mappedBy) {
        if (!(place.attribute.element() instanceof ElementSpec.Entity element)) {
            return;
        }
        boolean toOne = references
                .requireInverse(element.target(), mappedBy, place.attribute.site())
                .filter(ToOneAttribute.class::isInstance)
                .isPresent();
        Optional<EntityMapping> target = binding.model().entity(element.target());
        if (toOne && target.isPresent()) {
            addPlaceInTarget(place, binding.drafts().of(target.get()));
            ForeignKeyDraft foreignKey = references.foreignKey(target.get(), mappedBy);
            ReferentialAction onDelete = place.attribute.table().key().onDelete();
            if (foreignKey != null && onDelete != ReferentialAction.NO_ACTION) {
                foreignKey.onDelete(onDelete);
            }
        }
    }

    private void bindInTarget(Place place) {
        ElementSpec.Entity element = (ElementSpec.Entity) place.attribute.element();
        binding.model().entity(element.target()).ifPresent(target -> {
            TableDraft table = binding.drafts().of(target);
            joins.bindCollection(new Reference(
                    table,
                    place.attribute.join(),
                    Identifier.of(place.attribute.name()),
                    binding.drafts().of(place.owner),
                    false,
                    true,
                    ColumnDetails.NONE,
                    place.origin("key"),
                    place.attribute.site()));
            addPlaceInTarget(place, table);
        });
    }

    private void addPlaceInTarget(Place place, TableDraft table) {
        ColumnSpec order = place.attribute.order();
        if (order != null) {
            order(place, table, order, false);
        }
        if (place.attribute.key() instanceof ElementSpec.Basic key
                && key.column().written()) {
            mapKey(place, table, key, false);
        } else if (place.attribute.key() instanceof ElementSpec.Entity key
                && !key.join().columns().isEmpty()) {
            mapKey(place, table, key);
        }
    }

    private void bindTable(Place place) {
        TableDraft table = table(place);
        boolean shared = !table.columns().isEmpty();
        int columnsBefore = table.columns().size();
        List<ColumnDraft> key = key(place, table);
        List<ColumnDraft> element = element(place, table);
        List<ColumnDraft> position = position(place, table);
        if (!shared) {
            constrain(place, table, key, element, position);
        } else if (table.isCollection() && table.columns().size() > columnsBefore) {
            binding.problems()
                    .addAt(
                            place.attribute.site().element(),
                            Problem.JOIN_TABLES_MERGED,
                            place.attribute.site(),
                            table.name(),
                            table.site());
        }
    }

    private TableDraft table(Place place) {
        String written = place.attribute.table().table().name();
        Identifier logical = written == null ? implicitTable(place) : Identifier.of(written);
        return binding.drafts()
                .collection(logical, place.attribute.table().table(), place.origin(), place.attribute.site());
    }

    private Identifier implicitTable(Place place) {
        TableDraft owner = binding.drafts().of(place.owner);
        if (place.attribute.element() instanceof ElementSpec.Entity element) {
            Optional<Identifier> target = binding.model()
                    .entity(element.target())
                    .map(binding.drafts()::of)
                    .map(TableDraft::logical);
            return binding.naming()
                    .joinTable(owner.logical(), target.orElse(Identifier.of(element.target())), place.attribute.name());
        }
        Identifier entity = Drafts.entityIdentifier(place.owner);
        return new Identifier(
                entity.text() + '_' + place.attribute.name(),
                entity.quoted() || owner.logical().quoted());
    }

    private List<ColumnDraft> key(Place place, TableDraft table) {
        Joined joined = joins.bindCollection(new Reference(
                table,
                place.attribute.table().key(),
                inverseAttribute(place).orElseGet(() -> Drafts.entityIdentifier(place.owner)),
                binding.drafts().of(place.owner),
                true,
                !binding.model().isSpreadOverTables(place.owner),
                ColumnDetails.NONE,
                place.origin("key"),
                place.attribute.site()));
        return joined.columns();
    }

    /** Returns the name of the attribute of the elements that is mapped by this collection. */
    private Optional<Identifier> inverseAttribute(Place place) {
        if (!(place.attribute.element() instanceof ElementSpec.Entity element)) {
            return Optional.empty();
        }
        return binding.model().entity(element.target()).stream()
                .flatMap(target -> Leaf.of(binding.model().allAttributes(target)).stream())
                .filter(leaf -> isInverse(leaf, place))
                .map(leaf -> Identifier.of(leaf.attribute().name()))
                .findFirst();
    }

    private boolean isInverse(Leaf leaf, Place place) {
        if (leaf.attribute() instanceof CollectionAttribute other) {
            return place.path.equals(other.mappedBy())
                    && other.element() instanceof ElementSpec.Entity back
                    && isOwner(back.target(), place.owner);
        }
        return leaf.attribute() instanceof ToOneAttribute other
                && place.path.equals(other.mappedBy())
                && isOwner(other.target(), place.owner);
    }

    private boolean isOwner(String target, EntityMapping owner) {
        return target.equals(owner.className())
                || binding.model()
                        .parent(owner)
                        .filter(parent -> isOwner(target, parent))
                        .isPresent();
    }

    private List<ColumnDraft> element(Place place, TableDraft table) {
        ElementSpec element = place.attribute.element();
        if (element instanceof ElementSpec.Entity entity) {
            return entities(place, table, entity);
        }
        if (element instanceof ElementSpec.Embeddable embeddable) {
            return embeddables(place, table, embeddable, "element", false);
        }
        ElementSpec.Basic basic = (ElementSpec.Basic) element;
        Value value = new Value(basic.value(), basic.column(), basic.details(), place.attribute.site());
        return columns
                .value(table, Identifier.of(place.attribute.name()), value, place.origin("element"), false)
                .map(column -> withUnique(table, column, basic.column()))
                .stream()
                .toList();
    }

    private static ColumnDraft withUnique(TableDraft table, ColumnDraft column, ColumnSpec spec) {
        if (spec.unique()) {
            table.unique(null, List.of(column));
        }
        return column;
    }

    private List<ColumnDraft> entities(Place place, TableDraft table, ElementSpec.Entity entity) {
        Optional<EntityMapping> target = binding.model().entity(entity.target());
        if (target.isEmpty()) {
            return List.of();
        }
        JoinSpec inverse = place.attribute.table().inverse();
        return joins.bindCollection(new Reference(
                        table,
                        inverse,
                        Identifier.of(place.attribute.name()),
                        binding.drafts().of(target.get()),
                        true,
                        !binding.model().isSpreadOverTables(target.get()),
                        ColumnDetails.NONE,
                        place.origin("element"),
                        place.attribute.site()))
                .columns();
    }

    private List<ColumnDraft> embeddables(
            Place place, TableDraft table, ElementSpec.Embeddable embeddable, String part, boolean required) {
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
                                !binding.model().isSpreadOverTables(target),
                                toOne.details(),
                                origin,
                                toOne.site()))
                        .columns())
                .orElse(List.of());
    }

    /** Adds the columns that tell the elements of one owner apart: their positions or keys. */
    private List<ColumnDraft> position(Place place, TableDraft table) {
        ColumnSpec order = place.attribute.order();
        if (order != null) {
            return order(place, table, order, true);
        }
        ElementSpec key = place.attribute.key();
        if (key instanceof ElementSpec.Basic basic) {
            return mapKey(place, table, basic, true);
        }
        if (key instanceof ElementSpec.Entity entity) {
            return mapKey(place, table, entity);
        }
        return key instanceof ElementSpec.Embeddable embeddable
                ? embeddables(place, table, embeddable, "key", true)
                : List.of();
    }

    private List<ColumnDraft> order(Place place, TableDraft table, ColumnSpec spec, boolean required) {
        ValueSpec number = ValueSpec.of("java.lang.Integer", ValueSpec.Shape.SERIALIZABLE);
        Value value = new Value(number, spec, ColumnDetails.NONE, place.attribute.site());
        Identifier implicit = Identifier.of(place.attribute.name() + "_ORDER");
        return columns.value(table, implicit, value, place.origin("order"), required).stream()
                .toList();
    }

    private List<ColumnDraft> mapKey(Place place, TableDraft table, ElementSpec.Basic key, boolean required) {
        Value value = new Value(key.value(), key.column(), key.details(), place.attribute.site());
        Identifier implicit = Identifier.of(place.attribute.name() + "_KEY");
        return columns.value(table, implicit, value, place.origin("mapKey"), required).stream()
                .toList();
    }

    private List<ColumnDraft> mapKey(Place place, TableDraft table, ElementSpec.Entity key) {
        Optional<EntityMapping> target = binding.model().entity(key.target());
        if (target.isEmpty()) {
            return List.of();
        }
        Identifier implicit = Identifier.of(place.attribute.name() + "_KEY");
        return joins.bind(new Reference(
                        table,
                        JoinNames.filled(key.join(), implicit, binding.drafts().of(target.get())),
                        implicit,
                        binding.drafts().of(target.get()),
                        true,
                        !binding.model().isSpreadOverTables(target.get()),
                        ColumnDetails.NONE,
                        place.origin("mapKey"),
                        place.attribute.site()))
                .columns();
    }

    private static void constrain(
            Place place,
            TableDraft table,
            List<ColumnDraft> key,
            List<ColumnDraft> element,
            List<ColumnDraft> position) {
        CollectionAttribute attribute = place.attribute;
        if (attribute.relation() == Relation.ONE_TO_MANY && !element.isEmpty()) {
            table.unique(null, element);
        }
        if (!position.isEmpty()) {
            table.key(both(key, position));
        } else if (attribute.semantics() == Semantics.SET || attribute.semantics() == Semantics.MAP) {
            if (element.stream().allMatch(CollectionBinder::canBeInKey)) {
                table.key(both(key, element));
            }
        }
    }

    private static boolean canBeInKey(ColumnDraft column) {
        return column.column().notNull() && !(column.column().type() instanceof ColumnType.LargeObject);
    }

    private static List<ColumnDraft> both(List<ColumnDraft> first, List<ColumnDraft> second) {
        List<ColumnDraft> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
