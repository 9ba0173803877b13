package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.EntityMapping.Rows;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables drafted so far, those of entities and those of collections. Not thread-safe. */
final class Drafts {

    private final Model model;
    private final Naming naming;
    private final Problems problems;
    private final Map<String, TableDraft> byEntity = new HashMap<>();
    private final Map<String, TableDraft> byName = new HashMap<>();
    private final Map<String, List<TableDraft>> secondary = new HashMap<>();
    private final List<TableDraft> emitted = new ArrayList<>();

    Drafts(Model model, Naming naming, Problems problems) {
        this.model = model;
        this.naming = naming;
        this.problems = problems;
    }

    /** Returns the tables that are to be there, in the order of their making. */
    List<TableDraft> emitted() {
        return emitted;
    }

    /** Returns the entity's table, which is that of the root if the hierarchy shares one. */
    TableDraft of(EntityMapping entity) {
        EntityMapping owner = model.sharesTable(entity) ? model.root(entity) : entity;
        TableDraft there = byEntity.get(owner.className());
        if (there != null) {
            return there;
        }
        TableDraft table = create(owner);
        byEntity.put(owner.className(), table);
        return table;
    }

    /** Returns the table that {@code @Column} names, which is the entity's own unless a secondary one has the name. */
    TableDraft of(EntityMapping entity, @Nullable String name, Site site) {
        TableDraft primary = of(entity);
        if (name == null || primary.isCalled(name)) {
            return primary;
        }
        Optional<TableDraft> named =
                secondary(entity).filter(table -> table.isCalled(name)).findFirst();
        if (named.isEmpty()) {
            problems.addAt(site.element(), Problem.UNKNOWN_SECONDARY_TABLE, site, name, entity.site());
        }
        return named.orElse(primary);
    }

    private Stream<TableDraft> secondary(EntityMapping entity) {
        return Stream.concat(
                secondary.getOrDefault(entity.className(), List.of()).stream(),
                model.parent(entity).stream().flatMap(this::secondary));
    }

    /** Makes a table beside the primary one. */
    TableDraft secondary(EntityMapping entity, TableSpec spec) {
        String name = Objects.requireNonNullElse(spec.name(), "");
        TableDraft table = draft(
                Identifier.of(name),
                spec,
                new Origin(entity.className(), "{" + name + "}"),
                entity.site(),
                TableDraft.Kind.ENTITY);
        table.spec(spec);
        secondary.computeIfAbsent(entity.className(), each -> new ArrayList<>()).add(table);
        if (entity.rows() == Rows.IN_SCHEMA) {
            emit(table);
        }
        return table;
    }

    private TableDraft create(EntityMapping entity) {
        Identifier logical = entity.table().name() == null
                ? naming.implicit(entityIdentifier(entity))
                : Identifier.of(entity.table().name());
        TableDraft table = draft(
                logical, entity.table(), new Origin(entity.className(), null), entity.site(), TableDraft.Kind.ENTITY);
        table.spec(entity.table());
        if (!entity.rows().referable()) {
            table.refuseForeignKeys();
        }
        if (isEmitted(entity)) {
            emit(table);
        }
        return table;
    }

    /** Returns the entity's name as it enters other names; that of a nested class needs quotes for its {@code $}. */
    static Identifier entityIdentifier(EntityMapping entity) {
        Identifier name = Identifier.of(entity.name());
        return new Identifier(name.text(), name.quoted() || entity.nested());
    }

    private boolean isEmitted(EntityMapping entity) {
        boolean withoutRows =
                entity.isAbstract() && model.inheritance(entity) == EntityMapping.Inheritance.TABLE_PER_CLASS;
        return entity.rows() == Rows.IN_SCHEMA && !withoutRows;
    }

    private void emit(TableDraft table) {
        TableDraft other = byName.putIfAbsent(canonical(table.name()), table);
        if (other == null) {
            emitted.add(table);
            return;
        }
        problems.addAt(table.site().element(), Problem.TABLE_MAPPED_TWICE, table.site(), table.name(), other.site());
    }

    /** Returns the table of a collection, which may be there already as that of another one or of an entity. */
    TableDraft collection(Identifier logical, TableSpec spec, Origin origin, Site site) {
        TableDraft table = draft(logical, spec, origin, site, TableDraft.Kind.COLLECTION);
        if (isUnmanaged(origin)) {
            return table;
        }
        TableDraft there = byName.putIfAbsent(canonical(table.name()), table);
        if (there != null) {
            there.spec(spec);
            return there;
        }
        emitted.add(table);
        table.spec(spec);
        return table;
    }

    private boolean isUnmanaged(Origin origin) {
        return model.entity(origin.entity())
                .filter(owner -> owner.rows().unmanaged())
                .isPresent();
    }

    private TableDraft draft(Identifier logical, TableSpec spec, Origin origin, Site site, TableDraft.Kind kind) {
        QualifiedName name = naming.qualified(spec.catalog(), spec.schema(), naming.physical(logical));
        return new TableDraft(logical, name, origin, site, kind, new KeyOrder(naming.rules()));
    }

    private static String canonical(QualifiedName name) {
        return Objects.toString(name.catalog(), "")
                + '.'
                + Objects.toString(name.schema(), "")
                + '.'
                + TableDraft.canonical(name.name());
    }
}
