package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the tables of collections: collection tables and join tables. */
final class CollectionTableBinder {

    private final Binding binding;
    private final JoinBinder joins;
    private final SoftDeleteBinder softDeletes;
    private final ElementBinder elements;
    private final PositionBinder positions;
    private final Map<Origin, TableDraft> bound = new HashMap<>();

    CollectionTableBinder(Binding binding, ElementBinder elements, PositionBinder positions) {
        this.binding = binding;
        this.joins = new JoinBinder(binding);
        this.softDeletes = new SoftDeleteBinder(binding);
        this.elements = elements;
        this.positions = positions;
    }

    void bind(CollectionPlace place) {
        TableDraft table = table(place);
        boolean shared = !table.columns().isEmpty();
        int columnsBefore = table.columns().size();
        List<ColumnDraft> key = key(place, table);
        List<ColumnDraft> element = elements.bind(place, table);
        List<ColumnDraft> position = positions.bind(place, table);
        bound.put(place.origin(), table);
        softDeletes.bind(place, table);
        noteClashes(place, table);
        if (!shared || (table.isCollection() && table.key().isEmpty())) {
            new CollectionKeys(binding.rules(), table).constrain(place.attribute(), key, element, position);
        }
        if (shared && table.isCollection() && table.columns().size() > columnsBefore) {
            note(place, Problem.JOIN_TABLES_MERGED, place.site(), table.name(), table.site());
        }
    }

    /** Adds the keys of a map to the table that the other side has made. */
    void bindInverse(CollectionPlace place, EntityMapping target, String mappedBy) {
        Optional<EntityMapping> owner = Optional.of(target);
        while (owner.isPresent()) {
            TableDraft table = bound.get(new Origin(owner.get().className(), mappedBy));
            if (table != null) {
                positions.bindInOthers(place, table);
                return;
            }
            owner = binding.model().parent(owner.get());
        }
    }

    private void note(CollectionPlace place, Problem problem, Object... facts) {
        binding.problems().addAt(place.site().element(), problem, facts);
    }

    /** One collection cannot write two values into one column, although two collections can share it. */
    private void noteClashes(CollectionPlace place, TableDraft table) {
        for (TableDraft.Clash clash : table.clashes()) {
            Optional<String> first = place.partOf(clash.first().origin());
            Optional<String> second = place.partOf(clash.second().origin());
            if (first.isPresent() && second.isPresent()) {
                String column = clash.first().column().text();
                note(
                        place,
                        Problem.COLLECTION_COLUMN_TWICE,
                        place.site(),
                        column,
                        table.name(),
                        first.get(),
                        second.get());
            }
        }
    }

    private TableDraft table(CollectionPlace place) {
        String written = place.attribute().table().table().name();
        Identifier logical = written == null ? implicitName(place) : Identifier.of(written);
        return binding.drafts().collection(logical, place.attribute().table().table(), place.origin(), place.site());
    }

    private Identifier implicitName(CollectionPlace place) {
        TableDraft owner = binding.drafts().of(place.owner());
        if (place.attribute().element() instanceof ElementSpec.Entity element) {
            Optional<Identifier> target = binding.model()
                    .entity(element.target())
                    .map(binding.drafts()::of)
                    .map(TableDraft::logical);
            return binding.naming()
                    .joinTable(
                            owner.logical(),
                            target.orElse(Identifier.of(element.target())),
                            place.attribute().name());
        }
        Identifier entity = Drafts.entityIdentifier(place.owner());
        return new Identifier(
                entity.text() + '_' + binding.naming().implicit(place.name("")).text(),
                entity.quoted() || owner.logical().quoted());
    }

    private List<ColumnDraft> key(CollectionPlace place, TableDraft table) {
        return joins.bindCollectionKey(new Reference(
                        table,
                        place.attribute().table().key(),
                        inverseAttribute(place).orElseGet(() -> Drafts.entityIdentifier(place.owner())),
                        binding.drafts().of(place.owner()),
                        binding.rules().collectionColumnsAreRequired(),
                        !binding.model().isSpreadOverTables(place.owner()),
                        ColumnDetails.NONE,
                        place.origin("key"),
                        place.site()))
                .columns();
    }

    /** Returns the name of the attribute of the elements that is mapped by this collection. */
    private Optional<Identifier> inverseAttribute(CollectionPlace place) {
        if (!(place.attribute().element() instanceof ElementSpec.Entity element)) {
            return Optional.empty();
        }
        return binding.model().entity(element.target()).stream()
                .flatMap(target -> Leaf.of(binding.model().allAttributes(target)).stream())
                .filter(leaf -> isInverse(leaf, place))
                .map(leaf -> Identifier.of(leaf.attribute().name()))
                .findFirst();
    }

    private boolean isInverse(Leaf leaf, CollectionPlace place) {
        if (leaf.attribute() instanceof CollectionAttribute other) {
            return place.path().equals(other.mappedBy())
                    && other.element() instanceof ElementSpec.Entity back
                    && isOwner(back.target(), place.owner());
        }
        return leaf.attribute() instanceof ToOneAttribute other
                && place.path().equals(other.mappedBy())
                && isOwner(other.target(), place.owner());
    }

    private boolean isOwner(String target, EntityMapping owner) {
        return target.equals(owner.className())
                || binding.model()
                        .parent(owner)
                        .filter(parent -> isOwner(target, parent))
                        .isPresent();
    }
}
