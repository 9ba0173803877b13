package dev.migrate.operation;

/**
 * One method for each kind of {@link Operation}, so that a new kind breaks everything that must learn it at compile time.
 *
 * @param <R> what each method returns
 */
public interface OperationVisitor<R> {

    R createNamespace(CreateNamespace operation);

    R dropNamespace(DropNamespace operation);

    R createEnumType(CreateEnumType operation);

    R dropEnumType(DropEnumType operation);

    R alterEnumType(AlterEnumType operation);

    R renameEnumType(RenameEnumType operation);

    R renameEnumConstant(RenameEnumConstant operation);

    R createSequence(CreateSequence operation);

    R dropSequence(DropSequence operation);

    R alterSequence(AlterSequence operation);

    R renameSequence(RenameSequence operation);

    R createTable(CreateTable operation);

    R dropTable(DropTable operation);

    R renameTable(RenameTable operation);

    R alterTableComment(AlterTableComment operation);

    R alterTableOptions(AlterTableOptions operation);

    R addColumn(AddColumn operation);

    R dropColumn(DropColumn operation);

    R alterColumn(AlterColumn operation);

    R renameColumn(RenameColumn operation);

    R renameColumnConstant(RenameColumnConstant operation);

    R addConstraint(AddConstraint operation);

    R dropConstraint(DropConstraint operation);

    R renameConstraint(RenameConstraint operation);

    R createIndex(CreateIndex operation);

    R dropIndex(DropIndex operation);

    R renameIndex(RenameIndex operation);

    R addSeedRow(AddSeedRow operation);

    R dropSeedRow(DropSeedRow operation);

    R alterSeedRow(AlterSeedRow operation);

    R continueSequence(ContinueSequence operation);

    R continueSeedRow(ContinueSeedRow operation);

    R requireFit(RequireFit operation);

    R backfill(Backfill operation);

    R updateRows(UpdateRows operation);

    R deleteRows(DeleteRows operation);

    R copyRows(CopyRows operation);

    R bulkInsert(BulkInsert operation);

    R runJava(RunJava operation);

    R executeSql(ExecuteSql operation);

    R ifNeeded(IfNeeded operation);

    R online(Online operation);

    R onDatabase(OnDatabase operation);
}
