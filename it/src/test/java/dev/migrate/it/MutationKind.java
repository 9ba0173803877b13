package dev.migrate.it;

import java.util.List;

/**
 * The kinds of change that are found without exception, in the words and the order of their specification.
 *
 * <p>What the annotations of JPA and Hibernate cannot say has no case in source: who wants a partial index or a sequence that
 * cycles writes it into a revision. Such a kind names its cases in {@code FoundChangesTest} of the runtime, which compares
 * snapshots.
 */
enum MutationKind {
    SCHEMA_CREATED,
    TABLE_CREATED,
    TABLE_DROPPED,
    TABLE_RENAMED,
    TABLE_MOVED_TO_ANOTHER_SCHEMA,
    TABLE_COMMENT,
    TABLE_OPTIONS("table options changed"),
    COLUMN_ADDED,
    COLUMN_DROPPED,
    COLUMN_RENAMED,
    COLUMN_TYPE,
    COLUMN_LENGTH,
    COLUMN_PRECISION,
    COLUMN_SCALE,
    COLUMN_NULLABILITY,
    COLUMN_DEFAULT,
    COLUMN_GENERATED_EXPRESSION,
    COLUMN_IDENTITY,
    COLUMN_IDENTITY_OPTIONS("identity start", "identity increment", "identity always"),
    COLUMN_COLLATION,
    COLUMN_COMMENT,
    PRIMARY_KEY_ADDED,
    PRIMARY_KEY_DROPPED,
    PRIMARY_KEY_COLUMNS,
    PRIMARY_KEY_GENERATION,
    UNIQUE_CONSTRAINT,
    FOREIGN_KEY_ADDED_AND_DROPPED,
    FOREIGN_KEY_COLUMNS,
    FOREIGN_KEY_TARGET,
    FOREIGN_KEY_ON_DELETE,
    FOREIGN_KEY_ON_UPDATE("on update"),
    FOREIGN_KEY_DEFERRABLE("deferrable"),
    INDEX_COLUMNS,
    INDEX_ORDER,
    INDEX_UNIQUE,
    INDEX_WHERE_METHOD_INCLUDE("index where", "index method", "index include"),
    CHECK_EXPRESSION,
    SEQUENCE_CREATED,
    SEQUENCE_DROPPED,
    SEQUENCE_RENAMED,
    SEQUENCE_START,
    SEQUENCE_INCREMENT,
    SEQUENCE_LIMITS_CACHE_CYCLE("minimum", "maximum", "cache", "cycle"),
    ENUM_CONSTANT_ADDED,
    ENUM_CONSTANT_REMOVED,
    ENUM_CONSTANT_RENAMED,
    ENUM_CONSTANTS_REORDERED,
    MEANING_OF_ORDINALS,
    MEANING_OF_DISCRIMINATOR,
    MEANING_OF_CONVERTER,
    MEANING_OF_ALLOCATION_SIZE,
    UNKNOWN_OBJECTS_ARE_NOT_TOUCHED,
    RENAME_PROVEN,
    RENAME_DECLARED,
    RENAME_SUSPECTED,
    NEW_NOT_NULL_COLUMN,
    NULLABLE_TO_NOT_NULL,
    NARROWING,
    TYPE_WITHOUT_A_CAST;

    private final List<String> elsewhere;

    MutationKind(String... elsewhere) {
        this.elsewhere = List.of(elsewhere);
    }

    /** Returns the names of its cases in the test of the comparison, if no annotation says such a thing; else none. */
    List<String> elsewhere() {
        return elsewhere;
    }
}
