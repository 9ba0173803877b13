/**
 * Sets a project up: what {@code init} adds to a POM, and the folder of revisions.
 *
 * <p>A POM is edited as a person would: formatting, comments, line ends and encoding stay, and what is there already is left
 * alone.
 */
@NullMarked
package dev.migrate.maven.setup;

import org.jspecify.annotations.NullMarked;
