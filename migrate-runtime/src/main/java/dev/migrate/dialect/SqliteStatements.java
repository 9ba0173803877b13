package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The statements that SQLite has; what it has no statement for is in {@link SqliteRebuild}. */
final class SqliteStatements extends Statements {

    SqliteStatements(Definitions definitions, Schema before) {
        super(definitions, before);
    }

    @Override
    Values values() {
        return SqliteValues.INSTANCE;
    }

    @Override
    Statements on(Schema schema) {
        return new SqliteStatements(definitions(), schema);
    }

    @Override
    Misfits misfits() {
        return new Misfits.OfSqlite(definitions());
    }

    @Override
    Presence presence() {
        return new Presence.OfSqlite(definitions());
    }

    @Override
    List<String> conditional(Operation operation) {
        return List.of("create table ", "create index ", "create unique index ", "drop table ", "drop index ");
    }

    /** A schema is an attached database, which only the connection's owner can attach. */
    @Override
    public List<SqlStatement> createNamespace(CreateNamespace operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> dropNamespace(DropNamespace operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> createEnumType(CreateEnumType operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> dropEnumType(DropEnumType operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> alterEnumType(AlterEnumType operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return SequenceTable.create(sql(operation.sequence().name()), operation.sequence(), "");
    }

    @Override
    List<SqlStatement> advance(Sequence sequence, ContinueSequence operation) {
        return SequenceTable.advance(
                sql(sequence.name()), behind(operation.table(), operation.column(), sequence.increment()));
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return statement("drop table " + sql(operation.sequence().name()));
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> renameSequence(RenameSequence operation) {
        QualifiedName from = operation.from();
        QualifiedName to = operation.to();
        return Objects.equals(from.schema(), to.schema())
                ? renameTableItself(from, to)
                : SequenceTable.moved(sql(from), sql(to));
    }

    /** The checks of enumerations follow, since they have no names of their own. */
    @Override
    public List<SqlStatement> renameTable(RenameTable operation) {
        return renameTableItself(operation.from(), operation.to());
    }

    /** SQLite keeps no comments. */
    @Override
    public List<SqlStatement> alterTableComment(AlterTableComment operation) {
        return List.of();
    }

    @Override
    List<SqlStatement> comment(String object, @Nullable String text) {
        return List.of();
    }

    /** What is left when no rebuild is needed changes nothing in the database. */
    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        return List.of();
    }

    @Override
    List<SqlStatement> renameCheck(QualifiedName table, Optional<CheckConstraint> from, Optional<CheckConstraint> to) {
        return List.of();
    }

    @Override
    public List<SqlStatement> renameIndex(RenameIndex operation) {
        List<SqlStatement> statements = new ArrayList<>(statement(
                "drop index " + index(operation.table(), operation.index().name())));
        statements.addAll(statement(
                definitions().createIndex(operation.table(), operation.index().named(operation.to()))));
        return statements;
    }

    /** Dates and times are text, and a UUID is its bytes, as Hibernate reads them. */
    private static final class SqliteValues extends Values {

        private static final SqliteValues INSTANCE = new SqliteValues();

        private SqliteValues() {
            super(Sqlite.LITERALS);
        }

        @Override
        String uuid(UUID value) {
            return literals().bytes(bytes(value));
        }

        @Override
        String typed(String type, String value) {
            return literals().text(value);
        }
    }
}
