package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Site;

/**
 * What holds for all attributes that are read together.
 *
 * @param path the class and the attributes on the way, for messages
 * @param access whether fields or getters are attributes where a class does not say
 * @param overrides what is put in the place of annotations
 * @param validation how far Bean Validation counts
 * @param depth how many embeddables are around the attributes; 0 for those of an entity
 */
record Scope(String path, Access access, Overrides overrides, Validation validation, int depth) {

    private static final int DEEPEST = 50;
    private static final int SHOWN = 100;

    /** How far Bean Validation counts. */
    enum Validation {
        FULL,
        /** Sizes and bounds count, but a value may be absent with what is around it. */
        SIZES_ONLY,
        NONE
    }

    /**
     * Returns the scope of the attributes within an attribute.
     *
     * @throws EndlessEmbeddableException if there is no end to embeddables within embeddables
     */
    Scope within(String attribute, Overrides written, Validation inner) {
        if (depth > DEEPEST) {
            throw new EndlessEmbeddableException(path.substring(0, Math.min(path.length(), SHOWN)) + "…");
        }
        return new Scope(
                path + '.' + attribute,
                access,
                overrides.within(attribute).above(written),
                validation == Validation.NONE ? Validation.NONE : inner,
                depth + 1);
    }

    /** Returns this scope with other overrides. */
    Scope withOverrides(Overrides others) {
        return new Scope(path, access, others, validation, depth);
    }

    /** Returns where an attribute is declared. */
    Site site(Member member) {
        return new Site(member.element(), path + '.' + member.name());
    }

    /** Returns whether the attributes are those of an embeddable. */
    boolean isEmbedded() {
        return depth > 0;
    }
}
