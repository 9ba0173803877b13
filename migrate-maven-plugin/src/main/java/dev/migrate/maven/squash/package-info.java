/**
 * Puts one revision in the place of a project's older ones: what it replaces, what it does instead, and the proof that both
 * lead to the same schema.
 */
@NullMarked
package dev.migrate.maven.squash;

import org.jspecify.annotations.NullMarked;
