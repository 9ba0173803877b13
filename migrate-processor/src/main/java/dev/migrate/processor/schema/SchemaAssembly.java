package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Derives the schema that entities want. One instance derives one schema. */
public final class SchemaAssembly {

    private final Binding binding;
    private final NamedEnums namedEnums = new NamedEnums();
    private final ColumnBinder columns;
    private final ToOneBinder references;
    private final CollectionBinder collections;
    private final GeneratorBinder generators;
    private final NaturalKeys naturalKeys;
    private final DiscriminatorBinder discriminators;
    private final HeirChecks heirChecks;

    private SchemaAssembly(List<EntityMapping> entities, Naming naming, Rules rules, Problems problems) {
        Model model = new Model(entities);
        this.binding = new Binding(
                model,
                new Drafts(model, naming, problems),
                rules,
                naming,
                rules == Rules.ECLIPSELINK
                        ? new EclipseLinkTypes(problems)
                        : new HibernateTypes(rules, problems, namedEnums),
                problems);
        this.columns = new ColumnBinder(binding);
        this.references = new ToOneBinder(binding);
        this.collections = new CollectionBinder(binding, references);
        this.generators = new GeneratorBinder(binding);
        this.naturalKeys = new NaturalKeys();
        this.discriminators = new DiscriminatorBinder(binding);
        this.heirChecks = new HeirChecks(binding, discriminators);
    }

    /**
     * Returns the schema of entities and where it comes from; what is wrong with them is noted.
     *
     * <p>The order of the entities does not matter.
     */
    public static Snapshot derive(List<EntityMapping> entities, Naming naming, Rules rules, Problems problems) {
        return new SchemaAssembly(entities, naming, rules, problems).derive();
    }

    private Snapshot derive() {
        KeyBinder keys = new KeyBinder(binding, references, generators);
        eachEntity(entity -> binding.drafts().of(entity));
        eachEntity(keys::bind);
        eachEntity(this::checkTable);
        eachEntity(discriminators::bind);
        eachEntity(new SecondaryTableBinder(binding)::bind);
        eachEntity(new SoftDeleteBinder(binding)::bind);
        eachLeaf(BasicAttribute.class, this::basic);
        eachLeaf(ToOneAttribute.class, this::reference);
        eachCollection(collections::bindOwning);
        eachCollection(collections::bindInverse);
        binding.drafts().emitted().forEach(new ColumnClashes(binding)::check);
        naturalKeys.addConstraints();
        heirChecks.addConstraints();
        return snapshot();
    }

    private void eachEntity(Consumer<EntityMapping> step) {
        for (EntityMapping entity : binding.model().entities()) {
            guarded(entity.site(), () -> step.accept(entity));
        }
    }

    /** An heir that shares the table of another entity cannot say anything of it. */
    private void checkTable(EntityMapping entity) {
        TableSpec table = entity.table();
        boolean says = table.name() != null
                || table.schema() != null
                || table.catalog() != null
                || !table.uniques().isEmpty()
                || !table.indexes().isEmpty();
        if (says && binding.model().sharesTable(entity)) {
            binding.problems()
                    .addAt(
                            entity.site().element(),
                            Problem.TABLE_OF_HEIR,
                            entity.site(),
                            binding.drafts().of(entity).name(),
                            binding.model().root(entity).site());
        }
    }

    /** A place of an attribute: an entity and the path from there. */
    private record Place(EntityMapping entity, String path) {}

    private <A> void eachLeaf(Class<A> kind, BiConsumer<Place, A> step) {
        eachEntity(entity -> {
            for (Leaf leaf : Leaf.of(binding.model().attributes(entity))) {
                if (kind.isInstance(leaf.attribute())) {
                    step.accept(new Place(entity, leaf.path()), kind.cast(leaf.attribute()));
                }
            }
        });
    }

