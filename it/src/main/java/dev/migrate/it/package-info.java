/**
 * The goals as a user runs them: a project in a temporary folder, a Maven of its own, and what it printed and wrote.
 */
@NullMarked
package dev.migrate.it;

import org.jspecify.annotations.NullMarked;
