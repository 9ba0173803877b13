package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Enumeration.Storage;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Finds enum types and constants of enumerations that are called otherwise.
 *
 * <p>They are renamed before anything else, so that the rest of the comparison sees the names that stay.
 */
final class EnumerationRenames {

    private final Schema from;
    private final Schema to;
    private final Matches matches;
    private final ConstantRenames constants;
    private final List<Operation> operations = new ArrayList<>();

    EnumerationRenames(Schema from, Schema to, Matches matches, ConstantRenames constants) {
        this.from = from;
        this.to = to;
        this.matches = matches;
        this.constants = constants;
    }

    /**
     * Returns the renames in the order of execution.
     *
     * @param declaredTypes the new names of enum types by the old ones, as the command line has them
     */
    List<Operation> find(Map<QualifiedName, QualifiedName> declaredTypes) {
        Map<QualifiedName, QualifiedName> types = new TreeMap<>(declaredTypes);
        provenTypes().forEach(types::putIfAbsent);
        types.forEach((before, after) -> operations.add(new RenameEnumType(before, after)));
        for (EnumType before : from.enumTypes()) {
            to.enumType(types.getOrDefault(before.name(), before.name())).ifPresent(after -> ofType(before, after));
        }
        eachColumn(this::ofColumn);
        return operations;
    }

    /** A column that stays and has a type that is new, instead of one that is gone, proves that the type is the same. */
    private Map<QualifiedName, QualifiedName> provenTypes() {
        Map<QualifiedName, Set<QualifiedName>> candidates = new HashMap<>();
        eachColumn((before, after) -> {
            if (before.column.type() instanceof NamedEnum old
                    && after.column.type() instanceof NamedEnum changed
                    && to.enumType(old.type()).isEmpty()
                    && from.enumType(changed.type()).isEmpty()
                    && changed.type().equals(old.type().sibling(changed.type().name()))) {
                candidates
                        .computeIfAbsent(old.type(), absent -> new HashSet<>())
                        .add(changed.type());
            }
        });
        Map<QualifiedName, QualifiedName> proven = new HashMap<>();
        candidates.forEach((old, changed) -> {
            QualifiedName only = changed.iterator().next();
            boolean claimedOnce = candidates.values().stream()
                            .filter(each -> each.contains(only))
                            .count()
                    == 1;
            if (changed.size() == 1 && claimedOnce) {
                proven.put(old, only);
            }
        });
        return proven;
    }

    private void ofType(EnumType before, EnumType after) {
        constants
                .declaredOrAsked(before.name().toString(), before.constants(), after.constants())
                .forEach((old, changed) -> operations.add(new RenameEnumConstant(after.name(), old, changed)));
    }

    private record Place(QualifiedName table, Column column) {}

    private void eachColumn(BiConsumer<Place, Place> pairs) {
        new TreeMap<>(matches.tables()).forEach((before, after) -> {
            Table tableBefore = from.table(before).orElseThrow();
            Table tableAfter = to.table(after).orElseThrow();
            new TreeMap<>(matches.columnsOf(before))
                    .forEach((old, changed) -> pairs.accept(
                            new Place(before, tableBefore.column(old).orElseThrow()),
                            new Place(after, tableAfter.column(changed).orElseThrow())));
        });
    }

    private void ofColumn(Place before, Place after) {
        if (before.column.type() instanceof Enumeration old && after.column.type() instanceof Enumeration changed) {
            ofColumn(before, old, changed)
                    .forEach((constant, name) -> operations.add(
                            new RenameColumnConstant(before.table, before.column.name(), constant, name)));
        }
    }

    /** Positions do not change with names, so there is nothing to ask where both hold positions. */
    private Map<String, String> ofColumn(Place place, Enumeration before, Enumeration after) {
        String holder = place.table + "." + place.column.name();
        boolean positions = before.storage() == Storage.ORDINAL;
        if (positions != (after.storage() == Storage.ORDINAL)) {
            return Map.of();
        }
        return positions
                ? constants.declared(holder, before.constants(), after.constants())
                : constants.declaredOrAsked(holder, before.constants(), after.constants());
    }
}
