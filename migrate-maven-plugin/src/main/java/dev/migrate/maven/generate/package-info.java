/**
 * The source of a revision class, generated from the operations that a comparison of schemas has found.
 */
@NullMarked
package dev.migrate.maven.generate;

import org.jspecify.annotations.NullMarked;
