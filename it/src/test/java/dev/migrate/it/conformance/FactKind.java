package dev.migrate.it.conformance;

/** What a fact is about. */
enum FactKind {
    TABLE,
    COLUMN,
    TYPE,
    NULLABILITY,
    DEFAULT,
    IDENTITY,
    COMPUTED,
    COLLATION,
    COMMENT,
    PRIMARY_KEY,
    UNIQUE,
    FOREIGN_KEY,
    INDEX,
    CHECK,
    SEQUENCE,
    ENUM_TYPE,
    ROWS
}
