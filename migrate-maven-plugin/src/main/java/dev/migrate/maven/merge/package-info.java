/**
 * What is done with several heads: merging them with a revision that revises all, and putting one branch on top of the
 * other.
 *
 * <p>Both replay the compiled revisions, so that the snapshot is made anew even where Git left a conflict in it.
 */
@NullMarked
package dev.migrate.maven.merge;

import org.jspecify.annotations.NullMarked;
