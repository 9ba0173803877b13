/** Tests of merging: named pairs of changes, and laws on generated branches. */
@NullMarked
package dev.migrate.merge;

import org.jspecify.annotations.NullMarked;
