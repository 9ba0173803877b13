@NullMarked
package dev.migrate.journal;

import org.jspecify.annotations.NullMarked;
