package dev.migrate.processor.mapping;

/**
 * What {@code @SecondaryTable} says.
 *
 * @param table what it says of the table, whose name is written
 * @param key the columns that are the key and refer to the primary table, implicitly named like those of its key
 */
public record SecondaryTableSpec(TableSpec table, JoinSpec key) {}
