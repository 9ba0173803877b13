package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Finding;
import dev.migrate.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a model with the schema read from a database.
 *
 * <p>A database keeps less than a model says: MySQL holds a {@code uuid} as {@code binary(16)}, PostgreSQL an enumeration
 * as text with a check, H2 names in upper case, and each rewrites expressions in its own way. So the model is first turned
 * into what the database keeps of it, then both sides into one spelling.
 *
 * <p>Not compared: the order of columns, {@code options} of tables, casts within expressions, and whether characters are
 * national.
 */
public final class SchemaComparison {

    private SchemaComparison() {}

    /**
     * Returns what {@link Introspector} reads from a database built from {@code model}, but for the spelling of
     * expressions.
     *
     * @throws IllegalArgumentException if the database cannot hold one of the types
     */
    public static Schema expectedFromDatabase(Schema model, Dialect dialect) {
        return expectedFromDatabase(model, dialect, null);
    }

    /**
     * Returns what {@link Introspector} reads from a database built from {@code model}, but for the spelling of
     * expressions.
     *
     * @param currentSchema the connection's schema as the catalog spells it, so that a name with this schema is the same
     *     as without, or null if the model never names it
     * @throws IllegalArgumentException if the database cannot hold one of the types
     */
    public static Schema expectedFromDatabase(Schema model, Dialect dialect, @Nullable String currentSchema) {
        return new KeptSchema(model, dialect, currentSchema).schema();
    }

    /**
     * Returns the schema with one spelling for what means the same to the database: what is expected and what is read are
     * equal in this form if and only if {@link #differences} finds nothing.
     */
    public static Schema comparable(Schema schema, Dialect dialect) {
        return new ComparableSchema(Database.of(dialect)).of(schema);
    }

    /**
     * Returns how the schema read from a database differs from the model, sorted by object.
     *
     * @param model the schema that the database should have
     * @param live what {@link Introspector} read in the {@linkplain IntrospectionScope#of scope of the model}
     */
    public static List<Finding> differences(Schema model, Schema live, Dialect dialect) {
        return differences(model, live, dialect, null);
    }

    /**
     * Returns how the schema read from a database differs from the model, sorted by object.
     *
     * @param model the schema that the database should have
     * @param live what {@link Introspector} read in the {@linkplain IntrospectionScope#of scope of the model}
     * @param currentSchema as {@link #expectedFromDatabase(Schema, Dialect, String)} takes it
     */
    public static List<Finding> differences(
            Schema model, Schema live, Dialect dialect, @Nullable String currentSchema) {
        Schema expected = expectedFromDatabase(model, dialect, currentSchema);
        return new SchemaFindings(new ComparableSchema(Database.of(dialect))).differences(expected, live);
    }
}
