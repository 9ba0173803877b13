/** Tests of the revision graph: recorded cases, drawn cases, messages and laws on generated graphs. */
@NullMarked
package dev.migrate.graph;

import org.jspecify.annotations.NullMarked;
