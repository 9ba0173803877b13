package dev.migrate.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Immutable sets of ids that iterate in one order on every machine, which {@link Set#copyOf} does not. */
final class SortedIds {
    private SortedIds() {}

    static Set<String> copyOf(Collection<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
