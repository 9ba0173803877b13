package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements of H2, whose {@code alter table} has one clause. */
final class H2Statements extends Statements {

    H2Statements(Definitions definitions, Schema before) {
        super(definitions, before);
    }

    @Override
    Values values() {
        return H2Values.INSTANCE;
    }

    /** H2 takes 32 numbers at once unless told otherwise. */
    @Override
    String usualCache() {
        return " cache 32";
    }

    @Override
    Statements on(Schema schema) {
        return new H2Statements(definitions(), schema);
    }

    @Override
    Misfits misfits() {
        return new Misfits.OfH2(definitions());
    }

    @Override
    Presence presence() {
        return new Presence.OfInformationSchema(definitions(), false);
    }

    @Override
    List<String> conditional(Operation operation) {
        List<String> beginnings = new ArrayList<>(List.of(
                "create table ",
                "create index ",
                "create unique index ",
                "create sequence ",
                "create schema ",
                "drop table ",
                "drop index ",
                "drop sequence ",
                "drop schema "));
        if (operation instanceof AddColumn add) {
            beginnings.add(altering(add.table(), "add column"));
        } else if (operation instanceof DropColumn drop) {
            beginnings.add(altering(drop.table(), "drop column"));
        } else if (operation instanceof DropConstraint drop) {
            beginnings.add(altering(drop.table(), "drop constraint"));
        }
        return beginnings;
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
    public List<SqlStatement> renameTable(RenameTable operation) {
        if (!H2TableMove.isMeantBy(operation)) {
            return super.renameTable(operation);
        }
        Table moved = table(operation.from()).named(operation.to());
        return new H2TableMove(definitions(), before(), operation).statements(comments(moved));
    }

    @Override
    String renamedColumn(Identifier from, Identifier to) {
        return "alter column " + sql(from) + " rename to " + sql(to);
    }

    /** H2 has no statement for it, so a sequence of the new name goes on where the old one is. */
    @Override
    public List<SqlStatement> renameSequence(RenameSequence operation) {
        QualifiedName from = operation.from();
        Sequence sequence = before().sequence(from).orElseThrow();
        List<SqlStatement> statements = new ArrayList<>();
        statements.addAll(
                statement(SequenceOptions.create(sql(operation.to()), catalog().next(from), sequence, "")));
        statements.addAll(statement("drop sequence " + sql(from)));
        return statements;
    }

    /** The hash of the schema leaves out how far sequences are, so the statement is one that may be repeated. */
    @Override
    List<SqlStatement> advance(Sequence sequence, ContinueSequence operation) {
        String behind = behind(operation.table(), operation.column(), sequence.increment());
        String restart = "alter sequence " + sql(sequence.name()) + " restart with ";
        String next = "greatest(base_value, coalesce(" + behind + ", base_value))"
                + catalog().from(sequence.name());
        return List.of(new GeneratedSql(
                "select " + H2.LITERALS.text(restart) + " || " + next,
                List.of(SqlStatement.of(restart + "(select " + next + ")"))));
    }

    private H2Catalog catalog() {
        return new H2Catalog(definitions().names());
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<CheckConstraint> checks = checksOfTheOldType(operation);
        checks.forEach(
                check -> statements.addAll(alterTable(operation.table(), "drop constraint " + sql(check.name()))));
        new H2ColumnChange(definitions(), operation)
                .clauses()
                .forEach(clause -> statements.addAll(alterTable(operation.table(), clause)));
        checks.forEach(check -> statements.addAll(
                alterTable(operation.table(), "add " + definitions().constraint(check))));
        statements.addAll(numberingContinued(operation));
        statements.addAll(commentChanged(operation));
        return statements;
    }

    /** H2 keeps the literals of a check in the type that the column had, and compares an enumeration's by their places. */
    private List<CheckConstraint> checksOfTheOldType(AlterColumn operation) {
        boolean sameType = definitions()
                .columnType(operation.before())
                .equals(definitions().columnType(operation.after()));
        return sameType
                ? List.of()
                : table(operation.table()).checks().stream()
                        .filter(check -> check.uses(operation.after().name()))
                        .toList();
    }

    private List<SqlStatement> numberingContinued(AlterColumn operation) {
        if (operation.before().identity() != null || operation.after().identity() == null) {
            return List.of();
        }
        String column = sql(operation.after().name());
        return alterTable(
                operation.table(),
                "alter column " + column + " restart with (select coalesce(max(" + column + "), 0) + 1 from "
                        + sql(operation.table()) + ")");
    }

    /** H2 makes a foreign key use an index that is there, and then refuses to drop the index before the key. */
    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        QualifiedName table = operation.table();
        List<ForeignKey> users = table(table).foreignKeys().stream()
                .filter(key -> mayUse(operation.index(), key))
                .toList();
        List<SqlStatement> statements = new ArrayList<>();
        users.forEach(key -> statements.addAll(alterTable(table, "drop constraint " + sql(key.name()))));
        statements.addAll(super.dropIndex(operation));
        users.forEach(key ->
                statements.addAll(alterTable(table, "add " + definitions().constraint(key))));
        return statements;
    }

    private static boolean mayUse(Index index, ForeignKey key) {
        List<IndexColumn> parts = index.columns();
        return parts.size() >= key.columns().size()
                && parts.subList(0, key.columns().size()).stream()
                        .allMatch(part -> part.column() != null && key.columns().contains(part.column()));
    }

    /** The values of H2. */
    private static final class H2Values extends Values {

        private static final H2Values INSTANCE = new H2Values();

        private H2Values() {
            super(H2.LITERALS);
        }

        @Override
        String instant(String utc) {
            return typed("timestamp with time zone", utc + "+00");
        }
    }
}
