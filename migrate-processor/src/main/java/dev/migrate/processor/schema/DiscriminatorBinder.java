package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.character;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.processor.mapping.CheckSpec;
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

/** Makes the column that tells the classes of a hierarchy apart. */
final class DiscriminatorBinder {

    private static final String IMPLICIT_NAME = "DTYPE";
    private static final int DEFAULT_LENGTH = 31;

    private final Binding binding;
    private final DiscriminatorValues values;
    private final Map<String, ColumnDraft> columns = new HashMap<>();

    DiscriminatorBinder(Binding binding) {
        this.binding = binding;
        this.values = new DiscriminatorValues(binding.model());
    }

    /** Returns the column or formula of a hierarchy's discriminator as SQL by its root, or empty if it has none. */
    Optional<String> of(EntityMapping root) {
        return Optional.ofNullable(root.discriminator().formula())
                .or(() -> Optional.ofNullable(columns.get(root.className()))
                        .map(column -> column.name().text()));
    }

    void bind(EntityMapping entity) {
        boolean isRoot = binding.model().parent(entity).isEmpty();
        if (isRoot && entity.discriminator().formula() == null && isDiscriminated(entity)) {
            add(entity);
        }
        EntityMapping root = binding.model().root(entity);
        if (root.discriminator().kind() == Kind.CHAR && entity.discriminatorValue() == null && !entity.isAbstract()) {
            binding.problems().addAt(entity.site().element(), Problem.DISCRIMINATOR_WITHOUT_VALUE, entity.site());
        }
    }

    private boolean isDiscriminated(EntityMapping root) {
        if (binding.rules().discriminatesAllHierarchies()) {
            return binding.model().hasHeirs(root) && binding.model().inheritance(root) != Inheritance.TABLE_PER_CLASS;
        }
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
        boolean open = binding.model().inheritance(root) == Inheritance.SINGLE_TABLE && values.canBeNull(root);
        Column column = Column.of(binding.naming().physical(logical), type(spec))
                .notNull(!open && binding.rules().discriminatorsAreRequired());
        ColumnFacts facts = new ColumnFacts(List.of(), null, values.byClass(root));
        Origin origin = new Origin(root.className(), "{discriminator}");
        TableDraft table = binding.drafts().of(root);
        ColumnDraft draft = table.add(new ColumnDraft(logical, column, origin, root.site(), true).with(facts));
        columns.put(root.className(), draft);
        if (binding.rules().checksDiscriminators() && !values.areOpen(root)) {
            String literals = String.join(",", values.literals(root));
            table.check(draft, new CheckSpec(null, draft.name().text() + " in (" + literals + ")"));
        }
    }

    private static ColumnType text(DiscriminatorSpec spec) {
        return varchar(Objects.requireNonNullElse(spec.column().length(), DEFAULT_LENGTH));
    }

    private ColumnType type(DiscriminatorSpec spec) {
        if (spec.column().definition() != null) {
            return new ColumnType.Custom(spec.column().definition());
        }
        return switch (spec.kind()) {
            case STRING -> text(spec);
            case CHAR -> binding.rules().holdsCharacterDiscriminators() ? character(1) : text(spec);
            case INTEGER -> integer();
        };
    }
}
