package dev.migrate.graph;

import org.jspecify.annotations.Nullable;

/** A revision identifier in its parsed form; {@link IdentifierParser} describes the grammar. */
sealed interface Identifier {

    /** Returns the identifier as it was written. */
    String text();

    /** Returns the part before {@code @}, or null without one. */
    @Nullable
    String branch();

    /** Returns whether this is {@code current}, which only some commands understand. */
    default boolean isCurrent() {
        return this instanceof Absolute absolute
                && absolute.branch() == null
                && absolute.symbol() == Symbol.Keyword.CURRENT;
    }

    /** {@code head}, {@code heads}, {@code base}, an id, a prefix or a label. */
    record Absolute(String text, @Nullable String branch, Symbol symbol) implements Identifier {}

    /** {@code ae10+2} or {@code head-1}: so many revisions above or below the symbol. */
    record Walk(String text, @Nullable String branch, Symbol from, int offset) implements Identifier {}

    /** {@code +2} or {@code -1}: so many revisions above or below where the database, or the range, stands. */
    record Relative(String text, @Nullable String branch, int offset) implements Identifier {}
}
