package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ContinueSeedRow;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropSeedRow;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.RequireFit;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Renders the operations of one revision for SQLite.
 *
 * <p>What SQLite has a statement for is done at once. Everything else changes the definition that a rebuild of the table will
 * give it, and each table is rebuilt once: at the end, or before a statement that may depend on its definition.
 */
final class SqliteRendering {

    private final SqliteDefinitions definitions;
    private final Map<QualifiedName, SqliteRebuild> pending = new LinkedHashMap<>();
    private final List<SqlStatement> statements = new ArrayList<>();
    private Schema schema = Schema.empty();

    SqliteRendering(SqliteDefinitions definitions) {
        this.definitions = definitions;
    }

    /** Adds what the next operation needs. */
    void add(Step step) {
        Operation operation = step.operation();
        schema = step.before();
        if (operation instanceof AddColumn add) {
            addColumn(add, step);
        } else if (operation instanceof DropColumn drop) {
            dropColumn(drop, step);
        } else if (operation instanceof AlterColumn alter) {
            alterColumn(alter, step);
        } else if (operation instanceof RenameColumn rename) {
            renameColumn(rename, step);
        } else if (operation instanceof RenameColumnConstant rename) {
            renameConstant(rename, step);
        } else if (operation instanceof IfNeeded conditional) {
            addIfNeeded(conditional.operation(), step);
        } else {
            addOther(operation, step);
        }
        schema = step.after();
    }

    private void addOther(Operation operation, Step step) {
        if (operation instanceof AddConstraint add) {
            rebuild(add.table());
        } else if (operation instanceof DropConstraint drop) {
            rebuild(drop.table());
        } else if (operation instanceof RenameConstraint rename) {
            rebuild(rename.table());
        } else if (operation instanceof CreateIndex create) {
            changeIndex(create.table(), create.index().name(), step);
        } else if (operation instanceof DropIndex drop) {
            changeIndex(drop.table(), drop.index().name(), step);
        } else if (operation instanceof RenameIndex rename) {
            changeIndex(rename.table(), rename.to(), step);
        } else {
            addWhatIsNoPartOfATable(operation, step);
        }
    }

    private void addWhatIsNoPartOfATable(Operation operation, Step step) {
        if (operation instanceof ExecuteSql || operation instanceof RunJava) {
            finishAll();
        } else if (operation instanceof BulkInsert insert) {
            finish(insert.table());
        } else if (operation instanceof AddSeedRow add) {
            finish(add.table());
        } else if (operation instanceof DropSeedRow drop) {
            finish(drop.table());
        } else if (operation instanceof AlterSeedRow alter) {
            finish(alter.table());
        } else if (operation instanceof ContinueSequence numbers) {
            finish(numbers.table());
        } else if (operation instanceof ContinueSeedRow numbers) {
            finish(numbers.generators());
            finish(numbers.table());
        } else if (operation instanceof Backfill backfill) {
            finishUnlessLive(backfill);
        } else if (operation instanceof RowChange change) {
            change.tables().forEach(this::finish);
        } else if (operation instanceof RequireFit fit) {
            finish(fit.table());
        } else if (operation instanceof DropTable drop) {
            pending.remove(drop.table().name());
        } else if (operation instanceof CreateTable create) {
            create.table().indexes().forEach(index -> free(index.name()));
        } else if (operation instanceof RenameTable rename && isMove(rename)) {
            move(rename, step);
            return;
        }
        doAtOnce(step);
        if (operation instanceof RenameTable rename && pending.containsKey(rename.from())) {
            pending.put(rename.to(), pending.remove(rename.from()));
        }
    }

    private static boolean isMove(RenameTable rename) {
        return !Objects.equals(rename.from().schema(), rename.to().schema());
    }

    private void move(RenameTable operation, Step step) {
        finish(operation.from());
        SqliteRebuild table = rebuild(operation.from());
        pending.remove(operation.from());
        statements.addAll(
                table.moved(operation.from(), step.after().table(operation.to()).orElseThrow()));
    }

    /** Returns all statements, with what is pending at their end. */
    List<SqlStatement> statements() {
        finishAll();
        return List.copyOf(statements);
    }

