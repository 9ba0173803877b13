/**
 * The goals of the Maven plugin, one class each: parameters, one call into the runtime, and the translation of its
 * errors into the words of a build.
 */
@NullMarked
package dev.migrate.maven;

import org.jspecify.annotations.NullMarked;
