package dev.migrate;

/**
 * A revision's steps, forwards and back.
 *
 * <p>An implementation is a public class with a public constructor without parameters, annotated with {@link Revision}. It
 * only says what is to be done; nothing is executed while its methods run.
 */
public interface Migration {

    /** Says what brings the schema from the revisions that this one revises to this one. */
    void upgrade(Operations op);

    /** Says what takes back what {@link #upgrade} does. */
    void downgrade(Operations op);
}
