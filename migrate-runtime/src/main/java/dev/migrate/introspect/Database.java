package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.IndexColumn.Nulls;
import dev.migrate.schema.Sequence;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The databases that can be read, and what each of them keeps of a schema. */
enum Database {
    H2,
    SQLITE,
    POSTGRESQL,
    MARIADB,
    MYSQL;

    /**
     * Returns the database of a dialect.
     *
     * @throws IllegalArgumentException if it has no name known here
     */
    static Database of(Dialect dialect) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(dialect.name().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The schema of a database of the dialect '" + dialect.name()
                                + "' cannot be read; the dialects are h2, sqlite, postgresql, mariadb, mysql."));
    }

    Catalog catalog() {
        return switch (this) {
            case H2 -> new QueriedCatalog(new H2Queries());
            case SQLITE -> new SqliteCatalog();
            case POSTGRESQL -> new QueriedCatalog(new PostgreSqlQueries());
            case MARIADB -> new QueriedCatalog(new MariaDbQueries());
            case MYSQL -> new QueriedCatalog(new MySqlQueries());
        };
    }

    /** Returns what the names of the database's types mean. */
    TypeWords typeWords() {
        return switch (this) {
            case H2 -> TypeWords.H2;
            case SQLITE -> TypeWords.SQLITE;
            case POSTGRESQL -> TypeWords.POSTGRESQL;
            case MARIADB, MYSQL -> TypeWords.MYSQL;
        };
    }

    /** Returns the sequence without what this database would take anyway. */
    Sequence withoutUsual(Sequence sequence) {
        return switch (this) {
            case H2 -> SequenceLimits.H2.withoutUsual(sequence);
            case POSTGRESQL -> SequenceLimits.POSTGRESQL.withoutUsual(sequence);
            case MARIADB -> SequenceLimits.MARIADB.withoutUsual(sequence);
            case SQLITE, MYSQL -> sequence;
        };
    }

    /** Returns whether this is MariaDB or MySQL, which keep tables in much the same way. */
    private boolean isMySqlLike() {
        return this == MARIADB || this == MYSQL;
    }

    /** Returns whether a backslash within a string changes the character after it. */
    boolean backslashEscapes() {
        return isMySqlLike();
    }

    /** Returns whether what other databases call a schema is the first part of a name in three parts. */
    boolean schemasAreCatalogs() {
        return isMySqlLike();
    }

    /** Returns whether there are sequences; elsewhere a table of one row stands for each. */
    boolean hasSequences() {
        return this == H2 || this == POSTGRESQL || this == MARIADB;
    }

    /** Returns whether an enumeration can be a type of its own; elsewhere each column holds the constants. */
    boolean hasEnumTypes() {
        return this == POSTGRESQL;
    }

    boolean hasSchemas() {
        return this != SQLITE;
    }

    /** Returns whether revisions create schemas; on MariaDB and MySQL these are databases, which come before. */
    boolean createsSchemas() {
        return this == H2 || this == POSTGRESQL;
    }

    boolean keepsComments() {
        return this != SQLITE;
    }

    /** Returns whether a column can have a collation of its own. */
    boolean keepsCollations() {
        return this != H2;
    }

    /** Returns whether the first number and the increment of an identity column can be told. */
    boolean keepsIdentityOptions() {
        return this == H2 || this == POSTGRESQL;
    }

    /** Returns whether the sole column of a key numbers the rows just because it is {@code integer}. */
    boolean numbersIntegerKeys() {
        return this == SQLITE;
    }

    /** Returns whether a primary key has a name; elsewhere it is {@code PRIMARY}. */
    boolean namesPrimaryKeys() {
        return !isMySqlLike();
    }

    /** Returns whether a unique index of whole columns cannot be told from a unique constraint. */
    boolean uniqueIndexesAreConstraints() {
        return isMySqlLike();
    }

    /** Returns whether the database makes an index named like each foreign key. */
    boolean indexesForeignKeys() {
        return isMySqlLike();
    }

    /** Returns whether a unique constraint on the very columns of the primary key is dropped silently. */
    boolean dropsUniqueOfPrimaryKey() {
        return this == POSTGRESQL;
    }

    boolean defersForeignKeys() {
        return this == POSTGRESQL || this == SQLITE;
    }

    /** Returns whether {@code restrict} is checked at another time than {@code no action}. */
    boolean restrictsAtOnce() {
        return this == POSTGRESQL || this == SQLITE;
    }

    /** Returns whether an index can hold only some rows. */
    boolean keepsIndexConditions() {
        return this == POSTGRESQL || this == SQLITE;
    }

    /** Returns where NULL stands in an index that does not say so. */
    @Nullable
    Nulls usualNulls(boolean descending) {
        return switch (this) {
            case POSTGRESQL -> descending ? Nulls.FIRST : Nulls.LAST;
            case H2 -> descending ? Nulls.LAST : Nulls.FIRST;
            case SQLITE, MARIADB, MYSQL -> null;
        };
    }

    /** Returns whether an index can hold the beginnings of values. */
    boolean keepsIndexLengths() {
        return isMySqlLike();
    }

    /** Returns whether the catalog tells when a unique constraint is checked, what it makes of NULL, and what it holds. */
    boolean keepsUniqueOptions() {
        return this == POSTGRESQL;
    }

    /** Returns whether an index has an access method of choice and further columns. */
    boolean keepsIndexMethods() {
        return this == POSTGRESQL;
    }

    /** Returns whether a computed column is always kept. */
    boolean storesAllGenerated() {
        return this == H2;
    }

    /** Returns whether a computed column can refuse NULL. */
    boolean generatedCanRefuseNull() {
        return this != MARIADB;
    }

    boolean keepsArrayLengths() {
        return this == H2;
    }
}
