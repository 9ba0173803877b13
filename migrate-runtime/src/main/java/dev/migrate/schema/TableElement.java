package dev.migrate.schema;

/** What a table is made of, as the arguments of {@code createTable} list it. */
public sealed interface TableElement permits Column, Constraint, Index, TableOption {}
