package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.character;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.processor.mapping.DiscriminatorSpec;
import dev.migrate.processor.mapping.DiscriminatorSpec.Kind;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.EntityMapping.Inheritance;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Makes the column that tells the classes of a hierarchy apart. */
final class DiscriminatorBinder {

    private static final String IMPLICIT_NAME = "DTYPE";
    private static final int DEFAULT_LENGTH = 31;

    /** Values that do not name one class, so that the column may be empty. */
    private static final Set<String> OPEN_VALUES = Set.of("null", "not null");

    private final Binding binding;

    DiscriminatorBinder(Binding binding) {
        this.binding = binding;
    }

    void bind(EntityMapping entity) {
        boolean isRoot = binding.model().parent(entity).isEmpty();
        if (isRoot && isDiscriminated(entity)) {
            add(entity);
        }
        EntityMapping root = binding.model().root(entity);
        if (root.discriminator().kind() == Kind.CHAR && entity.discriminatorValue() == null && !entity.isAbstract()) {
            binding.problems().addAt(entity.site().element(), Problem.DISCRIMINATOR_WITHOUT_VALUE, entity.site());
        }
    }

    private boolean isDiscriminated(EntityMapping root) {
        return switch (binding.model().inheritance(root)) {
            case SINGLE_TABLE ->
                root.discriminator().written() || binding.model().hasHeirs(root);
            case JOINED -> root.discriminator().written();
            case TABLE_PER_CLASS -> false;
        };
    }

    private void add(EntityMapping root) {
        DiscriminatorSpec spec = root.discriminator();
        Identifier logical =
                Identifier.of(Objects.requireNonNullElse(spec.column().name(), IMPLICIT_NAME));
        boolean open = binding.model().inheritance(root) == Inheritance.SINGLE_TABLE
                && binding.model().entities().stream()
                        .filter(each -> binding.model().root(each).equals(root))
                        .map(EntityMapping::discriminatorValue)
                        .anyMatch(value -> value != null && OPEN_VALUES.contains(value));
        Column column =
                Column.of(binding.naming().physical(logical), type(spec)).notNull(!open);
        binding.drafts()
                .of(root)
                .add(
                        new ColumnDraft(
                                        logical,
                                        column,
                                        new Origin(root.className(), "{discriminator}"),
                                        root.site(),
                                        true)
                                .with(new ColumnFacts(List.of(), null, values(root))),
                        binding.problems());
    }

    /** Returns the values of the classes that have rows. */
    private Map<String, String> values(EntityMapping root) {
        Map<String, String> values = new HashMap<>();
        binding.model().entities().stream()
                .filter(each -> !each.isAbstract() && binding.model().root(each).equals(root))
                .forEach(each -> value(each, root.discriminator().kind())
                        .ifPresent(value -> values.put(each.className(), value)));
        return values;
    }

    /** Without a written value Hibernate 6.6 takes the entity's name, or its hash code for numbers. */
    private static Optional<String> value(EntityMapping entity, Kind kind) {
        if (entity.discriminatorValue() != null) {
            return Optional.of(entity.discriminatorValue());
        }
        return switch (kind) {
            case STRING -> Optional.of(entity.name());
            case INTEGER -> Optional.of(Integer.toString(entity.name().hashCode()));
            case CHAR -> Optional.empty();
        };
    }

    private static ColumnType type(DiscriminatorSpec spec) {
        if (spec.column().definition() != null) {
            return new ColumnType.Custom(spec.column().definition());
        }
        return switch (spec.kind()) {
            case STRING -> varchar(Objects.requireNonNullElse(spec.column().length(), DEFAULT_LENGTH));
            case CHAR -> character(1);
            case INTEGER -> integer();
        };
    }
}
