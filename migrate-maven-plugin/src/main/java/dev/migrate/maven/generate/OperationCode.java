package dev.migrate.maven.generate;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.Batches;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ContinueSeedRow;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CopyRows;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSeedRow;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.RequireFit;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.RunJava;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the call on {@link dev.migrate.Operations} that records an operation. */
final class OperationCode implements OperationVisitor<Code> {

    private final String operations;

    private OperationCode(String operations) {
        this.operations = operations;
    }

    /** Returns the call on the variable {@code operations}. */
    static Code of(Operation operation, String operations) {
        return operation.accept(new OperationCode(operations));
    }

    @Override
    public Code createNamespace(CreateNamespace operation) {
        return call("createSchema", Code.string(operation.name().toString()));
    }

    @Override
    public Code dropNamespace(DropNamespace operation) {
        return call("dropSchema", Code.string(operation.name().toString()));
    }

    @Override
    public Code createEnumType(CreateEnumType operation) {
        return call(
                "createEnumType",
                listed(operation.type().name(), operation.type().constants()));
    }

    @Override
    public Code dropEnumType(DropEnumType operation) {
        return call("dropEnumType", name(operation.type().name()));
    }

    @Override
    public Code alterEnumType(AlterEnumType operation) {
        return call(
                "alterEnumType",
                name(operation.before().name()),
                list(operation.before().constants()),
                list(operation.after().constants()));
    }

