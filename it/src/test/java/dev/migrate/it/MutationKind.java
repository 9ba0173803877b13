package dev.migrate.it;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of change that are found without exception, in the words and the order of their specification.
 *
 * <p>What the annotations of JPA and Hibernate cannot say has no case here: an owner of a table's options, a partial index or
 * the cycle of a sequence writes them by hand, and the test of the comparison that is named here has them.
 */
enum MutationKind {
    SCHEMA_CREATED,
    TABLE_CREATED,
    TABLE_DROPPED,
    TABLE_RENAMED,
    TABLE_MOVED_TO_ANOTHER_SCHEMA,
    TABLE_COMMENT,
    TABLE_OPTIONS("diff.TableDiffTest"),
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
    COLUMN_IDENTITY_OPTIONS("diff.ColumnDiffTest"),
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
    FOREIGN_KEY_ON_UPDATE("diff.ConstraintDiffTest"),
    FOREIGN_KEY_DEFERRABLE("diff.ConstraintDiffTest"),
    INDEX_COLUMNS,
    INDEX_ORDER,
    INDEX_UNIQUE,
    INDEX_WHERE_METHOD_INCLUDE("diff.ConstraintDiffTest"),
    CHECK_EXPRESSION,
    SEQUENCE_CREATED,
    SEQUENCE_DROPPED,
    SEQUENCE_RENAMED,
    SEQUENCE_START,
    SEQUENCE_INCREMENT,
    SEQUENCE_LIMITS_CACHE_CYCLE("diff.SequenceDiffTest"),
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

    private final @Nullable String elsewhere;

    MutationKind() {
        this(null);
    }

    MutationKind(@Nullable String elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** Returns the test in the runtime that has this kind, by its name below {@code dev.migrate}, if no annotation says it. */
    Optional<String> elsewhere() {
        return Optional.ofNullable(elsewhere);
    }
}
