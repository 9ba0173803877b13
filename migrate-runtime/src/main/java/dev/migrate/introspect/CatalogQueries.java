package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Sequence;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a database with a catalog of tables is asked. Every query but {@link #currentSchema} and {@link #schemas} has one
 * parameter, the schema's name, and gives the result columns named here.
 */
interface CatalogQueries {

    /** One row with the connection's schema. */
    String currentSchema();

    /** The names of all schemas. */
    String schemas();

    /** {@code table_name, comment} of the tables that are no views and no system's. */
    String tables();

    /**
     * {@code table_name, column_name, type, not_null, default_value, generation, is_stored, identity_start,
     * identity_increment, collation, comment}: an absent value is NULL; {@code identity_start} says that the database
     * numbers the rows, and {@code identity_always}, where there is such a column, that it does so alone.
     */
    String columns();

    /**
     * {@code table_name, constraint_name, is_primary, column_name} in the order of the key, and where the database has
     * them {@code deferrable, deferred, nulls_not_distinct, included}.
     */
    String keys();

    /**
     * {@code table_name, constraint_name, column_name, target_schema, target_table, target_column, on_delete, on_update}
     * in the order of the key, the actions in the words of the SQL standard, and {@code deferrable, deferred} where the
     * database can defer, {@code match_full} where it can.
     */
    String foreignKeys();

    /** {@code table_name, constraint_name, expression}. */
    String checks();

    /**
     * {@code table_name, index_name, is_unique, method, condition, column_name, expression, descending, included} in the
     * order of the index, without those that the database makes for keys; {@code nulls, operator_class, length} where
     * the database has them.
     */
    String indexes();

    /**
     * {@code table_name, constraint_name, method, condition, column_name, expression, descending, nulls, operator_class,
     * operator, deferrable, deferred} of the exclusion constraints in the order of their parts, or null if there are none.
     */
    default @Nullable String exclusions() {
        return null;
    }

    /** Returns what the text of {@code type} means. */
    ColumnType type(CatalogRow column, CatalogNames names);

    /** Returns the default as SQL, or null if there is none. */
    default @Nullable String defaultValue(CatalogRow column) {
        return column.optional("default_value");
    }

    /** Returns an expression as SQL, of what the catalog tells. */
    default String expression(String told) {
        return told;
    }

    /** Returns the sequences that are no column's. */
    List<Sequence> sequences(CatalogConnection connection, String schema, CatalogNames names) throws SQLException;

    /** The {@code type_name, constant} of the enum types in the order of the constants, or null if there are none. */
    default @Nullable String enumTypes() {
        return null;
    }
}
