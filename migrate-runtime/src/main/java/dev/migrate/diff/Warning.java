package dev.migrate.diff;

/**
 * A change of what the data means that no DDL expresses, or not DDL alone.
 *
 * @param kind what has changed
 * @param object the table, column or other object, as messages name it
 * @param message what it means and what to do
 */
public record Warning(Kind kind, String object, String message) {

    /** What can change without DDL. */
    public enum Kind {
        /** The constants of an enumeration that is held by position have other positions. */
        ORDINALS_MOVED,
        /** A discriminator value stands for another class, or for none. */
        DISCRIMINATOR_CHANGED,
        /** Another attribute converter reads what is there, or none. */
        CONVERTER_CHANGED,
        /** A sequence or the row of an id generator counts by another increment, which must be the allocation size of all that use it. */
        INCREMENT_CHANGED,
        /** The row of an id generator starts with another number in new databases, and keeps what it has in others. */
        INITIAL_VALUE_CHANGED,
        /** A sequence that is there already may number rows that the database has numbered so far. */
        NUMBERING_CHANGED
    }
}
