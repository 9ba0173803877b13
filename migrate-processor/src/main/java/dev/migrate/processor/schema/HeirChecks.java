package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The checks that rows of one class in a shared table have what that class requires, although the columns can be NULL for the
 * rows of others (Hibernate 7, {@code SingleTableSubclass}). Not thread-safe.
 */
final class HeirChecks {

    private final Binding binding;
    private final DiscriminatorBinder discriminators;
    private final Map<String, Map<String, List<ColumnDraft>>> required = new TreeMap<>();

    HeirChecks(Binding binding, DiscriminatorBinder discriminators) {
        this.binding = binding;
        this.discriminators = discriminators;
    }

    /** Adds the columns of an attribute that is always there; those of an embedded one do not count. */
    void add(EntityMapping entity, String path, List<ColumnDraft> columns) {
        if (binding.rules().checksHeirs() && binding.model().sharesTable(entity) && path.indexOf('.') < 0) {
            required.computeIfAbsent(entity.className(), each -> new TreeMap<>())
                    .computeIfAbsent(path, each -> new ArrayList<>())
                    .addAll(columns);
        }
    }

    void addConstraints() {
        for (EntityMapping entity : binding.model().entities()) {
            List<ColumnDraft> columns = required(entity)
                    .filter(column -> !column.column().notNull())
                    .toList();
            if (!columns.isEmpty() && !entity.isAbstract()) {
                constrain(entity, columns);
            }
        }
    }

    /** Returns what an entity and the one right above it require. */
    private Stream<ColumnDraft> required(EntityMapping entity) {
        return Stream.concat(binding.model().parent(entity).stream(), Stream.of(entity))
                .map(each -> required.getOrDefault(each.className(), Map.of()))
                .flatMap(attributes -> attributes.values().stream())
                .flatMap(List::stream);
    }

    private void constrain(EntityMapping entity, List<ColumnDraft> columns) {
        discriminators
                .of(binding.model().root(entity))
                .flatMap(discriminator -> new DiscriminatorValues(binding.model()).isNot(entity, discriminator))
                .ifPresent(other -> binding.drafts()
                        .of(entity)
                        .check(columns.get(0), new CheckSpec(name(entity).toString(), condition(other, columns))));
    }

    private static String condition(String other, List<ColumnDraft> columns) {
        return columns.stream()
                .map(column -> column.name().text() + " is not null")
                .collect(Collectors.joining(" and ", other + " or (", ")"));
    }

    /** The constraint is named after the class. */
    private Identifier name(EntityMapping entity) {
        Identifier type = binding.naming().physical(Identifier.of(entity.name()));
        return binding.naming()
                .convention()
                .check(binding.drafts().of(entity).name().name(), new Identifier(type.text(), false));
    }
}
