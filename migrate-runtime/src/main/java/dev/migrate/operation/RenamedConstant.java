package dev.migrate.operation;

import dev.migrate.schema.Column;
import java.util.List;

/** What a constant's new name changes. */
final class RenamedConstant {

    private RenamedConstant() {}

    static List<String> in(Operation operation, List<String> constants, String from, String to) {
        Replay.require(operation, constants.contains(from), "the constants are " + constants + "; name one of them.");
        Replay.require(
                operation, !constants.contains(to), "there is a constant " + to + " already: " + constants + ".");
        return constants.stream().map(each -> each.equals(from) ? to : each).toList();
    }

    static Column inDefault(Column column, String from, String to) {
        return literal(from).equals(column.defaultValue()) ? column.defaultTo(literal(to)) : column;
    }

    private static String literal(String constant) {
        return '\'' + constant.replace("'", "''") + '\'';
    }
}
