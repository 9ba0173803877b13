package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.EntityMapping.Inheritance;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Column;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the primary keys of entities, those first that others derive theirs from. Not thread-safe. */
final class KeyBinder {

    private final Binding binding;
    private final ColumnBinder columns;
    private final ToOneBinder references;
    private final GeneratorBinder generators;
    private final Set<String> begun = new HashSet<>();
    private final Set<String> done = new HashSet<>();

    KeyBinder(Binding binding, ToOneBinder references, GeneratorBinder generators) {
        this.binding = binding;
        this.columns = new ColumnBinder(binding);
        this.references = references;
        this.generators = generators;
    }

    void bind(EntityMapping entity) {
        if (done.contains(entity.className())) {
            return;
        }
        if (!begun.add(entity.className())) {
            binding.problems().addAt(entity.site().element(), Problem.KEY_IN_A_CIRCLE, entity.site());
            return;
        }
        Optional<EntityMapping> parent = binding.model().parent(entity);
        parent.ifPresent(this::bind);
        if (parent.isEmpty() || binding.model().inheritance(entity) == Inheritance.TABLE_PER_CLASS) {
            bindOwnKey(entity);
        } else if (binding.model().inheritance(entity) == Inheritance.JOINED) {
            bindParentsKey(
                    entity, binding.rules().refersToRoots() ? binding.model().root(entity) : parent.get());
        }
        done.add(entity.className());
    }

    private void bindOwnKey(EntityMapping entity) {
        List<Attribute> attributes = binding.model().attributes(entity);
        List<ColumnDraft> key = new ArrayList<>();
        for (ToOneAttribute derived : derived(attributes)) {
            key.addAll(reference(entity, derived.name(), derived));
        }
        boolean replaced = derived(attributes).stream().anyMatch(each -> "".equals(each.mapsId()));
        for (Attribute attribute : attributes) {
            if (attribute.id() && !replaced) {
                key.addAll(part(entity, attribute, attributes));
            }
        }
        if (attributes.stream().noneMatch(Attribute::id) && entity.superEntity() == null) {
            binding.problems().addAt(entity.site().element(), Problem.ENTITY_WITHOUT_ID, entity.site());
        }
        binding.drafts().of(entity).key(key);
    }

    private static List<ToOneAttribute> derived(List<Attribute> attributes) {
        return attributes.stream()
                .filter(ToOneAttribute.class::isInstance)
                .map(ToOneAttribute.class::cast)
                .filter(each -> each.mapsId() != null)
                .toList();
    }

    private List<ColumnDraft> part(EntityMapping entity, Attribute attribute, List<Attribute> attributes) {
        List<ColumnDraft> part = new ArrayList<>();
        for (Leaf leaf : Leaf.of(attribute)) {
            boolean replaced = derived(attributes).stream()
                    .map(each -> attribute.name() + '.' + each.mapsId())
                    .anyMatch(path -> leaf.path().equals(path) || leaf.path().startsWith(path + '.'));
            if (!replaced) {
                part.addAll(leaf(entity, leaf));
            }
        }
        return part;
    }

    private List<ColumnDraft> leaf(EntityMapping entity, Leaf leaf) {
        if (leaf.attribute() instanceof ToOneAttribute toOne) {
            return reference(entity, leaf.path(), toOne);
        }
        if (leaf.attribute() instanceof BasicAttribute basic) {
            Generator generator = generators.bind(entity, basic).orElse(null);
            return columns
                    .attribute(binding.drafts().of(entity), basic, new Origin(entity.className(), leaf.path()), true)
                    .map(column -> column.with(column.facts().generator(generator)))
                    .stream()
                    .toList();
        }
        return List.of();
    }

    private List<ColumnDraft> reference(EntityMapping entity, String path, ToOneAttribute attribute) {
        binding.model().entity(attribute.target()).ifPresent(this::bind);
        return references.bindKey(entity, path, attribute);
    }

    private void bindParentsKey(EntityMapping entity, EntityMapping parent) {
        TableDraft table = binding.drafts().of(entity);
        TableDraft above = binding.drafts().of(parent);
        Map<ColumnDraft, ColumnDraft> inherited = new LinkedHashMap<>();
        for (ColumnDraft each : above.key()) {
            inherited.put(each, inherited(entity, table, each, inherited.size()));
        }
        if (!entity.key().foreignKey().none() && !inherited.isEmpty() && above.isReferable()) {
            table.foreignKey(new ForeignKeyDraft(
                    entity.key().foreignKey().name(),
                    List.copyOf(inherited.values()),
                    above,
                    above.key(),
                    entity.key().onDelete()));
        }
        table.key(above.keyByAttribute().stream()
                .flatMap(each -> Optional.ofNullable(inherited.get(each)).stream())
                .toList());
    }

    private ColumnDraft inherited(EntityMapping entity, TableDraft table, ColumnDraft above, int position) {
        String written = entity.key().columns().stream()
                .filter(spec ->
                        spec.referenced() != null && above.logical().text().equalsIgnoreCase(spec.referenced()))
                .findFirst()
                .or(() -> entity.key().columns().stream()
                        .filter(spec -> spec.referenced() == null)
                        .skip(position)
                        .findFirst())
                .map(spec -> spec.column().name())
                .orElse(null);
        Identifier logical = written == null ? above.logical() : Identifier.of(written);
        Column column =
                Column.of(binding.naming().physical(logical), above.column().type());
        Origin origin = new Origin(entity.className(), above.origin().path());
        return table.add(new ColumnDraft(logical, column, origin, entity.site(), true));
    }

    /** Returns whether nothing is to be added for a reference that is bound with a key. */
    static boolean isKeyPart(Attribute attribute) {
        return attribute.id() || (attribute instanceof ToOneAttribute toOne && toOne.mapsId() != null);
    }
}
