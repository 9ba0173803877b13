package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.JoinColumnSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the columns and the foreign key of a reference. */
final class JoinBinder {

    private final Binding binding;

    JoinBinder(Binding binding) {
        this.binding = binding;
    }

    /**
     * A reference that has become columns.
     *
     * @param columns the columns, in the order of the attributes they refer to
     * @param foreignKey the foreign key, or null if there is none
     * @param toKey whether it refers to the primary key
     */
    record Joined(List<ColumnDraft> columns, @Nullable ForeignKeyDraft foreignKey, boolean toKey) {

        private static final Joined NOTHING = new Joined(List.of(), null, true);
    }

    /** One column and the one it refers to. */
    private record Pair(@Nullable JoinColumnSpec spec, ColumnDraft target) {}

    /** Binds a reference; returns one without columns after noting what is wrong with it. */
    Joined bind(Reference reference) {
        return bind(reference, true);
    }

    /** Binds the reference of a collection to its owner. */
    Joined bindCollectionKey(Reference reference) {
        return bind(reference, binding.rules().constrainsCollectionsBeyondKey());
    }

    /** Binds the reference of a join table to the elements, which has a foreign key only if it refers to their keys. */
    Joined bindElement(Reference reference) {
        return bind(reference, false);
    }

    private Joined bind(Reference reference, boolean constrainedBeyondKey) {
        List<ColumnDraft> key = reference.target().key();
        Optional<List<Pair>> pairs = pairs(reference, key);
        if (pairs.isEmpty() || pairs.get().isEmpty()) {
            return Joined.NOTHING;
        }
        boolean toKey = key.containsAll(pairs.get().stream().map(Pair::target).toList());
        List<ColumnDraft> targets = pairs.get().stream().map(Pair::target).toList();
        List<ColumnDraft> columns =
                pairs.get().stream().map(pair -> column(reference, pair)).toList();
        boolean constrained = reference.constrained()
                && reference.target().isReferable()
                && !reference.join().foreignKey().none()
                && (toKey || constrainedBeyondKey);
        ForeignKeyDraft foreignKey = constrained ? foreignKey(reference, columns, targets) : null;
        return new Joined(byAttribute(columns, targets, reference.target()), foreignKey, toKey);
    }

    private static List<ColumnDraft> byAttribute(
            List<ColumnDraft> columns, List<ColumnDraft> targets, TableDraft target) {
        return columns.stream()
                .sorted(Comparator.comparingInt(
                        column -> target.keyByAttribute().indexOf(targets.get(columns.indexOf(column)))))
                .toList();
    }

    private static ForeignKeyDraft foreignKey(
            Reference reference, List<ColumnDraft> columns, List<ColumnDraft> targets) {
        return reference
                .table()
                .foreignKey(new ForeignKeyDraft(
                        reference.join().foreignKey().name(),
                        columns,
                        reference.target(),
                        targets,
                        reference.join().onDelete()));
    }

    /** Returns the columns with those they refer to, in the order of the target's key, or empty after noting a problem. */
    private Optional<List<Pair>> pairs(Reference reference, List<ColumnDraft> key) {
        List<JoinColumnSpec> specs = reference.join().columns();
        if (specs.isEmpty()) {
            return Optional.of(key.stream().map(each -> new Pair(null, each)).toList());
        }
        if (specs.stream().allMatch(spec -> spec.referenced() == null)) {
            return positional(reference, key, specs);
        }
        List<Pair> pairs = new ArrayList<>();
        for (JoinColumnSpec spec : specs) {
            Optional<ColumnDraft> target = target(reference, key, spec);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            pairs.add(new Pair(spec, target.get()));
        }
        pairs.sort((left, right) -> Integer.compare(key.indexOf(left.target), key.indexOf(right.target)));
        return Optional.of(pairs);
    }

    private Optional<List<Pair>> positional(Reference reference, List<ColumnDraft> key, List<JoinColumnSpec> specs) {
        if (specs.size() != key.size()) {
            binding.problems()
                    .addAt(
                            reference.site().element(),
                            Problem.JOIN_COLUMN_COUNT,
                            reference.site(),
                            specs.size(),
                            reference.target().name(),
                            key.size(),
                            names(key));
            return Optional.empty();
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            pairs.add(new Pair(specs.get(i), key.get(i)));
        }
        return Optional.of(pairs);
    }

    private Optional<ColumnDraft> target(Reference reference, List<ColumnDraft> key, JoinColumnSpec spec) {
        if (spec.referenced() == null) {
            return key.stream().findFirst();
        }
        Optional<ColumnDraft> target = reference.target().find(spec.referenced());
        if (target.isEmpty()) {
            binding.problems()
                    .addAt(
                            reference.site().element(),
                            Problem.UNKNOWN_COLUMN,
                            reference.site(),
                            spec.referenced(),
                            reference.target().name(),
                            names(List.copyOf(reference.target().columns())));
        }
        return target;
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(each -> each.name().text()).toList();
    }

    private ColumnDraft column(Reference reference, Pair pair) {
        JoinColumnSpec spec = pair.spec;
        Identifier logical = spec == null || spec.column().name() == null
                ? implicit(reference, pair.target)
                : Identifier.of(spec.column().name());
        boolean required =
                reference.required() || (spec != null && !spec.column().nullable());
        Column column = Column.of(binding.naming().physical(logical), type(pair))
                .notNull(required)
                .defaultTo(reference.details().defaultValue())
                .comment(comment(reference, spec));
        boolean writable = spec == null || spec.column().writable();
        ColumnDraft draft = reference
                .table()
                .add(new ColumnDraft(logical, column, origin(reference, pair), reference.site(), writable));
        if (spec != null && spec.column().unique()) {
            reference.table().unique(null, List.of(draft));
        }
        if (spec != null) {
            spec.column().checks().forEach(check -> reference.table().check(draft, check));
        }
        return draft;
    }

    private static ColumnType type(Pair pair) {
        String definition = pair.spec == null ? null : pair.spec.column().definition();
        return definition == null ? pair.target.column().type() : new ColumnType.Custom(definition);
    }

    private static @Nullable String comment(Reference reference, @Nullable JoinColumnSpec spec) {
        String comment = reference.details().comment();
        return comment != null || spec == null ? comment : spec.column().comment();
    }

    /** A name that derives from a quoted one is quoted. */
    private Identifier implicit(Reference reference, ColumnDraft target) {
        Identifier prefix = reference.prefix();
        if (prefix == null) {
            return target.logical();
        }
        List<ColumnDraft> key = reference.target().key();
        if (binding.rules().copiesNamesOfCompositeKeys()) {
            return key.size() == 1 ? joined(prefix, key.get(0).logical(), reference) : target.logical();
        }
        return joined(prefix, target.logical(), reference);
    }

    private static Identifier joined(Identifier prefix, Identifier column, Reference reference) {
        boolean quoted = prefix.quoted()
                || column.quoted()
                || reference.target().logical().quoted();
        return new Identifier(prefix.text() + '_' + column.text(), quoted);
    }

    /** Each of several columns comes from a part of the reference, told by the attribute it refers to. */
    private static Origin origin(Reference reference, Pair pair) {
        Origin origin = reference.origin();
        String part = pair.target.origin().path();
        return reference.target().key().size() < 2 || part == null
                ? origin
                : new Origin(origin.entity(), origin.path() + '.' + part);
    }
}