    private void addColumn(AddColumn operation, Step step) {
        SqliteRebuild rebuild = pending.get(operation.table());
        boolean nameIsFree =
                rebuild == null || !rebuild.hasLive(operation.column().name());
        if (nameIsFree && SqliteDefinitions.canBeAdded(operation.column())) {
            doAtOnce(step);
            if (rebuild != null) {
                rebuild.added(operation.table(), operation.column());
            }
        } else {
            rebuild(operation.table());
        }
    }

    private void dropColumn(DropColumn operation, Step step) {
        SqliteRebuild rebuild = pending.get(operation.table());
        if (rebuild == null) {
            doAtOnce(step);
        } else {
            rebuild.dropped(operation.column().name());
        }
    }

    private void alterColumn(AlterColumn operation, Step step) {
        if (operation.using() != null) {
            rebuild(operation.table()).fills(operation.after(), operation.using());
            return;
        }
        TypeChanges.requireConvertible(
                operation.before().type(), operation.after().type());
        String before = definitions.column(operation.table(), operation.before());
        if (before.equals(definitions.column(operation.table(), operation.after()))) {
            doAtOnce(step);
        } else {
            rebuild(operation.table());
        }
    }

    /** SQLite then renames the column in views, triggers and the foreign keys of other tables as well. */
    private void renameColumn(RenameColumn operation, Step step) {
        SqliteRebuild rebuild = pending.get(operation.table());
        if (rebuild != null && rebuild.canRename(operation.from(), operation.to())) {
            rebuild.renamed(operation.from(), operation.to());
        } else {
            finish(operation.table());
        }
        doAtOnce(step);
    }

    private void renameConstant(RenameColumnConstant operation, Step step) {
        Column column = step.before()
                .table(operation.table())
                .flatMap(table -> table.column(operation.column()))
                .orElseThrow();
        Step.all(new ConstantRename(definitions, operation, column).steps(), step.before())
                .forEach(this::add);
    }

    /** A rebuilt table has its constraints once, whether they were there before or not. */
    private void addIfNeeded(Operation operation, Step step) {
        if (operation instanceof AddConstraint add) {
            rebuild(add.table());
        } else if (operation instanceof DropConstraint drop) {
            rebuild(drop.table());
        } else if (operation instanceof AddColumn add && !SqliteDefinitions.canBeAdded(add.column())) {
            throw new IllegalArgumentException(
                    "SQLite adds such a column by a rebuild of the table, which cannot depend on"
                            + " whether it is there; add it nullable and without a default, or call it without ifNotExists()");
        } else {
            finishAll();
            doAtOnce(step);
        }
    }

    private void changeIndex(QualifiedName table, Identifier name, Step step) {
        if (pending.containsKey(table)) {
            pending.get(table).ownsIndexes(step.after().table(table).orElseThrow());
        } else {
            free(name);
            doAtOnce(step);
        }
    }

    /** Names of indexes are those of the whole schema, and a table that is still to be rebuilt has its former ones. */
    private void free(Identifier index) {
        List<QualifiedName> inTheWay = pending.entrySet().stream()
                .filter(entry -> entry.getValue().hasIndex(index))
                .map(Map.Entry::getKey)
                .toList();
        inTheWay.forEach(this::finish);
    }

    /** The column of a pending rebuild may not be there yet. */
    private void finishUnlessLive(Backfill operation) {
        SqliteRebuild rebuild = pending.get(operation.table());
        if (rebuild != null && !rebuild.keeps(operation.column())) {
            finish(operation.table());
        }
    }

    private void doAtOnce(Step step) {
        statements.addAll(step.operation().accept(new SqliteStatements(definitions, step.before())));
    }

    private SqliteRebuild rebuild(QualifiedName table) {
        return pending.computeIfAbsent(
                table,
                name -> new SqliteRebuild(
                        definitions,
                        schema.table(name)
                                .orElseThrow(() -> new IllegalArgumentException("there is no table " + name))));
    }

    private void finishAll() {
        List.copyOf(pending.keySet()).forEach(this::finish);
    }

    private void finish(QualifiedName table) {
        SqliteRebuild rebuild = pending.remove(table);
        if (rebuild != null) {
            statements.addAll(rebuild.to(schema.table(table).orElseThrow()));
        }
    }
}
