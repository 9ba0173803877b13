/** How time grows with the size of a project, each measure beside a physical limit in the same run. */
@NullMarked
package dev.migrate.it.benchmark;

import org.jspecify.annotations.NullMarked;
