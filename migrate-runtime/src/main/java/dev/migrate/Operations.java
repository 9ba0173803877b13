package dev.migrate;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
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

    private Operations(OperationRecorder recorder) {
        this.recorder = recorder;
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
        steps.accept(new Operations(recorder));
        return recorder.operations();
    }

    /** Creates a schema (namespace). */
    public void createSchema(String name) {
        recorder.add(new CreateNamespace(Identifier.of(name)));
    }

    /** Drops an empty schema (namespace). */
    public void dropSchema(String name) {
        recorder.add(new DropNamespace(Identifier.of(name)));
    }

    /** Creates a table of columns, keys, constraints, indexes and options. */
    public void createTable(String name, TableElement... elements) {
        recorder.add(new CreateTable(Table.of(QualifiedName.of(name), Arrays.asList(elements))));
    }

    /** Drops a table, whose rows are lost. */
    public void dropTable(String name) {
        recorder.add(new DropTable(recorder.table(name)));
    }

    /** Renames a table, or moves it to another schema. */
    public void renameTable(String from, String to) {
        recorder.add(new RenameTable(QualifiedName.of(from), QualifiedName.of(to)));
    }

    /** Changes the text that explains a table; null for none. */
    public void alterTableComment(String table, @Nullable String before, @Nullable String after) {
        recorder.add(new AlterTableComment(QualifiedName.of(table), before, after));
    }

    /** Changes the SQL that stands after a table's closing parenthesis; null for none. */
    public void alterTableOptions(String table, @Nullable String before, @Nullable String after) {
        recorder.add(new AlterTableOptions(QualifiedName.of(table), before, after));
    }

    /** Adds a column to a table. */
    public void addColumn(String table, Column column) {
        recorder.add(new AddColumn(QualifiedName.of(table), column));
    }

    /** Drops a column of a table, whose values are lost. */
    public void dropColumn(String table, String column) {
        recorder.add(new DropColumn(QualifiedName.of(table), recorder.column(table, column)));
    }

    /** Drops a column of a table, whose values are lost; {@code column} is its definition before. */
    public void dropColumn(String table, Column column) {
        recorder.add(new DropColumn(QualifiedName.of(table), column));
    }

    /** Changes a column from one definition to another of the same name. */
    public void alterColumn(String table, Column before, Column after) {
        recorder.add(new AlterColumn(QualifiedName.of(table), before, after));
    }

    /** Renames a column. */
    public void renameColumn(String table, String from, String to) {
        recorder.add(new RenameColumn(QualifiedName.of(table), Identifier.of(from), Identifier.of(to)));
    }

    /** Adds a primary key, unique constraint, foreign key or check constraint to a table. */
    public void addConstraint(String table, Constraint constraint) {
        recorder.add(new AddConstraint(QualifiedName.of(table), constraint));
    }

    /** Drops a constraint of a table. */
    public void dropConstraint(String table, String constraint) {
        recorder.add(new DropConstraint(QualifiedName.of(table), recorder.constraint(table, constraint)));
    }

    /** Drops a constraint of a table; {@code constraint} is its definition before. */
    public void dropConstraint(String table, Constraint constraint) {
        recorder.add(new DropConstraint(QualifiedName.of(table), constraint));
    }

    /** Renames a constraint of a table. */
    public void renameConstraint(String table, String from, String to) {
        recorder.add(
                new RenameConstraint(QualifiedName.of(table), recorder.constraint(table, from), Identifier.of(to)));
    }

    /** Creates an index of a table. */
    public void createIndex(String table, Index index) {
        recorder.add(new CreateIndex(QualifiedName.of(table), index));
    }

    /** Drops an index of a table. */
    public void dropIndex(String table, String index) {
        recorder.add(new DropIndex(QualifiedName.of(table), recorder.index(table, index)));
    }

    /** Drops an index of a table; {@code index} is its definition before. */
    public void dropIndex(String table, Index index) {
        recorder.add(new DropIndex(QualifiedName.of(table), index));
    }

    /** Renames an index of a table. */
    public void renameIndex(String table, String from, String to) {
        recorder.add(new RenameIndex(QualifiedName.of(table), recorder.index(table, from), Identifier.of(to)));
    }

    /** Creates a sequence that counts from {@code start} by {@code increment}. */
    public void createSequence(String name, long start, long increment) {
        createSequence(Sequence.of(QualifiedName.of(name), start, increment));
    }

    /** Creates a sequence. */
    public void createSequence(Sequence sequence) {
        recorder.add(new CreateSequence(sequence));
    }

    /** Drops a sequence. */
    public void dropSequence(String name) {
        recorder.add(new DropSequence(recorder.sequence(name)));
    }

    /** Changes the options of a sequence from one definition to another of the same name. */
    public void alterSequence(Sequence before, Sequence after) {
        recorder.add(new AlterSequence(before, after));
    }

    /** Renames a sequence. */
    public void renameSequence(String from, String to) {
        recorder.add(new RenameSequence(QualifiedName.of(from), QualifiedName.of(to)));
    }

    /** Creates an enumeration as a type of its own. */
    public void createEnumType(String name, String... constants) {
        recorder.add(new CreateEnumType(new EnumType(QualifiedName.of(name), List.of(constants))));
    }

    /** Drops an enumeration that is a type of its own. */
    public void dropEnumType(String name) {
        recorder.add(new DropEnumType(recorder.enumType(name)));
    }

    /** Changes the constants of an enumeration that is a type of its own. */
    public void alterEnumType(String name, List<String> before, List<String> after) {
        QualifiedName type = QualifiedName.of(name);
        recorder.add(new AlterEnumType(new EnumType(type, before), new EnumType(type, after)));
    }

    /** Gives a value to the rows of a table that hold NULL in a column; say the value with {@link BackfillStep#set}. */
    public BackfillStep backfill(String table) {
        return new BackfillStep(recorder, QualifiedName.of(table));
    }

    /** Inserts rows; say the values of each with {@link InsertStep#row}. */
    public InsertStep bulkInsert(String table, String... columns) {
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
        recorder.add(new BulkInsert(
                QualifiedName.of(table),
                columns.stream().map(Identifier::of).toList(),
                rows.stream().<List<@Nullable Object>>map(ArrayList::new).toList()));
    }

    /** Executes one SQL statement; say what it changes in the schema with {@link ExecuteStep#declares}. */
    public ExecuteStep execute(String sql) {
        return recorder.execute(sql);
    }
}