    @Override
    public Code createSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return SequenceCode.isPlain(sequence)
                ? call(
                        "createSequence",
                        name(sequence.name()),
                        Code.number(sequence.start()),
                        Code.number(sequence.increment()))
                : call("createSequence", SequenceCode.of(sequence));
    }

    @Override
    public Code dropSequence(DropSequence operation) {
        return call("dropSequence", name(operation.sequence().name()));
    }

    @Override
    public Code alterSequence(AlterSequence operation) {
        return call("alterSequence", SequenceCode.of(operation.before()), SequenceCode.of(operation.after()));
    }

    @Override
    public Code renameSequence(RenameSequence operation) {
        return call("renameSequence", name(operation.from()), name(operation.to()));
    }

    @Override
    public Code createTable(CreateTable operation) {
        Table table = operation.table();
        List<Code> arguments = new ArrayList<>(List.of(name(table.name())));
        table.elements().stream().map(ElementCode::of).forEach(arguments::add);
        Call create = new Call(null, "createTable", arguments, arguments.size() > 1);
        return switch (operation.persistence()) {
            case PERMANENT -> on(create);
            case TEMPORARY -> on(create, Code.call("temporary"));
            case UNLOGGED -> on(create, Code.call("unlogged"));
        };
    }

    @Override
    public Code dropTable(DropTable operation) {
        return call("dropTable", name(operation.table().name()));
    }

    @Override
    public Code renameTable(RenameTable operation) {
        return call("renameTable", name(operation.from()), name(operation.to()));
    }

    @Override
    public Code alterTableComment(AlterTableComment operation) {
        return call(
                "alterTableComment",
                name(operation.table()),
                Code.stringOrNull(operation.before()),
                Code.stringOrNull(operation.after()));
    }

    @Override
    public Code alterTableOptions(AlterTableOptions operation) {
        return call(
                "alterTableOptions",
                name(operation.table()),
                Code.stringOrNull(operation.before()),
                Code.stringOrNull(operation.after()));
    }

    @Override
    public Code addColumn(AddColumn operation) {
        Call add = Code.call("addColumn", name(operation.table()), ColumnCode.of(operation.column()));
        AddColumn.Position position = operation.position();
        if (position == null) {
            return on(add);
        }
        return on(add, position.after() == null ? Code.call("first") : Code.call("after", name(position.after())));
    }

    @Override
    public Code dropColumn(DropColumn operation) {
        return call("dropColumn", name(operation.table()), ColumnCode.of(operation.column()));
    }

    @Override
    public Code alterColumn(AlterColumn operation) {
        Call alter = Code.call(
                "alterColumn",
                name(operation.table()),
                ColumnCode.of(operation.before()),
                ColumnCode.of(operation.after()));
        return operation.using() == null ? on(alter) : on(alter, Code.call("using", Code.string(operation.using())));
    }

    @Override
    public Code requireFit(RequireFit operation) {
        return call(
                "requireFit",
                name(operation.table()),
                ColumnCode.of(operation.before()),
                ColumnCode.of(operation.after()));
    }

    @Override
    public Code renameEnumType(RenameEnumType operation) {
        return call("renameEnumType", name(operation.from()), name(operation.to()));
    }

    @Override
    public Code renameEnumConstant(RenameEnumConstant operation) {
        return call(
                "renameEnumConstant",
                name(operation.type()),
                Code.string(operation.from()),
                Code.string(operation.to()));
    }

    @Override
    public Code renameColumnConstant(RenameColumnConstant operation) {
        return call(
                "renameConstant",
                name(operation.table()),
                name(operation.column()),
                Code.string(operation.from()),
                Code.string(operation.to()));
    }

    @Override
    public Code ifNeeded(IfNeeded operation) {
        return of(operation.operation(), operations + (operation.creates() ? ".ifNotExists()" : ".ifExists()"));
    }

    @Override
    public Code online(Online operation) {
        return of(operation.operation(), operations + ".online()");
    }

    @Override
    public Code onDatabase(OnDatabase operation) {
        return call("on", new Code.Constant(operation.database()), declaration(operation.operations()));
    }

    @Override
    public Code renameColumn(RenameColumn operation) {
        return call("renameColumn", name(operation.table()), name(operation.from()), name(operation.to()));
    }

    @Override
    public Code addConstraint(AddConstraint operation) {
        return call("addConstraint", name(operation.table()), ElementCode.of(operation.constraint()));
    }

    @Override
    public Code dropConstraint(DropConstraint operation) {
        return call("dropConstraint", name(operation.table()), ElementCode.of(operation.constraint()));
    }

    @Override
    public Code renameConstraint(RenameConstraint operation) {
        return call(
                "renameConstraint",
                name(operation.table()),
                name(operation.constraint().name()),
                name(operation.to()));
    }

    @Override
    public Code createIndex(CreateIndex operation) {
        return call(
                operation.concurrently() ? "createIndexConcurrently" : "createIndex",
                name(operation.table()),
                ElementCode.of(operation.index()));
    }

    @Override
    public Code dropIndex(DropIndex operation) {
        return call(
                operation.concurrently() ? "dropIndexConcurrently" : "dropIndex",
                name(operation.table()),
                ElementCode.of(operation.index()));
    }

    @Override
    public Code renameIndex(RenameIndex operation) {
        return call(
                "renameIndex", name(operation.table()), name(operation.index().name()), name(operation.to()));
    }

    @Override
    public Code backfill(Backfill operation) {
        return rows(
                operation,
                Code.call("backfill", name(operation.table())),
                List.of(new Assignment(operation.column(), operation.expression())),
                operation.where());
    }

    @Override
    public Code updateRows(UpdateRows operation) {
        Call update = Code.call("update", name(operation.table()));
        return rows(operation, update, operation.assignments(), operation.where());
    }

    @Override
    public Code deleteRows(DeleteRows operation) {
        return rows(operation, Code.call("delete", name(operation.table())), List.of(), operation.where());
    }

    @Override
    public Code copyRows(CopyRows operation) {
        Call copy = Code.call("copy", name(operation.from()), name(operation.to()));
        return rows(operation, copy, operation.assignments(), operation.where());
    }

    private Code rows(RowChange operation, Call first, List<Assignment> values, @Nullable String where) {
        List<Call> calls = new ArrayList<>(List.of(first));
        values.forEach(value -> calls.add(Code.call("set", name(value.column()), Code.string(value.expression()))));
        if (where != null) {
            calls.add(Code.call("where", Code.string(where)));
        }
        Batches batches = operation.batches();
        if (batches != null) {
            calls.add(Code.call("batch", Code.number(batches.size())));
            if (!batches.pause().isZero()) {
                calls.add(Code.call(
                        "pause",
                        Code.ofType(
                                Duration.class,
                                "parse",
                                Code.string(batches.pause().toString()))));
            }
        }
        return new CallChain(new Code.Word(operations), calls);
    }

    /** A class has no text of its code. */
    @Override
    public Code runJava(RunJava operation) {
        throw new IllegalArgumentException("The Java step '" + operation.description()
                + "' cannot be written into another revision; its code is only in its own.");
    }

    @Override
    public Code bulkInsert(BulkInsert operation) {
        List<Call> calls = new ArrayList<>();
        calls.add(new Call(null, "bulkInsert", listed(operation.table(), operation.columns()), false));
        operation.rows().stream().map(OperationCode::row).forEach(calls::add);
        return new CallChain(new Code.Word(operations), calls);
    }

    @Override
    public Code addSeedRow(AddSeedRow operation) {
        return call("addSeedRow", name(operation.table()), ElementCode.of(operation.row()));
    }

    @Override
    public Code dropSeedRow(DropSeedRow operation) {
        return call("dropSeedRow", name(operation.table()), ElementCode.of(operation.row()));
    }

    @Override
    public Code alterSeedRow(AlterSeedRow operation) {
        return call(
                "alterSeedRow",
                name(operation.table()),
                ElementCode.of(operation.before()),
                ElementCode.of(operation.after()));
    }

    @Override
    public Code continueSequence(ContinueSequence operation) {
        return call("continueSequence", name(operation.sequence()), name(operation.table()), name(operation.column()));
    }

    @Override
    public Code continueSeedRow(ContinueSeedRow operation) {
        return call(
                "continueSeedRow",
                name(operation.generators()),
                ElementCode.of(operation.row()),
                name(operation.table()),
                name(operation.column()));
    }

    @Override
    public Code executeSql(ExecuteSql operation) {
        Call execute = new Call(null, "execute", statement(operation), false);
        return operation.declares().isEmpty()
                ? on(execute)
                : on(execute, Code.call("declares", declaration(operation.declares())));
    }

    private static List<Code> statement(ExecuteSql operation) {
        List<Code> arguments = new ArrayList<>(List.of(Code.string(operation.sql())));
        arguments.addAll(values(operation.parameters()));
        return arguments;
    }

    /** A lambda within a lambda must not use the name of the outer parameter again. */
    private Code declaration(List<Operation> declared) {
        String parameter = operations.equals(Statement.OPERATIONS) ? "declared" : operations + "Within";
        return new Declaration(
                parameter, declared.stream().map(each -> of(each, parameter)).toList());
    }

    private static Call row(List<@Nullable Object> values) {
        return new Call(null, "row", values(values), false);
    }

    /** A single null would be taken for the array of the arguments. */
    private static List<Code> values(List<@Nullable Object> values) {
        return values.size() == 1 && values.get(0) == null
                ? List.of(new Code.Word("(Object) null"))
                : values.stream().map(ValueCode::of).toList();
    }

    private Code call(String name, Code... arguments) {
        return call(name, Arrays.asList(arguments));
    }

    private Code call(String name, List<Code> arguments) {
        return on(new Call(null, name, arguments, false));
    }

    private Code on(Call... calls) {
        return new CallChain(new Code.Word(operations), List.of(calls));
    }

    private static Code name(Object name) {
        return Code.string(name.toString());
    }

    private static List<Code> listed(Object first, List<?> others) {
        List<Code> arguments = new ArrayList<>(List.of(name(first)));
        arguments.addAll(Code.strings(others));
        return arguments;
    }

    private static Code list(List<String> values) {
        return Code.ofType(List.class, "of", Code.strings(values).toArray(Code[]::new));
    }
}
