package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Finds enumerations held by position whose constants move, so that rows mean other constants than before. */
final class OrdinalWarnings {

    private final List<Warning> warnings = new ArrayList<>();

    List<Warning> warnings() {
        return warnings;
    }

    void compare(QualifiedName table, Column before, Column after) {
        if (before.type() instanceof Enumeration old
                && after.type() instanceof Enumeration changed
                && old.storage() == Enumeration.Storage.ORDINAL
                && changed.storage() == Enumeration.Storage.ORDINAL
                && moves(old.constants(), changed.constants())) {
            warn(table + "." + after.name(), old.constants(), changed.constants());
        }
    }

    private static boolean moves(List<String> before, List<String> after) {
        int common = Math.min(before.size(), after.size());
        return !before.subList(0, common).equals(after.subList(0, common));
    }

    private void warn(String column, List<String> before, List<String> after) {
        warnings.add(new Warning(
                Warning.Kind.ORDINALS_MOVED,
                column,
                column + " holds positions of constants, which were " + before + " and are " + after
                        + ": existing rows change their meaning. Add new constants at the end, update the rows in the"
                        + " revision, or hold the constants by name."));
    }
}
