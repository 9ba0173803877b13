package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a {@link Migration} and gives it its place in the graph of revisions. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The id, unique in the graph; without {@code @}, {@code -}, {@code +}, {@code :} and white space. */
    String id();

    /** The ids of the parents: none for a base, several for a merge. */
    String[] revises() default {};

    /** The ids or labels of revisions that must be applied before, without being parents. */
    String[] dependsOn() default {};

    /** The labels of the branch that starts here. */
    String[] labels() default {};

    /**
     * The ids of the revisions that this one stands for, as the goal {@code squash} writes them: oldest first, the last one
     * above all others.
     *
     * <p>A database to which none of them is applied gets this revision instead; one that has some of them goes on with
     * them, as long as their classes are there. Where the last one is applied, this one counts as applied.
     */
    String[] replaces() default {};

    /** What the revision does, in a few words. */
    String message() default "";

    /** When it was made, in ISO 8601 with an offset; orders siblings. */
    String created() default "";
}
