package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an entity whose table is none of the revisions' business: it is mapped to a view, or to a table that somebody else
 * looks after.
 *
 * <p>The schema has neither the entity's table and secondary tables, nor the tables of its collections, nor the sequence that
 * numbers it. In a hierarchy that shares one table, the root says it for all; in any other, each class speaks for itself.
 * Tables of other entities keep their columns that refer to it.
 *
 * <p>Adding the annotation to an entity whose table the revisions have made leads to a revision that drops the table; delete
 * the operation from that revision if the table is to stay.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Unmanaged {

    /**
     * Whether references to the entity have foreign keys, which only a table can bear; without, since nothing tells a view
     * from a table and a foreign key binds the hands of the table's owner.
     */
    boolean foreignKeys() default false;
}
