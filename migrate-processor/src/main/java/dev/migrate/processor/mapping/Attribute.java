package dev.migrate.processor.mapping;

/** A persistent attribute of an entity or embeddable. */
public sealed interface Attribute permits BasicAttribute, EmbeddedAttribute, ToOneAttribute, CollectionAttribute {

    /** Returns where it is declared. */
    Site site();

    /** Returns its name within its class. */
    String name();

    /** Returns whether it is the identifier or a part of it. */
    boolean id();
}
