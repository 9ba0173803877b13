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
import dev.migrate.schema.QualifiedName;
import java.util.Optional;

/** Tells which table an operation changes, by its name before. */
final class OperationTable implements OperationVisitor<Optional<QualifiedName>> {

    private static final OperationTable FINDER = new OperationTable();

    private OperationTable() {}

    /** Returns the table's name, or empty if the operation changes another kind of object. */
    static Optional<QualifiedName> of(Operation operation) {
        return operation.accept(FINDER);
    }

    @Override
    public Optional<QualifiedName> createNamespace(CreateNamespace operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> dropNamespace(DropNamespace operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> createEnumType(CreateEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> dropEnumType(DropEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> alterEnumType(AlterEnumType operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> createSequence(CreateSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> dropSequence(DropSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> alterSequence(AlterSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> renameSequence(RenameSequence operation) {
        return Optional.empty();
    }

    @Override
    public Optional<QualifiedName> createTable(CreateTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<QualifiedName> dropTable(DropTable operation) {
        return Optional.of(operation.table().name());
    }

    @Override
    public Optional<QualifiedName> renameTable(RenameTable operation) {
        return Optional.of(operation.from());
    }

    @Override
    public Optional<QualifiedName> alterTableComment(AlterTableComment operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> alterTableOptions(AlterTableOptions operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> addColumn(AddColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> dropColumn(DropColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> alterColumn(AlterColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> renameColumn(RenameColumn operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> addConstraint(AddConstraint operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> dropConstraint(DropConstraint operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> renameConstraint(RenameConstraint operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> createIndex(CreateIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> dropIndex(DropIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> renameIndex(RenameIndex operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> backfill(Backfill operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> bulkInsert(BulkInsert operation) {
        return Optional.of(operation.table());
    }

    @Override
    public Optional<QualifiedName> executeSql(ExecuteSql operation) {
        return Optional.empty();
    }
}
