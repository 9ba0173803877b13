package dev.migrate.processor.mapping;

/**
 * The rules by which a JPA provider derives its schema.
 *
 * <p>Each method is one difference between providers or between lines of one provider; what it does not ask is the same for
 * all. The lines of Hibernate are those of 6.6 and 7.4, that of EclipseLink is 4.0.
 */
public enum Rules {
    HIBERNATE_6,
    HIBERNATE_7,
    ECLIPSELINK;

    /** Returns whether names that nobody wrote are in capitals. */
    public boolean capitalizesImplicitNames() {
        return this == ECLIPSELINK;
    }

    /** Returns whether a column refuses NULL because of what the attribute says, rather than its column alone. */
    public boolean attributesRefuseNull() {
        return this != ECLIPSELINK;
    }

    /** Returns whether the column of a one-to-one reference is unique. */
    public boolean oneToOnesAreUnique() {
        return this != ECLIPSELINK;
    }

    /** Returns whether constraints of Bean Validation count. */
    public boolean countsValidation() {
        return this != ECLIPSELINK;
    }

    /** Returns whether a discriminator refuses NULL. */
    public boolean discriminatorsAreRequired() {
        return this != ECLIPSELINK;
    }

    /** Returns whether each hierarchy of several entities with tables of their own has a discriminator, and no lone entity. */
    public boolean discriminatesAllHierarchies() {
        return this == ECLIPSELINK;
    }

    /** Returns whether a discriminator that is one character is held as such. */
    public boolean holdsCharacterDiscriminators() {
        return this != ECLIPSELINK;
    }

    /** Returns whether values of which there are few bring a check of them. */
    public boolean checksValues() {
        return this != ECLIPSELINK;
    }

    /** Returns whether the definition of a column says all of it: whether it refuses NULL and is unique, too. */
    public boolean definitionsSayAll() {
        return this == ECLIPSELINK;
    }

    /** Returns whether references to the owner, positions and map keys in the tables of collections refuse NULL. */
    public boolean collectionColumnsAreRequired() {
        return this != ECLIPSELINK;
    }

    /** Returns whether a reference to several columns takes their names as they are. */
    public boolean copiesNamesOfCompositeKeys() {
        return this == ECLIPSELINK;
    }

    /** Returns whether the key of a table that extends another refers to that of the root of the hierarchy. */
    public boolean refersToRoots() {
        return this == ECLIPSELINK;
    }

    /** Returns whether a reference in an element of a collection has a foreign key. */
    public boolean constrainsReferencesOfElements() {
        return this != ECLIPSELINK;
    }

    /** Returns whether the columns of the references are the key of each join table, and those of elements of none. */
    public boolean keysJoinTablesByBothSides() {
        return this == ECLIPSELINK;
    }

    /** Returns whether an attribute that a mapping file mentions loses its annotations, rather than only what it says. */
    public boolean replacesAnnotationsOfMappedAttributes() {
        return this != HIBERNATE_7;
    }

    /** Returns whether foreign keys of most elements in mapping files are passed over. */
    public boolean passesOverKeysOfMappingFiles() {
        return this == HIBERNATE_6 || this == HIBERNATE_7;
    }

    /** Returns whether an attribute cannot have both a converter and {@code @Enumerated}, which else has its way. */
    public boolean refusesConvertersOfEnumerated() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a primitive refuses NULL although {@code @Basic} is written. */
    public boolean primitivesAreRequiredUnderBasic() {
        return this == HIBERNATE_7;
    }

    /** Returns whether versions and the moments of creation and update refuse NULL whatever their type. */
    public boolean versionsAndTimestampsAreRequired() {
        return this == HIBERNATE_7;
    }

    /** Returns how many digits of the fraction of a second a time of day has. */
    public int digitsOfTimes() {
        return this == HIBERNATE_7 ? 0 : 6;
    }

    /** Returns whether a name with a {@code $} is quoted, as is that of a nested class and what is named after it. */
    public boolean quotesNamesOfNestedClasses() {
        return this == HIBERNATE_6;
    }

    /** Returns whether snake case parts words at digits as at small letters, and leaves quoted names alone. */
    public boolean partsSnakeCaseAtDigits() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the first generator that an entity declares numbers it though it is not named. */
    public boolean takesUnnamedGenerators() {
        return this == HIBERNATE_7;
    }

    /** Returns whether generators of a table that is not declared all have one row. */
    public boolean sharesRowOfUndeclaredGenerators() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the tables of collections mark rows as deleted where that of their owner does. */
    public boolean marksCollectionsOfMarkedOwners() {
        return this == HIBERNATE_7;
    }

    /** Returns whether an identifier whose type is a variable has a sequence even where it turns out to be no number. */
    public boolean numbersGenericIdentifiers() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a list of basic values is held as JSON where the database has no arrays, rather than in bytes. */
    public boolean holdsListsAsJson() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a converter of an enumeration brings a check of its values. */
    public boolean checksConvertedEnumerations() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a boolean held as a letter or small number brings a check of its two values. */
    public boolean checksCodedBooleans() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a discriminator is checked to be one of its values. */
    public boolean checksDiscriminators() {
        return this == HIBERNATE_7;
    }

    /**
     * Returns whether a check of the shared table holds the required attributes of each heir, which then includes
     * references.
     */
    public boolean checksHeirs() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the components of a record stay in their order, rather than being sorted by name. */
    public boolean keepsOrderOfComponents() {
        return this == HIBERNATE_7;
    }

    /** Returns whether a double counts as larger than an integer in the order of a key's columns. */
    public boolean ordersDoublesByTheirBytes() {
        return this == HIBERNATE_7;
    }

    /** Returns whether positions of a list are checked against the first one. */
    public boolean checksPositions() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the elements of a set are unique though they can be NULL. */
    public boolean makesNullableSetsUnique() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the elements of a one-to-many set are the whole key of its join table. */
    public boolean keysOneToManySetsByElement() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the key of a collection that refers to other columns than the primary key has a foreign key. */
    public boolean constrainsCollectionsBeyondKey() {
        return this != HIBERNATE_6;
    }

    /** Returns whether a reference through a join table always has a target. */
    public boolean requiresTargetsInJoinTables() {
        return this == HIBERNATE_7;
    }

    /** Returns whether the other side of a many-to-many map can have a column for its keys. */
    public boolean keysInverseMaps() {
        return this == HIBERNATE_6;
    }
}
