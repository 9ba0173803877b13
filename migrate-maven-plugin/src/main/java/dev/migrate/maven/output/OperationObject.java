package dev.migrate.maven.output;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.Backfill;
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
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;

/** Names what an operation is about: its table, or the schema, sequence or type before the operation. */
public final class OperationObject implements OperationVisitor<String> {

    private static final OperationObject NAMES = new OperationObject();

    private OperationObject() {}

    /** Returns the name in the text form of the mapping; {@code SQL} for a statement, which is opaque. */
    public static String of(Operation operation) {
        return operation.accept(NAMES);
    }

    @Override
    public String createNamespace(CreateNamespace operation) {
        return operation.name().toString();
    }

    @Override
    public String dropNamespace(DropNamespace operation) {
        return operation.name().toString();
    }

    @Override
    public String createEnumType(CreateEnumType operation) {
        return operation.type().name().toString();
    }

    @Override
    public String dropEnumType(DropEnumType operation) {
        return operation.type().name().toString();
    }

    @Override
    public String alterEnumType(AlterEnumType operation) {
        return operation.before().name().toString();
    }

    @Override
    public String createSequence(CreateSequence operation) {
        return operation.sequence().name().toString();
    }

    @Override
    public String dropSequence(DropSequence operation) {
        return operation.sequence().name().toString();
    }

    @Override
    public String alterSequence(AlterSequence operation) {
        return operation.before().name().toString();
    }

    @Override
    public String renameSequence(RenameSequence operation) {
        return operation.from().toString();
    }

    @Override
    public String createTable(CreateTable operation) {
        return operation.table().name().toString();
    }

    @Override
    public String dropTable(DropTable operation) {
        return operation.table().name().toString();
    }

    @Override
    public String renameTable(RenameTable operation) {
        return operation.from().toString();
    }

    @Override
    public String alterTableComment(AlterTableComment operation) {
        return operation.table().toString();
    }

    @Override
    public String alterTableOptions(AlterTableOptions operation) {
        return operation.table().toString();
    }

    @Override
    public String addColumn(AddColumn operation) {
        return operation.table().toString();
    }

    @Override
    public String dropColumn(DropColumn operation) {
        return operation.table().toString();
    }

    @Override
    public String alterColumn(AlterColumn operation) {
        return operation.table().toString();
    }

    @Override
    public String renameColumn(RenameColumn operation) {
        return operation.table().toString();
    }

    @Override
    public String addConstraint(AddConstraint operation) {
        return operation.table().toString();
    }

    @Override
    public String dropConstraint(DropConstraint operation) {
        return operation.table().toString();
    }

    @Override
    public String renameConstraint(RenameConstraint operation) {
        return operation.table().toString();
    }

    @Override
    public String createIndex(CreateIndex operation) {
        return operation.table().toString();
    }

    @Override
    public String dropIndex(DropIndex operation) {
        return operation.table().toString();
    }

    @Override
    public String renameIndex(RenameIndex operation) {
        return operation.table().toString();
    }

    @Override
    public String backfill(Backfill operation) {
        return operation.table().toString();
    }

    @Override
    public String bulkInsert(BulkInsert operation) {
        return operation.table().toString();
    }

    @Override
    public String executeSql(ExecuteSql operation) {
        return "SQL";
    }
}
