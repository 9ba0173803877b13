package dev.migrate.schema;

import java.util.List;

/**
 * An enumeration that the database holds as a type of its own, such as PostgreSQL's {@code create type … as enum}.
 *
 * @param name the type's name
 * @param constants the constants in their order
 */
public record EnumType(QualifiedName name, List<String> constants) {

    public EnumType {
        constants = List.copyOf(constants);
    }

    /** Returns this type with another name. */
    public EnumType named(QualifiedName newName) {
        return new EnumType(newName, constants);
    }
}
