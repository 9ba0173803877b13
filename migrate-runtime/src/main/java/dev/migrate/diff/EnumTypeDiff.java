package dev.migrate.diff;

import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares enumerations that are types of their own.
 *
 * <p>Constants are added before anything uses them, and removed after the last use is gone: a change that does both becomes
 * two operations.
 */
final class EnumTypeDiff {

    private final OperationOrder order;

    EnumTypeDiff(OperationOrder order) {
        this.order = order;
    }

    void compare(Schema from, Schema to) {
        for (EnumType after : to.enumTypes()) {
            from.enumType(after.name()).ifPresentOrElse(before -> alter(before, after), () -> create(after));
        }
        from.enumTypes().stream()
                .filter(before -> to.enumType(before.name()).isEmpty())
                .forEach(before -> order.add(Phase.DROP_ENUM_TYPES, before.name(), new DropEnumType(before)));
    }

    private void create(EnumType type) {
        order.add(Phase.CREATE_ENUM_TYPES, type.name(), new CreateEnumType(type));
    }

    private void alter(EnumType before, EnumType after) {
        EnumType both = withAll(before, after);
        if (!before.equals(after) && !both.equals(before)) {
            order.add(Phase.CREATE_ENUM_TYPES, after.name(), new AlterEnumType(before, both));
        }
        if (!both.equals(after)) {
            order.add(Phase.DROP_ENUM_TYPES, after.name(), new AlterEnumType(both, after));
        }
    }

    /** Returns the type with the constants of both: the new ones where they belong, the removed ones at the end. */
    private static EnumType withAll(EnumType before, EnumType after) {
        if (before.constants().containsAll(after.constants())
                && before.constants().size() > after.constants().size()) {
            return before;
        }
        List<String> constants = new ArrayList<>(after.constants());
        before.constants().stream()
                .filter(constant -> !after.constants().contains(constant))
                .forEach(constants::add);
        return new EnumType(after.name(), constants);
    }
}
