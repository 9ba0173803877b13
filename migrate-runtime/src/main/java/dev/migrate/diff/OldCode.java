package dev.migrate.diff;

import dev.migrate.operation.*;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which operations break the code before a change: what it reads or writes is gone, has another name, or is refused.
 *
 * <p>Mutable: it learns which tables are new, whose constraints old code does not know.
 */
final class OldCode implements OperationVisitor<Boolean> {

    private record Element(QualifiedName table, TableElement element) {}

    private final Set<QualifiedName> newTables = new HashSet<>();

    /** What is dropped and made again as it was, because it stands in the way of something, and whether that breaks. */
    private final Map<Element, Boolean> madeAgain = new HashMap<>();

    /** @param steps all operations, in the order of execution */
    OldCode(List<Operation> steps) {
        Map<Element, Integer> dropped = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            Element drop = drop(steps.get(i));
            Element add = add(steps.get(i));
            if (drop != null) {
                dropped.put(drop, i);
            } else if (add != null && dropped.containsKey(add)) {
                madeAgain.put(add, breaksAny(steps.subList(dropped.get(add) + 1, i), add));
            }
        }
    }

    boolean isBrokenBy(Operation step) {
        return step.accept(this);
    }

    /** Learns of an operation that takes place while old code still runs. */
    void expandedBy(Operation step) {
        if (step instanceof CreateTable create) {
            newTables.add(create.table().name());
        }
    }

    private boolean breaksAny(List<Operation> between, Element element) {
        List<QualifiedName> tables = new ArrayList<>(List.of(element.table()));
        if (element.element() instanceof ForeignKey key) {
            tables.add(key.target());
        }
        return between.stream()
                .anyMatch(step -> tables.stream().anyMatch(table -> concerns(step, table)) && isBrokenBy(step));
    }

    /** Returns whether an element of the table could stand in the way of a step. */
    private static boolean concerns(Operation step, QualifiedName table) {
        Element drop = drop(step);
        Element add = add(step);
        return (step instanceof AlterColumn alter && alter.table().equals(table))
                || (step instanceof DropColumn column && column.table().equals(table))
                || (drop != null && drop.table().equals(table))
                || (add != null && add.table().equals(table));
    }

    private static @Nullable Element drop(Operation step) {
        if (step instanceof DropConstraint drop) {
            return new Element(drop.table(), drop.constraint());
        }
        return step instanceof DropIndex drop ? new Element(drop.table(), drop.index()) : null;
    }

    private static @Nullable Element add(Operation step) {
        if (step instanceof AddConstraint add) {
            return new Element(add.table(), add.constraint());
        }
        return step instanceof CreateIndex create ? new Element(create.table(), create.index()) : null;
    }

    private boolean restricts(QualifiedName table, TableElement element) {
        return madeAgain.getOrDefault(new Element(table, element), !newTables.contains(table));
    }

    @Override
    public Boolean createNamespace(CreateNamespace operation) {
        return false;
    }

    @Override
    public Boolean dropNamespace(DropNamespace operation) {
        return true;
    }

    @Override
    public Boolean createEnumType(CreateEnumType operation) {
        return false;
    }

    @Override
    public Boolean dropEnumType(DropEnumType operation) {
        return true;
    }

    @Override
    public Boolean alterEnumType(AlterEnumType operation) {
        return operation.destructive();
    }

    @Override
    public Boolean createSequence(CreateSequence operation) {
        return false;
    }

    @Override
    public Boolean dropSequence(DropSequence operation) {
        return true;
    }

    /** Old code counts on the numbers that it was written for. */
    @Override
    public Boolean alterSequence(AlterSequence operation) {
        return true;
    }

    @Override
    public Boolean renameSequence(RenameSequence operation) {
        return true;
    }

    @Override
    public Boolean createTable(CreateTable operation) {
        return false;
    }

    @Override
    public Boolean dropTable(DropTable operation) {
        return true;
    }

    @Override
    public Boolean renameTable(RenameTable operation) {
        return true;
    }

    @Override
    public Boolean alterTableComment(AlterTableComment operation) {
        return false;
    }

    @Override
    public Boolean alterTableOptions(AlterTableOptions operation) {
        return false;
    }

    /** A column of an old table that refuses NULL and gets no value by itself is one that old code cannot insert into. */
    @Override
    public Boolean addColumn(AddColumn operation) {
        Column column = operation.column();
        return !newTables.contains(operation.table())
                && column.notNull()
                && column.defaultValue() == null
                && column.generated() == null
                && column.identity() == null;
    }

    @Override
    public Boolean dropColumn(DropColumn operation) {
        return true;
    }

    @Override
    public Boolean alterColumn(AlterColumn operation) {
        Column before = operation.before();
        Column after = operation.after();
        boolean refusesNull = !before.notNull() && after.notNull();
        boolean losesDefault = before.defaultValue() != null && after.defaultValue() == null;
        return operation.destructive()
                || operation.using() != null
                || refusesNull
                || losesDefault
                || !Objects.equals(before.generated(), after.generated())
                || !Objects.equals(before.identity(), after.identity())
                || !Objects.equals(before.collation(), after.collation());
    }

    @Override
    public Boolean renameColumn(RenameColumn operation) {
        return true;
    }

    @Override
    public Boolean addConstraint(AddConstraint operation) {
        return restricts(operation.table(), operation.constraint());
    }

    /** What only refused rows may go at once; what others stand on, or what makes reading quick, stays. */
    @Override
    public Boolean dropConstraint(DropConstraint operation) {
        boolean relaxes =
                operation.constraint() instanceof ForeignKey || operation.constraint() instanceof CheckConstraint;
        return madeAgain.getOrDefault(new Element(operation.table(), operation.constraint()), !relaxes);
    }

    @Override
    public Boolean renameConstraint(RenameConstraint operation) {
        return true;
    }

    @Override
    public Boolean createIndex(CreateIndex operation) {
        boolean again = madeAgain.containsKey(new Element(operation.table(), operation.index()));
        return (again || operation.index().unique()) && restricts(operation.table(), operation.index());
    }

    @Override
    public Boolean dropIndex(DropIndex operation) {
        return madeAgain.getOrDefault(new Element(operation.table(), operation.index()), true);
    }

    @Override
    public Boolean renameIndex(RenameIndex operation) {
        return true;
    }

    @Override
    public Boolean backfill(Backfill operation) {
        return false;
    }

    @Override
    public Boolean updateRows(UpdateRows operation) {
        return false;
    }

    @Override
    public Boolean deleteRows(DeleteRows operation) {
        return false;
    }

    @Override
    public Boolean copyRows(CopyRows operation) {
        return false;
    }

    @Override
    public Boolean runJava(RunJava operation) {
        return false;
    }

    @Override
    public Boolean bulkInsert(BulkInsert operation) {
        return false;
    }

    @Override
    public Boolean addSeedRow(AddSeedRow operation) {
        return false;
    }

    @Override
    public Boolean dropSeedRow(DropSeedRow operation) {
        return true;
    }

    /** Old code looks for its row by the key. */
    @Override
    public Boolean alterSeedRow(AlterSeedRow operation) {
        return operation.renames();
    }

    @Override
    public Boolean continueSequence(ContinueSequence operation) {
        return false;
    }

    @Override
    public Boolean continueSeedRow(ContinueSeedRow operation) {
        return false;
    }

    @Override
    public Boolean executeSql(ExecuteSql operation) {
        return false;
    }

    /** A requirement goes with what it is for, which narrows. */
    @Override
    public Boolean requireFit(RequireFit operation) {
        return true;
    }

    @Override
    public Boolean ifNeeded(IfNeeded operation) {
        return isBrokenBy(operation.operation());
    }

    @Override
    public Boolean online(Online operation) {
        return isBrokenBy(operation.operation());
    }

    @Override
    public Boolean onDatabase(OnDatabase operation) {
        return operation.operations().stream().anyMatch(this::isBrokenBy);
    }

    @Override
    public Boolean renameEnumType(RenameEnumType operation) {
        return true;
    }

    @Override
    public Boolean renameEnumConstant(RenameEnumConstant operation) {
        return true;
    }

    @Override
    public Boolean renameColumnConstant(RenameColumnConstant operation) {
        return true;
    }
}
