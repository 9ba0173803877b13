package dev.migrate.execute;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was read from our own tables.
 *
 * @param tableExists whether there is a version table
 * @param journalExists whether there is a journal
 * @param ids the ids in the version table, sorted; empty for a database that is at {@code base}
 * @param isInterrupted whether the journal says that a revision was begun and is not done; somebody may be at it
 */
record VersionRows(boolean tableExists, boolean journalExists, Set<String> ids, boolean isInterrupted) {

    VersionRows {
        ids = Collections.unmodifiableSet(new TreeSet<>(ids));
    }

    static VersionRows ofMissingTable() {
        return new VersionRows(false, false, Set.of(), false);
    }
}
