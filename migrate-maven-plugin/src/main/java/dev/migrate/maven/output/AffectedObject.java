package dev.migrate.maven.output;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.Backfill;
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
import dev.migrate.operation.RunJava;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.QualifiedName;

/**
 * What an operation is about.
 *
 * @param name its name before the operation, in the text form of the mapping; {@code SQL} for a statement, which is opaque
 * @param table whether it is a table
 */
public record AffectedObject(String name, boolean table) {

    /** Returns what {@code operation} is about. */
    public static AffectedObject of(Operation operation) {
        return operation.accept(Finder.INSTANCE);
    }

    private static AffectedObject table(QualifiedName name) {
        return new AffectedObject(name.toString(), true);
    }

    private static AffectedObject other(Object name) {
        return new AffectedObject(name.toString(), false);
    }

    private static final class Finder implements OperationVisitor<AffectedObject> {

        private static final Finder INSTANCE = new Finder();

        @Override
        public AffectedObject createNamespace(CreateNamespace operation) {
            return other(operation.name());
        }

        @Override
        public AffectedObject dropNamespace(DropNamespace operation) {
            return other(operation.name());
        }

        @Override
        public AffectedObject createEnumType(CreateEnumType operation) {
            return other(operation.type().name());
        }

        @Override
        public AffectedObject dropEnumType(DropEnumType operation) {
            return other(operation.type().name());
        }

        @Override
        public AffectedObject alterEnumType(AlterEnumType operation) {
            return other(operation.before().name());
        }

        @Override
        public AffectedObject createSequence(CreateSequence operation) {
            return other(operation.sequence().name());
        }

        @Override
        public AffectedObject dropSequence(DropSequence operation) {
            return other(operation.sequence().name());
        }

        @Override
        public AffectedObject alterSequence(AlterSequence operation) {
            return other(operation.before().name());
        }

        @Override
        public AffectedObject renameSequence(RenameSequence operation) {
            return other(operation.from());
        }

        @Override
        public AffectedObject createTable(CreateTable operation) {
            return table(operation.table().name());
        }

        @Override
        public AffectedObject dropTable(DropTable operation) {
            return table(operation.table().name());
        }

        @Override
        public AffectedObject renameTable(RenameTable operation) {
            return table(operation.from());
        }

        @Override
        public AffectedObject alterTableComment(AlterTableComment operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject alterTableOptions(AlterTableOptions operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject addColumn(AddColumn operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject dropColumn(DropColumn operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject alterColumn(AlterColumn operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject renameColumn(RenameColumn operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject addConstraint(AddConstraint operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject dropConstraint(DropConstraint operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject renameConstraint(RenameConstraint operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject createIndex(CreateIndex operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject dropIndex(DropIndex operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject renameIndex(RenameIndex operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject backfill(Backfill operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject addSeedRow(AddSeedRow operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject dropSeedRow(DropSeedRow operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject alterSeedRow(AlterSeedRow operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject continueSequence(ContinueSequence operation) {
            return other(operation.sequence());
        }

        @Override
        public AffectedObject continueSeedRow(ContinueSeedRow operation) {
            return table(operation.generators());
        }

        @Override
        public AffectedObject updateRows(UpdateRows operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject deleteRows(DeleteRows operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject copyRows(CopyRows operation) {
            return table(operation.to());
        }

        @Override
        public AffectedObject runJava(RunJava operation) {
            return other("Java");
        }

        @Override
        public AffectedObject bulkInsert(BulkInsert operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject renameEnumType(RenameEnumType operation) {
            return other(operation.from());
        }

        @Override
        public AffectedObject renameEnumConstant(RenameEnumConstant operation) {
            return other(operation.type());
        }

        @Override
        public AffectedObject renameColumnConstant(RenameColumnConstant operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject requireFit(RequireFit operation) {
            return table(operation.table());
        }

        @Override
        public AffectedObject ifNeeded(IfNeeded operation) {
            return of(operation.operation());
        }

        @Override
        public AffectedObject online(Online operation) {
            return of(operation.operation());
        }

        @Override
        public AffectedObject onDatabase(OnDatabase operation) {
            return operation.operations().isEmpty()
                    ? other(operation.database().dialect())
                    : of(operation.operations().get(0));
        }

        @Override
        public AffectedObject executeSql(ExecuteSql operation) {
            return other("SQL");
        }
    }
}