    /** A collection belongs to the entity that declares it, even where its heirs have tables of their own. */
    private void eachCollection(CollectionStep step) {
        eachEntity(entity -> {
            for (Leaf leaf : Leaf.of(entity.attributes())) {
                if (leaf.attribute() instanceof CollectionAttribute collection) {
                    step.bind(entity, leaf.path(), collection);
                }
            }
        });
    }

    /** What is done with a collection of an entity at a path. */
    @FunctionalInterface
    private interface CollectionStep {

        void bind(EntityMapping entity, String path, CollectionAttribute collection);
    }

    /** A defect must neither end in a stack trace nor hide the problems of other classes. */
    private void guarded(Site site, Runnable step) {
        try {
            step.run();
        } catch (IllegalArgumentException e) {
            binding.problems().addAt(site.element(), Problem.UNREADABLE_NAME, site, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            binding.problems().addAt(site.element(), Problem.INTERNAL, site, e);
        }
    }

    private void basic(Place place, BasicAttribute attribute) {
        if (attribute.id() || isInKey(place)) {
            return;
        }
        TableDraft table = binding.drafts().of(place.entity, attribute.column().table(), attribute.site());
        Required required = attribute.required();
        boolean counts = !binding.model().sharesTable(place.entity);
        Optional<ColumnDraft> column = columns.attribute(
                table,
                attribute,
                new Origin(place.entity.className(), place.path),
                counts && (required.byJava() || required.byValidation()));
        column.filter(each -> attribute.naturalId())
                .ifPresent(each -> naturalKeys.add(table, place.path, List.of(each)));
        column.filter(each -> table == binding.drafts().of(place.entity))
                .filter(each -> required.byJava() || attribute.value().shape() == ValueSpec.Shape.PRIMITIVE)
                .ifPresent(each -> heirChecks.add(place.entity, place.path, List.of(each)));
    }

    /** Returns whether an attribute is within an embedded identifier. */
    private boolean isInKey(Place place) {
        int dot = place.path.indexOf('.');
        return dot > 0
                && binding.model().attributes(place.entity).stream()
                        .anyMatch(each -> each.id() && place.path.startsWith(each.name() + '.'));
    }

    private void reference(Place place, ToOneAttribute attribute) {
        if (KeyBinder.isKeyPart(attribute) || isInKey(place)) {
            return;
        }
        List<ColumnDraft> bound = references.bind(place.entity, place.path, attribute);
        if (attribute.naturalId()) {
            naturalKeys.add(binding.drafts().of(place.entity), place.path, bound);
        }
        if (attribute.required().byJava()) {
            heirChecks.add(place.entity, place.path, bound);
        }
    }

    private Snapshot snapshot() {
        TableFinish finish = new TableFinish(binding.naming().convention(), binding.problems());
        NameChecks names = new NameChecks(binding.problems());
        List<Table> tables = new ArrayList<>();
        for (TableDraft draft : binding.drafts().emitted()) {
            guarded(draft.site(), () -> {
                Table table = finish.table(draft);
                names.check(draft, table);
                tables.add(table);
            });
        }
        generators.checkNames(names);
        return new Snapshot(
                List.of(),
                new Schema(
                        Namespaces.of(tables, generators.sequences()),
                        namedEnums.all(),
                        generators.sequences(),
                        tables),
                provenance());
    }

    private Provenance provenance() {
        Map<QualifiedName, Origin> tables = new HashMap<>();
        Map<QualifiedName, Map<Identifier, Origin>> columnOrigins = new HashMap<>();
        for (TableDraft draft : binding.drafts().emitted()) {
            Map<Identifier, Origin> origins = new HashMap<>();
            draft.columns().forEach(column -> origins.put(column.name(), column.origin()));
            tables.put(draft.name(), draft.origin());
            columnOrigins.put(draft.name(), origins);
        }
        MappingFacts facts =
                new FactsBinder(binding.model()).bind(binding.drafts().emitted());
        return new Provenance(tables, columnOrigins, facts);
    }
}
