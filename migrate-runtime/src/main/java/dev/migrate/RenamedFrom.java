package dev.migrate;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what an entity's table or an attribute's columns were called before, so that the next revision renames them instead
 * of dropping the old and adding the new.
 *
 * <p>On an entity class it names the former table or the former class. On an attribute it names the former column or the
 * former attribute; an embedded attribute, a reference of several columns or a collection brings all its columns along, a
 * collection its table too.
 *
 * <pre>{@code
 * @RenamedFrom("name")
 * private String fullName;
 * }</pre>
 *
 * <p>It is needed only where nothing else proves the rename: an entity whose {@code @Table(name)} changes, or an attribute
 * whose {@code @Column(name)} changes, is recognised by itself. Once the snapshot no longer has the old name, or a revision
 * was written with the annotation, it is ignored and may be deleted. {@code -Drename} on the command line wins over it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface RenamedFrom {

    /** The former names, of which the first that the snapshot has counts. */
    String[] value();
}
