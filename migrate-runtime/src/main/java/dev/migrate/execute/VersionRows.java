package dev.migrate.execute;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read from the version table.
 *
 * @param tableExists whether there is such a table
 * @param ids the ids in it, sorted; empty for a database that is at {@code base}
 */
record VersionRows(boolean tableExists, Set<String> ids) {

    VersionRows {
        ids = Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    static VersionRows ofMissingTable() {
        return new VersionRows(false, Set.of());
    }
}
