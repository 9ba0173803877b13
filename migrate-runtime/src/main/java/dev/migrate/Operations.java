package dev.migrate;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ContinueSeedRow;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Database;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSeedRow;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.JavaStep;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.RequireFit;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a revision can do: the argument of {@link Migration#upgrade} and {@link Migration#downgrade}.
 *
 * <p>A call records an operation; nothing is executed until the method of the revision has returned. A name of a table or
 * column is written as in the mapping: {@code users}, {@code sales.orders}, and between backticks if it is quoted.
 *
 * <p>A drop that names no definition, such as {@link #dropTable(String)}, takes it from the schema that the revisions before
 * have made, so that it can be undone.
 *
 * <p>Not thread-safe.
 */
public final class Operations {

    private final OperationRecorder recorder;
    private final Condition condition;

    private Operations(OperationRecorder recorder, Condition condition) {
        this.recorder = recorder;
        this.condition = condition;
    }

    /**
     * Returns the operations that {@code steps} calls, in order.
     *
     * @param before the schema before the steps; asked for only where a call leaves out a definition
     * @param steps {@code migration::upgrade} or {@code migration::downgrade}
     * @throws dev.migrate.operation.ReplayException if a definition is left out that the schema does not have
     */
    public static List<Operation> record(Supplier<Schema> before, Consumer<Operations> steps) {
        OperationRecorder recorder = new OperationRecorder(before);
        steps.accept(new Operations(recorder, Condition.NONE));
        return recorder.operations();
    }

    /**
     * Returns these operations for calls that drop only what the database has: {@code op.ifExists().dropIndex(…)}.
     *
     * <p>Every other call on what is returned throws {@link IllegalArgumentException}.
     */
    public Operations ifExists() {
        return new Operations(recorder, Condition.IF_EXISTS);
    }

    /**
     * Returns these operations for calls that create only what the database does not have yet, whatever the definition of
     * the object of that name: {@code op.ifNotExists().createTable(…)}.
     *
     * <p>Every other call on what is returned throws {@link IllegalArgumentException}.
     */
    public Operations ifNotExists() {
        return new Operations(recorder, Condition.IF_NOT_EXISTS);
    }

    /**
     * Calls {@code steps} for one kind of database only: {@code op.on(Database.POSTGRESQL, it -> it.execute(…))}.
     *
     * <p>What they change is not part of the schema that the revisions look after, which is the same on all databases.
     */
    public void on(Database database, Consumer<Operations> steps) {
        condition.requireNone("on");
        recorder.onDatabase(database, steps);
    }

    /** Adds an operation of a kind that has no method of its own, or that a program has made. */
    public void invoke(Operation operation) {
        add(operation);
    }

    /** Creates a schema (namespace). */
    public void createSchema(String name) {
        add(new CreateNamespace(Identifier.of(name)));
    }

    /** Drops an empty schema (namespace). */
    public void dropSchema(String name) {
        add(new DropNamespace(Identifier.of(name)));
    }

    /** Creates a table of columns, keys, constraints, indexes and options; insert its first rows with what is returned. */
    public TableStep createTable(String name, TableElement... elements) {
        CreateTable operation = new CreateTable(Table.of(QualifiedName.of(name), Arrays.asList(elements)));
        return new TableStep(this, operation, addReplaceable(operation));
    }

    /** Drops a table, whose rows are lost. */
    public void dropTable(String name) {
        add(new DropTable(condition == Condition.NONE ? recorder.table(name) : recorder.tableOrUnknown(name)));
    }

    /** Renames a table, or moves it to another schema. */
    public void renameTable(String from, String to) {
        add(new RenameTable(QualifiedName.of(from), QualifiedName.of(to)));
    }

    /** Changes the text that explains a table; null for none. */
    public void alterTableComment(String table, @Nullable String before, @Nullable String after) {
        add(new AlterTableComment(QualifiedName.of(table), before, after));
    }

    /** Changes the SQL that stands after a table's closing parenthesis; null for none. */
    public void alterTableOptions(String table, @Nullable String before, @Nullable String after) {
        add(new AlterTableOptions(QualifiedName.of(table), before, after));
    }

    /** Adds a column to a table, on MariaDB and MySQL in the place that is said with what is returned. */
    public AddColumnStep addColumn(String table, Column column) {
        AddColumn operation = new AddColumn(QualifiedName.of(table), column);
        return new AddColumnStep(operation, addReplaceable(operation));
    }

    /** Drops a column of a table, whose values are lost. */
    public void dropColumn(String table, String column) {
        add(new DropColumn(QualifiedName.of(table), recorder.column(table, column)));
    }

    /** Drops a column of a table, whose values are lost; {@code column} is its definition before. */
    public void dropColumn(String table, Column column) {
        add(new DropColumn(QualifiedName.of(table), column));
    }

    /** Changes a column from one definition to another of the same name; say new values with {@link AlterColumnStep#using}. */
    public AlterColumnStep alterColumn(String table, Column before, Column after) {
        AlterColumn operation = new AlterColumn(QualifiedName.of(table), before, after);
        return new AlterColumnStep(operation, addReplaceable(operation));
    }

    /**
     * Stops the revision if rows hold in a column what does not fit another definition of it.
     *
     * @param before the column as it is
     * @param after the column of the same name as it will be: a shorter type, fewer constants, no NULL
     */
    public void requireFit(String table, Column before, Column after) {
        add(new RequireFit(QualifiedName.of(table), before, after));
    }

    /** Renames a constant of the enumeration that a column holds; rows, default and check follow. */
    public void renameConstant(String table, String column, String from, String to) {
        add(new RenameColumnConstant(QualifiedName.of(table), Identifier.of(column), from, to));
    }

    /** Renames a column. */
    public void renameColumn(String table, String from, String to) {
        add(new RenameColumn(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    /** Adds a primary key, unique constraint, foreign key, exclusion or check constraint to a table. */
    public void addConstraint(String table, Constraint constraint) {
        add(new AddConstraint(QualifiedName.of(table), constraint));
    }

    /** Drops a constraint of a table. */
    public void dropConstraint(String table, String constraint) {
        add(new DropConstraint(QualifiedName.of(table), recorder.constraint(table, constraint)));
    }

    /** Drops a constraint of a table; {@code constraint} is its definition before. */
    public void dropConstraint(String table, Constraint constraint) {
        add(new DropConstraint(QualifiedName.of(table), constraint));
    }

    /** Renames a constraint of a table. */
    public void renameConstraint(String table, String from, String to) {
        add(new RenameConstraint(QualifiedName.of(table), recorder.constraint(table, from), Identifier.of(to)));
    }

    /** Creates an index of a table. */
    public void createIndex(String table, Index index) {
        add(new CreateIndex(QualifiedName.of(table), index));
    }

    /** Creates an index of a table, on PostgreSQL while others write and so outside of the revision's transaction. */
    public void createIndexConcurrently(String table, Index index) {
        add(new CreateIndex(QualifiedName.of(table), index, true));
    }

    /** Drops an index of a table. */
    public void dropIndex(String table, String index) {
        add(new DropIndex(QualifiedName.of(table), recorder.index(table, index)));
    }

    /** Drops an index of a table; {@code index} is its definition before. */
    public void dropIndex(String table, Index index) {
        add(new DropIndex(QualifiedName.of(table), index));
    }

    /** Drops an index of a table, on PostgreSQL while others write; {@code index} is its definition before. */
    public void dropIndexConcurrently(String table, Index index) {
        add(new DropIndex(QualifiedName.of(table), index, true));
    }

    /** Renames an index of a table. */
    public void renameIndex(String table, String from, String to) {
        add(new RenameIndex(QualifiedName.of(table), recorder.index(table, from), Identifier.of(to)));
    }

    /** Creates a sequence that counts from {@code start} by {@code increment}. */
    public void createSequence(String name, long start, long increment) {
        createSequence(Sequence.of(QualifiedName.of(name), start, increment));
    }

    /** Creates a sequence. */
    public void createSequence(Sequence sequence) {
        add(new CreateSequence(sequence));
    }

    /** Drops a sequence. */
    public void dropSequence(String name) {
        add(new DropSequence(recorder.sequence(name)));
    }

    /** Changes the options of a sequence from one definition to another of the same name. */
    public void alterSequence(Sequence before, Sequence after) {
        add(new AlterSequence(before, after));
    }

    /** Renames a sequence. */
    public void renameSequence(String from, String to) {
        add(new RenameSequence(QualifiedName.of(from), QualifiedName.of(to)));
    }

    /** Creates an enumeration as a type of its own. */
    public void createEnumType(String name, String... constants) {
        add(new CreateEnumType(new EnumType(QualifiedName.of(name), List.of(constants))));
    }

    /** Renames an enumeration that is a type of its own. */
    public void renameEnumType(String from, String to) {
        add(new RenameEnumType(QualifiedName.of(from), QualifiedName.of(to)));
    }

    /** Renames a constant of an enumeration that is a type of its own; rows and defaults follow. */
    public void renameEnumConstant(String type, String from, String to) {
        add(new RenameEnumConstant(QualifiedName.of(type), from, to));
    }

    /** Drops an enumeration that is a type of its own. */
    public void dropEnumType(String name) {
        add(new DropEnumType(recorder.enumType(name)));
    }

    /** Changes the constants of an enumeration that is a type of its own. */
    public void alterEnumType(String name, List<String> before, List<String> after) {
        QualifiedName type = QualifiedName.of(name);
        add(new AlterEnumType(new EnumType(type, before), new EnumType(type, after)));
    }

    /** Gives a value to the rows of a table that hold NULL in a column; say the value with {@link BackfillStep#set}. */
    public BackfillStep backfill(String table) {
        condition.requireNone("backfill");
        return new BackfillStep(recorder, QualifiedName.of(table));
    }

    /** Gives the table of an id generator a row to start with, unless a row of that key is there. */
    public void addSeedRow(String table, SeedRow row) {
        add(new AddSeedRow(QualifiedName.of(table), row));
    }

    /** Deletes a row of an id generator, with the number that it has come to; {@code row} is as it is when it is new. */
    public void dropSeedRow(String table, SeedRow row) {
        add(new DropSeedRow(QualifiedName.of(table), row));
    }

    /** Gives a row of an id generator another key; a row that is there keeps the number that it has come to. */
    public void alterSeedRow(String table, SeedRow before, SeedRow after) {
        add(new AlterSeedRow(QualifiedName.of(table), before, after));
    }

    /**
     * Lets a sequence go on behind the greatest number that a column holds, unless it is further on.
     *
     * <p>Generated revisions do so where a new sequence numbers a table that is there.
     */
    public void continueSequence(String sequence, String table, String column) {
        add(new ContinueSequence(QualifiedName.of(sequence), QualifiedName.of(table), Identifier.of(column)));
    }

    /**
     * Lets the row of an id generator go on behind the greatest number that a column holds, unless it is further on.
     *
     * @param generators the name of the generator's table
     * @param row the row as it is when it is new
     */
    public void continueSeedRow(String generators, SeedRow row, String table, String column) {
        add(new ContinueSeedRow(QualifiedName.of(generators), row, QualifiedName.of(table), Identifier.of(column)));
    }

    /** Changes rows; say the values with {@link UpdateStep#set}, and which rows with {@link UpdateStep#where}. */
    public UpdateStep update(String table) {
        condition.requireNone("update");
        return new UpdateStep(recorder, QualifiedName.of(table));
    }

    /** Deletes rows; say which with {@link DeleteStep#where}. */
    public DeleteStep delete(String table) {
        condition.requireNone("delete");
        return new DeleteStep(recorder, QualifiedName.of(table));
    }

    /**
     * Copies rows to another table: the columns that both have under one name, and those that {@link CopyStep#set} names.
     *
     * @throws IllegalArgumentException if both are the same table
     */
    public CopyStep copy(String from, String to) {
        condition.requireNone("copy");
        return new CopyStep(recorder, QualifiedName.of(from), QualifiedName.of(to));
    }

    /**
     * Runs code on the revision's own connection, in its transaction if it has one.
     *
     * <p>It is run when its turn comes, after this method has returned. It must leave the schema as it is, or say what it
     * changes with {@link #execute}.
     *
     * @param description what it does, in a few words; the code itself is not part of the revision's checksum
     * @throws IllegalArgumentException if the description is blank
     */
    public RunStep run(String description, JavaStep step) {
        condition.requireNone("run");
        return new RunStep(recorder, new RunJava(description, step, false));
    }

    /** Inserts rows; say the values of each with {@link InsertStep#row}. */
    public InsertStep bulkInsert(String table, String... columns) {
        condition.requireNone("bulkInsert");
        return recorder.insert(
                QualifiedName.of(table),
                Arrays.stream(columns).map(Identifier::of).toList());
    }

    /**
     * Inserts rows, each with a value for each column.
     *
     * @param rows the values, of the types that {@link BulkInsert} names
     */
    public void bulkInsert(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        add(new BulkInsert(
                QualifiedName.of(table),
                columns.stream().map(Identifier::of).toList(),
                rows.stream().<List<@Nullable Object>>map(ArrayList::new).toList()));
    }

    /**
     * Executes one SQL statement; say what it changes in the schema with {@link ExecuteStep#declares}.
     *
     * @param sql the statement, with a {@code ?} for each parameter, and {@code ??} for a question mark if there are any
     * @param parameters values of the types that {@link BulkInsert} names, which become literals of the database
     * @throws IllegalArgumentException if there are more or fewer places than parameters
     */
    public ExecuteStep execute(String sql, @Nullable Object... parameters) {
        condition.requireNone("execute");
        return recorder.execute(sql, Arrays.asList(parameters));
    }

    /** Executes one SQL statement on one kind of database only. */
    public void executeOn(Database database, String sql, @Nullable Object... parameters) {
        on(database, it -> it.execute(sql, parameters));
    }

    private void add(Operation operation) {
        recorder.add(condition.of(operation));
    }

    private Consumer<Operation> addReplaceable(Operation operation) {
        Consumer<Operation> replacing = recorder.addReplaceable(condition.of(operation));
        return replacement -> replacing.accept(condition.of(replacement));
    }
}
