package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableGeneratorSpec;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.SeedRow;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables whose rows number the rows of others (Hibernate's {@code TableGenerator}).
 *
 * @param binding what every binder needs
 */
record GeneratorTables(Binding binding) {

    private static final Form HIBERNATES =
            new Form("hibernate_sequences", "sequence_name", varchar(255), "next_val", bigint());

    /**
     * What such a table is like where nothing else is said.
     *
     * @param table its name
     * @param keyColumn the column that tells generators apart
     * @param keyType the type of that column
     * @param valueColumn the column of the number
     * @param valueType the type of that column
     */
    record Form(String table, String keyColumn, ColumnType keyType, String valueColumn, ColumnType valueType) {}

    /** The row that all generators share that say nothing. */
    private static final String SHARED_KEY = "default";

    /** Makes the table and the row of a declared generator. */
    Generator bind(EntityMapping entity, TableGeneratorSpec spec, Site site) {
        String key = Objects.requireNonNullElseGet(spec.key(), () -> tableOf(entity));
        String name = Objects.requireNonNullElse(spec.generator(), HIBERNATES.table);
        return bind(entity, spec.in(name), HIBERNATES, key, site);
    }

    /** Makes the table and the row of a generator that is not declared, {@code name} being null for a nameless one. */
    Generator bindUndeclared(EntityMapping entity, @Nullable String name, Site site) {
        TableGeneratorSpec spec = TableGeneratorSpec.undeclared(site, name);
        boolean shared = name == null || binding.rules().sharesRowOfUndeclaredGenerators();
        String table = Objects.requireNonNullElse(name, HIBERNATES.table);
        return bind(entity, spec.in(table), HIBERNATES, shared ? SHARED_KEY : tableOf(entity), site);
    }

    private String tableOf(EntityMapping entity) {
        return binding.drafts().of(entity).name().name().text();
    }

    /** Makes a table of a form, and the row of a generator in it. */
    Generator bind(EntityMapping entity, TableGeneratorSpec spec, Form form, String key, Site site) {
        TableDraft table = table(entity, spec, form, site);
        ColumnDraft keyColumn = column(table, spec.keyColumn(), form.keyColumn, form.keyType);
        ColumnDraft valueColumn = column(table, spec.valueColumn(), form.valueColumn, form.valueType);
        table.key(List.of(keyColumn));
        table.row(new SeedRow(keyColumn.name(), key, valueColumn.name(), spec.start(), Math.max(1, spec.increment())));
        return new Generator(table.name(), key);
    }

    private TableDraft table(EntityMapping entity, TableGeneratorSpec spec, Form form, Site site) {
        String name = Objects.requireNonNullElse(spec.table(), form.table);
        TableSpec said =
                new TableSpec(name, spec.schema(), spec.catalog(), List.of(), List.of(), List.of(), null, null);
        return binding.drafts()
                .collection(Identifier.of(name), said, new Origin(entity.className(), "{generator}"), site);
    }

    /** No attribute writes the column, so that several generators can share it; the physical strategy is not asked. */
    private ColumnDraft column(TableDraft table, @Nullable String written, String otherwise, ColumnType type) {
        Identifier logical = Identifier.of(Objects.requireNonNullElse(written, otherwise));
        Column column = Column.of(binding.naming().unchanged(logical), type).notNull(false);
        Origin origin = new Origin(table.origin().entity(), "{generator}." + otherwise);
        return table.add(new ColumnDraft(logical, column, origin, table.site(), false));
    }
}
