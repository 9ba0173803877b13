package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.IfNeeded;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of PostgreSQL that keep others waiting only for a moment.
 *
 * <p>Indexes, and those of keys, are built concurrently. A constraint is added unchecked, which takes its strong lock for a
 * moment, and the rows are checked in a transaction of their own, under a lock that lets others write. A column refuses NULL
 * by a check that is valid already, since PostgreSQL then does not read the table. A table that the same revision creates has
 * no others.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE, notes on NOT VALID and SET NOT NULL</a>
 */
final class PostgreSqlOnlineStatements extends PostgreSqlStatements {

    /** The check by which a column comes to refuse NULL; there is only ever one. */
    private static final Identifier NOT_NULL = Identifier.of("migrate_not_null");

    private static final String NOT_VALID = " not valid";

    private final boolean newConstantsAreUsed;
    private final Set<QualifiedName> newTables;

    PostgreSqlOnlineStatements(
            Definitions definitions, Schema before, boolean newConstantsAreUsed, Set<QualifiedName> newTables) {
        super(definitions, before, newConstantsAreUsed);
        this.newConstantsAreUsed = newConstantsAreUsed;
        this.newTables = newTables;
    }

    @Override
    Statements on(Schema schema) {
        return new PostgreSqlOnlineStatements(definitions(), schema, newConstantsAreUsed, newTables);
    }

    /** The catalog decides about one statement at a time, so these are the usual ones. */
    @Override
    public List<SqlStatement> ifNeeded(IfNeeded conditional) {
        return usual().ifNeeded(conditional);
    }

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        return usual().createTable(operation);
    }

    private Statements usual() {
        return new PostgreSqlStatements(definitions(), before(), newConstantsAreUsed);
    }

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        return newTables.contains(operation.table())
                ? super.createIndex(operation)
                : super.createIndex(new CreateIndex(operation.table(), operation.index(), true));
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        return newTables.contains(operation.table())
                ? super.dropIndex(operation)
                : super.dropIndex(new DropIndex(operation.table(), operation.index(), true));
    }

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        QualifiedName table = operation.table();
        Constraint constraint = operation.constraint();
        if (newTables.contains(table)) {
            return super.addConstraint(operation);
        }
        if (constraint instanceof UniqueConstraint unique) {
            String nulls = unique.nullsNotDistinct() ? definitions().nullsNotDistinct() : "";
            return List.of(
                    keyIndex(
                            table,
                            unique.name(),
                            unique.columns(),
                            definitions().included(unique.include()) + nulls),
                    keyOfIndex(table, "unique", unique.name(), Definitions.timing(unique.timing())));
        }
        if (constraint instanceof PrimaryKey key) {
            return List.of(
                    keyIndex(table, key.name(), key.columns(), ""), keyOfIndex(table, "primary key", key.name(), ""));
        }
        return constraint instanceof ForeignKey || constraint instanceof CheckConstraint
                ? List.of(
                        alteration(table, "add " + definitions().constraint(constraint) + NOT_VALID),
                        validation(table, constraint.name()))
                : super.addConstraint(operation);
    }

    private SqlStatement keyIndex(QualifiedName table, Identifier name, List<Identifier> columns, String more) {
        return new PlainSql(
                "create unique index concurrently " + sql(name) + " on " + sql(table) + " ("
                        + definitions().names().list(columns) + ")" + more,
                false);
    }

    private SqlStatement keyOfIndex(QualifiedName table, String kind, Identifier name, String timing) {
        return alteration(table, "add constraint " + sql(name) + " " + kind + " using index " + sql(name) + timing);
    }

    /** The check of an enumeration would be made sure of for all rows, under the lock that the column needs. */
    @Override
    public List<SqlStatement> addColumn(AddColumn operation) {
        QualifiedName table = operation.table();
        Column column = operation.column();
        Optional<CheckConstraint> check = check(table, column);
        if (check.isEmpty() || newTables.contains(table)) {
            return super.addColumn(operation);
        }
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(alteration(
                table,
                "add column " + definitions().withoutCheck(column) + ", add "
                        + definitions().constraint(check.get()) + NOT_VALID));
        statements.add(validation(table, check.get().name()));
        if (column.comment() != null) {
            statements.addAll(comment("column " + sql(table) + "." + sql(column.name()), column.comment()));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        QualifiedName table = operation.table();
        if (newTables.contains(table)) {
            return super.alterColumn(operation);
        }
        PostgreSqlColumnChange change = new OnlineColumnChange(definitions(), operation);
        List<SqlStatement> statements = new ArrayList<>();
        if (operation.after().notNull() && !operation.before().notNull()) {
            statements.add(alteration(
                    table,
                    "add constraint " + sql(NOT_NULL) + " check ("
                            + sql(operation.after().name()) + " is not null)" + NOT_VALID));
            statements.add(validation(table, NOT_NULL));
            statements.addAll(alterTable(table, change.clauses()));
            statements.add(alteration(table, "drop constraint " + sql(NOT_NULL)));
        } else {
            statements.addAll(alterTable(table, change.clauses()));
        }
        change.addedCheck().ifPresent(check -> statements.add(validation(table, check.name())));
        statements.addAll(numberingContinued(operation));
        statements.addAll(commentChanged(operation));
        return statements;
    }

    private SqlStatement alteration(QualifiedName table, String clause) {
        return SqlStatement.of("alter table " + sql(table) + " " + clause);
    }

    private SqlStatement validation(QualifiedName table, Identifier constraint) {
        return new PlainSql("alter table " + sql(table) + " validate constraint " + sql(constraint), false);
    }

    /** A changed column whose new check is made sure of afterwards. */
    private static final class OnlineColumnChange extends PostgreSqlColumnChange {

        OnlineColumnChange(Definitions definitions, AlterColumn operation) {
            super(definitions, operation);
        }

        @Override
        String newCheck() {
            return NOT_VALID;
        }
    }
}
