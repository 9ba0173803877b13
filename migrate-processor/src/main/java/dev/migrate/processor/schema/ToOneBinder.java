package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.schema.JoinBinder.Joined;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the columns of references to one entity. Not thread-safe. */
final class ToOneBinder {

    private final Binding binding;
    private final JoinBinder joins;
    private final Map<Origin, Joined> bound = new HashMap<>();

    ToOneBinder(Binding binding) {
        this.binding = binding;
        this.joins = new JoinBinder(binding);
    }

    /** Binds a reference and returns its columns in the owner's table. */
    List<ColumnDraft> bind(EntityMapping owner, String path, ToOneAttribute attribute) {
        Origin origin = new Origin(owner.className(), path);
        if (attribute.mappedBy() != null) {
            requireInverse(attribute.target(), attribute.mappedBy(), attribute.site());
            return List.of();
        }
        if (attribute.joinTable().written()) {
            bindThroughTable(owner, attribute, origin);
            return List.of();
        }
        if (attribute.sharesKey()) {
            return List.of();
        }
        boolean shared = binding.model().sharesTable(owner);
        boolean byJava =
                attribute.required().byJava() && !(shared && binding.rules().checksHeirs());
        boolean validated = attribute.required().byValidation() && !shared;
        return bindColumns(owner, attribute, origin, byJava || validated).columns();
    }

    /** Binds a reference that is the key or a part of it, and returns its columns. */
    List<ColumnDraft> bindKey(EntityMapping owner, String path, ToOneAttribute attribute) {
        Origin origin = new Origin(owner.className(), path);
        return bindColumns(owner, attribute, origin, true).columns();
    }

    /** Returns the foreign key of a bound reference, or null if it has none. */
    @Nullable
    ForeignKeyDraft foreignKey(EntityMapping owner, String path) {
        Joined joined = bound.get(new Origin(owner.className(), path));
        return joined == null ? null : joined.foreignKey();
    }

    private Joined bindColumns(EntityMapping owner, ToOneAttribute attribute, Origin origin, boolean required) {
        TableDraft table = table(owner, attribute);
        Joined joined = binding.model()
                .entity(attribute.target())
                .map(target -> joins.bind(new Reference(
                        table,
                        attribute.join(),
                        binding.naming().implicit(Identifier.of(attribute.name())),
                        binding.drafts().of(target),
                        required,
                        !binding.model().isSpreadOverTables(target),
                        attribute.details(),
                        origin,
                        attribute.site())))
                .orElse(new Joined(List.of(), null, true));
        boolean single = attribute.oneToOne()
                && attribute.mapsId() == null
                && !attribute.id()
                && binding.rules().oneToOnesAreUnique();
        if (single && !joined.columns().isEmpty()) {
            table.unique(null, joined.columns());
        }
        bound.put(origin, joined);
        return joined;
    }

    private TableDraft table(EntityMapping owner, ToOneAttribute attribute) {
        String name = attribute.join().columns().stream()
                .map(each -> each.column().table())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return binding.drafts().of(owner, name, attribute.site());
    }

    private void bindThroughTable(EntityMapping owner, ToOneAttribute attribute, Origin origin) {
        binding.model().entity(attribute.target()).ifPresent(target -> {
            TableDraft ownerTable = binding.drafts().of(owner);
            TableDraft targetTable = binding.drafts().of(target);
            JoinTableSpec spec = attribute.joinTable();
            Identifier implicit =
                    binding.naming().joinTable(ownerTable.logical(), targetTable.logical(), attribute.name());
            TableDraft table = binding.drafts()
                    .collection(
                            spec.table().name() == null
                                    ? implicit
                                    : Identifier.of(spec.table().name()),
                            spec.table(),
                            origin,
                            attribute.site());
            boolean byBoth = binding.rules().keysJoinTablesByBothSides();
            Joined key = joins.bind(new Reference(
                    table,
                    spec.key(),
                    byBoth ? Drafts.entityIdentifier(owner) : null,
                    ownerTable,
                    true,
                    true,
                    ColumnDetails.NONE,
                    new Origin(origin.entity(), origin.path() + ".key"),
                    attribute.site()));
            Joined inverse = joins.bind(new Reference(
                    table,
                    spec.inverse(),
                    Identifier.of(attribute.name()),
                    targetTable,
                    attribute.required().byJava() || binding.rules().requiresTargetsInJoinTables(),
                    true,
                    attribute.details(),
                    new Origin(origin.entity(), origin.path() + ".element"),
                    attribute.site()));
            table.key(byBoth ? both(key.columns(), inverse.columns()) : key.columns());
            if (attribute.oneToOne()
                    && binding.rules().oneToOnesAreUnique()
                    && !inverse.columns().isEmpty()) {
                table.unique(null, inverse.columns());
            }
            bound.put(origin, inverse);
        });
    }

    private static List<ColumnDraft> both(List<ColumnDraft> first, List<ColumnDraft> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** Notes a {@code mappedBy} that leads nowhere, and returns the attribute that it leads to. */
    Optional<Attribute> requireInverse(String target, String mappedBy, Site site) {
        Optional<EntityMapping> entity = binding.model().entity(target);
        Optional<Attribute> inverse = entity.flatMap(each -> binding.model().attribute(each, mappedBy));
        boolean isRelation = inverse.filter(
                        each -> each instanceof ToOneAttribute || each instanceof CollectionAttribute)
                .isPresent();
        if (entity.isPresent() && !isRelation) {
            binding.problems()
                    .addAt(
                            site.element(),
                            Problem.UNKNOWN_MAPPED_BY,
                            site,
                            mappedBy,
                            entity.get().site());
        }
        return inverse;
    }
}
