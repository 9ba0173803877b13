package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of a migration, independent of any database.
 *
 * <p>The list of permitted kinds is the glossary of what a migration can do.
 */
public sealed interface Operation
        permits CreateNamespace,
                DropNamespace,
                CreateEnumType,
                DropEnumType,
                AlterEnumType,
                RenameEnumType,
                RenameEnumConstant,
                CreateSequence,
                DropSequence,
                AlterSequence,
                RenameSequence,
                CreateTable,
                DropTable,
                RenameTable,
                AlterTableComment,
                AlterTableOptions,
                AddColumn,
                DropColumn,
                AlterColumn,
                RenameColumn,
                RenameColumnConstant,
                AddConstraint,
                DropConstraint,
                RenameConstraint,
                CreateIndex,
                DropIndex,
                RenameIndex,
                AddSeedRow,
                DropSeedRow,
                AlterSeedRow,
                ContinueSequence,
                ContinueSeedRow,
                RequireFit,
                RowChange,
                BulkInsert,
                RunJava,
                ExecuteSql,
                IfNeeded,
                Online,
                OnDatabase {

    /**
     * Returns the schema that this operation makes of {@code schema}.
     *
     * @throws ReplayException if {@code schema} has not what the operation needs, or has already what it makes
     */
    Schema applyTo(Schema schema);

    /**
     * Returns the operation that undoes this one on the schema that this one leaves.
     *
     * <p>Empty for operations on rows and for SQL as text: what they do cannot be undone from what they say.
     */
    Optional<Operation> inverse();

    /** Calls the one method of {@code visitor} that is for this kind of operation. */
    <R> R accept(OperationVisitor<R> visitor);

    /** Returns whether data that is in the database before may be lost. */
    default boolean destructive() {
        return false;
    }

    /** Returns the kind's name as JSON output has it: {@code addColumn}. */
    default String kind() {
        String name = getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns what this operation does, in a few words for the console: {@code add column users.bio varchar(500)}. */
    String summary();
}
