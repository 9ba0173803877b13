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

    private static final String TABLE = "hibernate_sequences";
    private static final String KEY_COLUMN = "sequence_name";
    private static final String VALUE_COLUMN = "next_val";
    private static final int KEY_LENGTH = 255;

    /** The row that all generators share that say nothing. */
    private static final String SHARED_KEY = "default";

    /** Makes the table and the row of a declared generator. */
    Generator bind(EntityMapping entity, TableGeneratorSpec spec, Site site) {
        String key = Objects.requireNonNullElseGet(spec.key(), () -> tableOf(entity));
        return bind(entity, spec, key, site);
    }

    /** Makes the table and the row of a generator that is not declared, {@code name} being null for a nameless one. */
    Generator bindUndeclared(EntityMapping entity, @Nullable String name, Site site) {
        TableGeneratorSpec spec = new TableGeneratorSpec(
                site, name, null, null, null, null, null, null, 0, TableGeneratorSpec.USUAL_INCREMENT);
        boolean shared = name == null || binding.rules().sharesRowOfUndeclaredGenerators();
        return bind(entity, spec, shared ? SHARED_KEY : tableOf(entity), site);
    }

    private String tableOf(EntityMapping entity) {
        return binding.drafts().of(entity).name().name().text();
    }

    private Generator bind(EntityMapping entity, TableGeneratorSpec spec, String key, Site site) {
        TableDraft table = table(entity, spec, site);
        ColumnDraft keyColumn = column(table, spec.keyColumn(), KEY_COLUMN, varchar(KEY_LENGTH));
        ColumnDraft valueColumn = column(table, spec.valueColumn(), VALUE_COLUMN, bigint());
        table.key(List.of(keyColumn));
        table.row(new SeedRow(keyColumn.name(), key, valueColumn.name(), spec.start(), Math.max(1, spec.increment())));
        return new Generator(table.name(), key);
    }

    private TableDraft table(EntityMapping entity, TableGeneratorSpec spec, Site site) {
        String name =
                Objects.requireNonNullElseGet(spec.table(), () -> Objects.requireNonNullElse(spec.generator(), TABLE));
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
