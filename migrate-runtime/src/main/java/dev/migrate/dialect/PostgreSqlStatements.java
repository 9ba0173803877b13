package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The statements of PostgreSQL. */
class PostgreSqlStatements extends Statements {

    private final boolean newConstantsAreUsed;

    PostgreSqlStatements(Definitions definitions, Schema before, boolean newConstantsAreUsed) {
        super(definitions, before);
        this.newConstantsAreUsed = newConstantsAreUsed;
    }

    /** {@code CREATE TABLE} leaves a unique constraint out whose columns another key has; one that is added later stays. */
    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        Table table = operation.table();
        Table first = table;
        List<SqlStatement> later = new ArrayList<>();
        for (UniqueConstraint unique : table.uniques()) {
            if (repeatsAKey(unique, first)) {
                first = first.without(unique);
                later.addAll(addConstraint(new AddConstraint(table.name(), unique)));
            }
        }
        return Stream.concat(
                        super.createTable(new CreateTable(first, operation.persistence())).stream(), later.stream())
                .toList();
    }

    private static boolean repeatsAKey(UniqueConstraint unique, Table table) {
        PrimaryKey primary = table.primaryKey();
        return (primary != null && primary.columns().equals(unique.columns()))
                || table.uniques().stream()
                        .anyMatch(other ->
                                !other.equals(unique) && other.columns().equals(unique.columns()));
    }

    @Override
    Values values() {
        return PostgreSqlValues.INSTANCE;
    }

    @Override
    public List<SqlStatement> executeSql(ExecuteSql operation) {
        return List.of(new PlainSql(sqlOf(operation), !PostgreSql.needsAutocommit(operation.sql())));
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        Column before = operation.before();
        Column free = before.identity(null);
        boolean changesType = !before.type().equals(operation.after().type());
        return before.identity() != null && operation.after().identity() == null && changesType
                ? Stream.of(
                                new AlterColumn(operation.table(), before, free),
                                new AlterColumn(operation.table(), free, operation.after(), operation.using()))
                        .flatMap(step -> altered(step).stream())
                        .toList()
                : altered(operation);
    }

    /** A statement that gives a column another type looks at it before it is freed of its numbering. */
    private List<SqlStatement> altered(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>(
                alterTable(operation.table(), new PostgreSqlColumnChange(definitions(), operation).clauses()));
        statements.addAll(numberingContinued(operation));
        statements.addAll(commentChanged(operation));
        return statements;
    }

    final List<SqlStatement> numberingContinued(AlterColumn operation) {
        if (operation.before().identity() != null || operation.after().identity() == null) {
            return List.of();
        }
        String table = sql(operation.table());
        Identifier column = operation.after().name();
        String catalogName = definitions().names().catalogSpelling(column);
        return statement("select setval(pg_get_serial_sequence(" + literal(table) + ", " + literal(catalogName)
                + "), coalesce(max(" + sql(column) + "), 0) + 1, false) from " + table);
    }

    @Override
    List<SqlStatement> renameTableItself(QualifiedName from, QualifiedName to) {
        return moved("table", from, to);
    }

    /** The greatest of a number and null is the number. */
    @Override
    List<SqlStatement> advance(Sequence sequence, ContinueSequence operation) {
        String name = sql(sequence.name());
        long increment = sequence.increment();
        return statement("select setval(" + literal(name) + ", greatest(last_value + case when is_called then "
                + increment + " else 0 end, " + behind(operation.table(), operation.column(), increment)
                + "), false) from " + name);
    }

    @Override
    public List<SqlStatement> renameSequence(RenameSequence operation) {
        return moved("sequence", operation.from(), operation.to());
    }

    private List<SqlStatement> moved(String kind, QualifiedName from, QualifiedName to) {
        List<SqlStatement> statements = new ArrayList<>();
        Identifier schema = to.schema();
        if (schema != null && !schema.equals(from.schema())) {
            statements.addAll(statement("alter " + kind + " " + sql(from) + " set schema " + sql(schema)));
        } else if (schema == null && from.schema() != null) {
            statements.add(movedToCurrent(kind, from));
        }
        if (!from.name().equals(to.name())) {
            statements.addAll(
                    statement("alter " + kind + " " + sql(to.sibling(from.name())) + " rename to " + sql(to.name())));
        }
        return statements;
    }

    /** Only the connection knows the schema of names without one. */
    private SqlStatement movedToCurrent(String kind, QualifiedName from) {
        return new GeneratedSql("select " + literal("alter " + kind + " " + sql(from) + " set schema ")
                + " || quote_ident(current_schema())");
    }

    @Override
    public List<SqlStatement> createEnumType(CreateEnumType operation) {
        return enumTypes().create(operation.type());
    }

    @Override
    public List<SqlStatement> dropEnumType(DropEnumType operation) {
        return statement("drop type " + sql(operation.type().name()));
    }

    @Override
    public List<SqlStatement> alterEnumType(AlterEnumType operation) {
        return enumTypes().alter(operation, newConstantsAreUsed);
    }

    @Override
    public List<SqlStatement> renameEnumType(RenameEnumType operation) {
        return moved("type", operation.from(), operation.to());
    }

    /** Defaults follow, since they hold the constant itself rather than its name. */
    @Override
    public List<SqlStatement> renameEnumConstant(RenameEnumConstant operation) {
        return statement("alter type " + sql(operation.type()) + " rename value "
                + PostgreSql.LITERALS.text(operation.from()) + " to " + PostgreSql.LITERALS.text(operation.to()));
    }

    private static String literal(String text) {
        return PostgreSql.LITERALS.text(text);
    }

    private PostgreSqlEnumTypes enumTypes() {
        return new PostgreSqlEnumTypes(definitions(), before());
    }

    /** An index that was left invalid when its creation was interrupted is in the way of the next try. */
    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        if (!operation.concurrently()) {
            return super.createIndex(operation);
        }
        String name = index(operation.table(), operation.index().name());
        String literal = literal(name);
        return List.of(
                new GeneratedSql("select " + literal("drop index concurrently " + name)
                        + " from pg_catalog.pg_index where indexrelid = to_regclass(" + literal
                        + ") and not indisvalid"),
                new PlainSql(definitions().createIndex(operation.table(), operation.index(), "concurrently "), false));
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        return operation.concurrently()
                ? List.of(new PlainSql(
                        "drop index concurrently "
                                + index(operation.table(), operation.index().name()),
                        false))
                : super.dropIndex(operation);
    }

    @Override
    Statements on(Schema schema) {
        return new PostgreSqlStatements(definitions(), schema, newConstantsAreUsed);
    }

    @Override
    Misfits misfits() {
        return new Misfits.OfPostgreSql(definitions());
    }

    @Override
    Presence presence() {
        return new Presence.OfPostgreSql(definitions());
    }

    @Override
    List<String> conditional(Operation operation) {
        List<String> beginnings = new ArrayList<>(List.of(
                "create table ",
                "create unlogged table ",
                "create temporary table ",
                "create index ",
                "create unique index ",
                "create sequence ",
                "create schema ",
                "drop table ",
                "drop index ",
                "drop sequence ",
                "drop schema ",
                "drop type "));
        if (operation instanceof AddColumn add) {
            beginnings.add(altering(add.table(), "add column"));
        } else if (operation instanceof DropColumn drop) {
            beginnings.add(altering(drop.table(), "drop column"));
        } else if (operation instanceof DropConstraint drop) {
            beginnings.add(altering(drop.table(), "drop constraint"));
        }
        return beginnings;
    }
}
