package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Enumeration.Storage;

/** Changes of type that a database would carry out with wrong values rather than refuse. */
final class TypeChanges {

    private TypeChanges() {}

    /**
     * Refuses to turn the names of an enumeration into positions or back: MySQL would number them by their alphabetical
     * order, and others would fail on the first row.
     */
    static void requireConvertible(ColumnType from, ColumnType to) {
        if (from instanceof Enumeration before
                && to instanceof Enumeration after
                && (before.storage() == Storage.ORDINAL) != (after.storage() == Storage.ORDINAL)) {
            throw new IllegalArgumentException("no database converts between the names and the positions of constants;"
                    + " add a second column, fill it with 'case … when … then … end', and drop the first");
        }
    }
}
