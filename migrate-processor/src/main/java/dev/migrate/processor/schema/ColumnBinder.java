package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.GenerationSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the columns of basic values. */
final class ColumnBinder {

    private final Binding binding;
    private final ValueChecks checks;

    ColumnBinder(Binding binding) {
        this.binding = binding;
        this.checks = new ValueChecks(binding.rules(), binding.problems());
    }

    /**
     * Adds the column of an attribute, with what the attribute asks of it.
     *
     * @return the column, or empty if its type is none
     */
    Optional<ColumnDraft> attribute(TableDraft table, BasicAttribute attribute, Origin origin, boolean required) {
        GenerationSpec generation = attribute.generation();
        boolean identity = generation != null && generation.strategy() == GenerationSpec.Strategy.IDENTITY;
        Optional<ColumnDraft> column = value(
                table,
                binding.naming().implicit(Identifier.of(attribute.name())),
                new Value(attribute.value(), attribute.column(), attribute.details(), attribute.site()),
                origin,
                required,
                identity ? Identity.DEFAULT : null);
        column.filter(each -> attribute.column().unique() && !isDefined(attribute.column()))
                .ifPresent(each -> table.unique(null, List.of(each)));
        return column;
    }

    private boolean isDefined(ColumnSpec column) {
        return column.definition() != null && binding.rules().definitionsSayAll();
    }

    /**
     * What a column holds.
     *
     * @param value the Java value
     * @param column what is said of the column
     * @param details what is added to it
     * @param site where it is declared
     */
    record Value(ValueSpec value, ColumnSpec column, ColumnDetails details, Site site) {}

    /** Adds the column of a value; {@code implicit} is its name where none is written. */
    Optional<ColumnDraft> value(TableDraft table, Identifier implicit, Value value, Origin origin, boolean required) {
        return value(table, implicit, value, origin, required, null);
    }

    private Optional<ColumnDraft> value(
            TableDraft table,
            Identifier implicit,
            Value value,
            Origin origin,
            boolean required,
            @Nullable Identity identity) {
        Identifier logical = value.column.name() == null ? implicit : Identifier.of(value.column.name());
        return binding.types().of(value.value, value.column, value.site).map(type -> {
            Column column = described(Column.of(binding.naming().physical(logical), type), value, table)
                    .notNull(required || (!value.column.nullable() && !isDefined(value.column)) || identity != null)
                    .identity(identity);
            ColumnDraft draft = table.add(new ColumnDraft(logical, column, origin, value.site, value.column.writable())
                    .with(new ColumnFacts(List.of(), value.value.converter(), Map.of())));
            addChecks(table, draft, value);
            return draft;
        });
    }

    private Column described(Column column, Value value, TableDraft table) {
        ColumnDetails details = value.details;
        String generatedAs = details.generatedAs();
        return column.defaultTo(details.defaultValue())
                .collate(details.collation())
                .comment(details.comment() == null ? value.column.comment() : details.comment())
                .generated(generatedAs == null ? null : new GeneratedValue(generatedAs, true))
                .checkNamed(enumerationCheck(column, table));
    }

    /** The column says the name of its enumeration's check only where the convention does not. */
    private @Nullable Identifier enumerationCheck(Column column, TableDraft table) {
        NamingConvention convention = binding.naming().convention();
        boolean usual = convention.check().equals(NamingConvention.DEFAULT.check());
        return usual || !(column.type() instanceof ColumnType.Enumeration)
                ? null
                : convention.check(table.name().name(), column.name());
    }

    private void addChecks(TableDraft table, ColumnDraft column, Value value) {
        value.column.checks().forEach(check -> table.check(column, check));
        value.details.checks().forEach(check -> table.check(column, check));
        value.details
                .bounds()
                .forEach(bound ->
                        table.check(column, new CheckSpec(null, column.name().text() + bound)));
        checks.add(table, column, value);
    }
}
