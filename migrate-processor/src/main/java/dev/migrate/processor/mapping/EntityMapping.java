package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity class.
 *
 * @param site where it is declared
 * @param className the binary name of the class
 * @param name the entity's name
 * @param nested whether the name comes from a class within another, for which the provider quotes it
 * @param isAbstract whether the class is abstract
 * @param superEntity the binary name of the nearest entity above, or null for the root of a hierarchy
 * @param table what is said of the table
 * @param inheritance the strategy that is written, or null
 * @param discriminator what is said of the discriminator
 * @param discriminatorValue the value that is written, or null
 * @param key the columns of the key where they refer to another table of the entity
 * @param attributes the attributes of the class and of mapped superclasses up to the next entity, by name
 * @param generators the generators declared by the attributes of the class and those mapped superclasses, then those declared
 *     by the classes and their packages
 * @param secondaryTables the tables beside the primary one
 * @param softDelete the mark of deleted rows, or null if rows are deleted
 * @param rows where its rows are
 * @param formerNames what it and its attributes were called before
 */
public record EntityMapping(
        Site site,
        String className,
        String name,
        boolean nested,
        boolean isAbstract,
        @Nullable String superEntity,
        TableSpec table,
        @Nullable Inheritance inheritance,
        DiscriminatorSpec discriminator,
        @Nullable String discriminatorValue,
        JoinSpec key,
        List<Attribute> attributes,
        List<GeneratorSpec> generators,
        List<SecondaryTableSpec> secondaryTables,
        @Nullable SoftDeleteSpec softDelete,
        Rows rows,
        FormerNames formerNames) {

    /** How a hierarchy of entities is held, as the constants of {@code InheritanceType} say. */
    public enum Inheritance {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    /** Where the rows of an entity are. */
    public enum Rows {
        /** In a table of the schema. */
        IN_SCHEMA,
        /** In the result of a query. */
        IN_QUERY,
        /** In a view or table that others look after. */
        ELSEWHERE,
        /** In a table that others look after and that foreign keys refer to. */
        IN_FOREIGN_TABLE;

        /** Returns whether nothing that belongs to the entity is of the schema. */
        public boolean unmanaged() {
            return this == ELSEWHERE || this == IN_FOREIGN_TABLE;
        }

        /** Returns whether foreign keys can refer to the rows. */
        public boolean referable() {
            return this == IN_SCHEMA || this == IN_FOREIGN_TABLE;
        }
    }

    public EntityMapping {
        attributes = List.copyOf(attributes);
        generators = List.copyOf(generators);
        secondaryTables = List.copyOf(secondaryTables);
    }
}
