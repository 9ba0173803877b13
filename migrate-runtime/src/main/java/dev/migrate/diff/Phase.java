package dev.migrate.diff;

/**
 * The order in which the operations of one comparison stand.
 *
 * <p>What stands in the way goes first, then what others need is made, and what is no longer wanted goes last, so that a
 * failure on a database without transactional DDL comes before the losses.
 */
enum Phase {
    DROP_FOREIGN_KEYS,
    DROP_INDEXES,
    DROP_CHECKS,
    DROP_UNIQUES,
    DROP_PRIMARY_KEYS,
    /** The rows that tables start with, before their columns and keys change. */
    DROP_SEED_ROWS,
    /** Drops of columns and tables whose name something else gets. */
    CLEAR_NAMES,
    CREATE_NAMESPACES,
    CREATE_ENUM_TYPES,
    CREATE_SEQUENCES,
    CREATE_TABLES,
    RENAME_TABLES,
    RENAME_COLUMNS,
    RENAME_SEQUENCES,
    RENAME_CONSTRAINTS,
    /** Sequences and tables that get a name which a rename has freed. */
    CREATE_ON_FREED_NAMES,
    ALTER_SEQUENCES,
    DESCRIBE_TABLES,
    ADD_COLUMNS,
    ADD_COMPUTED_COLUMNS,
    ALTER_COLUMNS,
    BACKFILL,
    COMPLETE_COLUMNS,
    RENAME_SEED_ROWS,
    ADD_SEED_ROWS,
    ADD_PRIMARY_KEYS,
    ADD_UNIQUES,
    ADD_CHECKS,
    CREATE_INDEXES,
    ADD_FOREIGN_KEYS,
    DROP_COMPUTED_COLUMNS,
    DROP_COLUMNS,
    DROP_TABLES,
    DROP_SEQUENCES,
    DROP_ENUM_TYPES,
    DROP_NAMESPACES
}
