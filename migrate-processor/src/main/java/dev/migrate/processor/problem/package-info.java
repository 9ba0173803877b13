/**
 * Everything that the processor can say is wrong, each with a code of its own, and the collection that keeps it until all
 * is read, so that one compilation reports all of it.
 */
@NullMarked
package dev.migrate.processor.problem;

import org.jspecify.annotations.NullMarked;
