package dev.migrate.schema;

/**
 * One difference between the schema that a database should have and the one that it has.
 *
 * @param kind what it is about: {@code missingTable}, {@code unexpectedColumn}, {@code differentIndex} and so on
 * @param object the object's name, after its table's if it belongs to one: {@code users.bio}
 * @param message what differs, in one sentence
 */
public record Finding(String kind, String object, String message) {}
