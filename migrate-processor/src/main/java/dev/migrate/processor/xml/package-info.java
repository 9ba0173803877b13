/**
 * Mapping files and persistence units, read without ever fetching anything, and mapping files as annotations: what an XML
 * element says becomes the annotation of the same meaning, so that the rules of a mapping are there once.
 *
 * <p>For example {@code <basic name="title"><column length="40"/></basic>} of a class is {@code @Basic @Column(length = 40)}
 * on its attribute {@code title}.
 */
@NullMarked
package dev.migrate.processor.xml;

import org.jspecify.annotations.NullMarked;
