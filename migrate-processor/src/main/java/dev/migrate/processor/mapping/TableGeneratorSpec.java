package dev.migrate.processor.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @TableGenerator} says.
 *
 * @param site where it is written
 * @param generator the generator's name, or null for a nameless one
 * @param table the table's name, or null for the generator's
 * @param schema the schema, or null for the connection's
 * @param catalog the catalog, or null for the connection's
 * @param keyColumn the column that tells generators apart, or null for the provider's
 * @param valueColumn the column of the number, or null for the provider's
 * @param key what the generator's row has in the column of keys, or null for the entity's table
 * @param start the number that the row starts with
 * @param increment how many numbers are taken at once
 */
public record TableGeneratorSpec(
        Site site,
        @Nullable String generator,
        @Nullable String table,
        @Nullable String schema,
        @Nullable String catalog,
        @Nullable String keyColumn,
        @Nullable String valueColumn,
        @Nullable String key,
        long start,
        long increment)
        implements GeneratorSpec {

    /** How many numbers are taken at once if nothing says so ({@code TableGenerator.allocationSize}). */
    public static final long USUAL_INCREMENT = 50;

    /** Returns a generator of which at most the name is known. */
    public static TableGeneratorSpec undeclared(Site site, @Nullable String generator) {
        return new TableGeneratorSpec(site, generator, null, null, null, null, null, null, 0, USUAL_INCREMENT);
    }

    /** Returns this with another number in its row. */
    public TableGeneratorSpec startingAt(long newStart) {
        return new TableGeneratorSpec(
                site, generator, table, schema, catalog, keyColumn, valueColumn, key, newStart, increment);
    }

    /** Returns this with a table, unless one is written. */
    public TableGeneratorSpec in(String otherwise) {
        return table != null
                ? this
                : new TableGeneratorSpec(
                        site, generator, otherwise, schema, catalog, keyColumn, valueColumn, key, start, increment);
    }
}
