package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts in front of operations what they require of the rows, so that a revision stops before it has changed anything.
 *
 * <p>A requirement names tables and columns as they are before the first operation. Not thread-safe.
 */
public final class Preflights {

    private final Schema before;
    private final NamesBefore names;
    private final Set<Operation> required = new LinkedHashSet<>();
    private final Set<ColumnBefore> filled = new HashSet<>();
    private final List<Operation> constantRenames = new ArrayList<>();

    /** A column of the schema before, under its names there. */
    record ColumnBefore(QualifiedName table, Identifier column) {}

    private Preflights(Schema before) {
        this.before = before;
        this.names = new NamesBefore(before);
    }

    /**
     * Returns {@code operations} with a {@link RequireFit} in front for each of their narrowings of columns that are there
     * before: of a type, of the constants of an enumeration, and of what may be NULL unless a backfill comes first.
     *
     * @param operations what a revision does, in order
     * @param before the schema before the first of them
     * @throws ReplayException if they do not fit {@code before}
     */
    public static List<Operation> inFrontOf(List<Operation> operations, Schema before) {
        if (operations.stream().noneMatch(Preflights::mayNarrow)) {
            return List.copyOf(operations);
        }
        Preflights preflights = new Preflights(before);
        Schema schema = before;
        for (Operation operation : operations) {
            preflights.add(operation, schema);
            schema = operation.applyTo(schema);
        }
        preflights.required.removeAll(operations);
        List<Operation> all = new ArrayList<>(preflights.required);
        all.addAll(operations);
        return List.copyOf(all);
    }

    private static boolean mayNarrow(Operation operation) {
        return operation instanceof AlterColumn || operation instanceof AlterEnumType;
    }

    private void add(Operation operation, Schema now) {
        if (operation instanceof AlterColumn alter) {
            alterColumn(alter, now);
        } else if (operation instanceof AlterEnumType alter && alter.destructive()) {
            alterEnumType(alter, now);
        } else if (operation instanceof Backfill backfill) {
            names.column(backfill.table(), backfill.column()).ifPresent(filled::add);
        } else if (operation instanceof RenameEnumConstant || operation instanceof RenameColumnConstant) {
            constantRenames.add(0, operation);
        }
        names.follow(operation);
    }

    private void alterColumn(AlterColumn alter, Schema now) {
        if (alter.using() == null) {
            names.column(alter.table(), alter.after().name()).ifPresent(column -> {
                Column present = present(column);
                ColumnType target = oldConstants(
                        held(alter.after().type(), now),
                        alter.table(),
                        alter.after().name());
                boolean refusesNull = alter.after().notNull() && !present.notNull() && !filled.contains(column);
                require(column, present, target, refusesNull);
            });
        }
    }

    private void require(ColumnBefore column, Column present, ColumnType target, boolean refusesNull) {
        ColumnType type = held(present.type(), before);
        boolean narrower = Narrowing.narrows(type, target);
        if (present.generated() == null && (narrower || refusesNull)) {
            Column from = Column.of(column.column(), present.type()).notNull(present.notNull());
            Column to = Column.of(column.column(), narrower ? target : present.type())
                    .notNull(present.notNull() || refusesNull);
            required.add(new RequireFit(column.table(), from, to));
        }
    }

    private Column present(ColumnBefore column) {
        return before.table(column.table())
                .orElseThrow()
                .column(column.column())
                .orElseThrow();
    }

    /** Returns the type with the constants of its enum type, as {@code schema} has them. */
    private static ColumnType held(ColumnType type, Schema schema) {
        return type instanceof NamedEnum named
                ? schema.enumType(named.type())
                        .<ColumnType>map(Preflights::held)
                        .orElse(type)
                : type;
    }

    private static Enumeration held(EnumType type) {
        return new Enumeration(type.constants(), Enumeration.Storage.NAME, Enumeration.DEFAULT_LENGTH);
    }

    private void alterEnumType(AlterEnumType alter, Schema now) {
        for (Table table : now.tables()) {
            for (Column column : table.columns()) {
                if (column.type() instanceof NamedEnum named
                        && named.type().equals(alter.after().name())) {
                    ColumnType target =
                            oldConstants(held(alter.after()), alter.after().name());
                    names.column(table.name(), column.name())
                            .ifPresent(original -> require(original, present(original), target, false));
                }
            }
        }
    }

    /** Returns an enumeration with the names that the constants of the column had before. */
    private ColumnType oldConstants(ColumnType type, QualifiedName table, Identifier column) {
        ColumnType old = type;
        for (Operation rename : constantRenames) {
            if (rename instanceof RenameColumnConstant constant
                    && constant.table().equals(table)
                    && constant.column().equals(column)) {
                old = renamed(old, constant.to(), constant.from());
            }
        }
        return old;
    }

    private ColumnType oldConstants(ColumnType type, QualifiedName enumType) {
        ColumnType old = type;
        for (Operation rename : constantRenames) {
            if (rename instanceof RenameEnumConstant constant && constant.type().equals(enumType)) {
                old = renamed(old, constant.to(), constant.from());
            }
        }
        return old;
    }

    private static ColumnType renamed(ColumnType type, String from, String to) {
        if (!(type instanceof Enumeration enumeration)) {
            return type;
        }
        List<String> constants = enumeration.constants().stream()
                .map(each -> each.equals(from) ? to : each)
                .toList();
        return new Enumeration(constants, enumeration.storage(), enumeration.length());
    }
}
