/**
 * What goals have to say, as text for people and as JSON for programs.
 *
 * <p>A goal ends with one {@link dev.migrate.maven.output.Report}, which knows both of its forms, and hands it to {@link
 * dev.migrate.maven.output.Output}, which knows where it goes.
 */
@NullMarked
package dev.migrate.maven.output;

import org.jspecify.annotations.NullMarked;
