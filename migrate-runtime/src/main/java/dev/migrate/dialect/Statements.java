package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AddSeedRow;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterSeedRow;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.ContinueSeedRow;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSeedRow;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameTable;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements that one operation becomes, in the words that the databases have in common.
 *
 * <p>An instance is for one operation, since it knows the schema before it.
 */
abstract class Statements extends RowStatements {

    Statements(Definitions definitions, Schema before) {
        super(definitions, before);
    }

    /** Returns the same for an operation on another schema. */
    abstract Statements on(Schema schema);

    /** Returns what finds out whether an object is there. */
    abstract Presence presence();

    /** Returns how statements on {@code operation} begin that take {@code if exists} or {@code if not exists} next. */
    List<String> conditional(Operation operation) {
        return List.of();
    }

    /** Returns how a statement begins that changes {@code table} by {@code clause}. */
    final String altering(QualifiedName table, String clause) {
        return "alter table " + sql(table) + " " + clause + " ";
    }

    final List<SqlStatement> alterTable(QualifiedName table, String... clauses) {
        return alterTable(table, List.of(clauses));
    }

    /** Returns one statement with all clauses, or none if there are none. */
    final List<SqlStatement> alterTable(QualifiedName table, List<String> clauses) {
        return clauses.isEmpty()
                ? List.of()
                : statement("alter table " + sql(table) + " " + String.join(", ", clauses));
    }

    final Optional<CheckConstraint> check(QualifiedName table, Column column) {
        return definitions().enumerationCheck(table, column);
    }

    @Override
    public List<SqlStatement> createNamespace(CreateNamespace operation) {
        return statement("create schema " + sql(operation.name()));
    }

    @Override
    public List<SqlStatement> dropNamespace(DropNamespace operation) {
        return statement("drop schema " + sql(operation.name()));
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return statement(SequenceOptions.create(sql(operation.sequence().name()), operation.sequence(), ""));
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return statement("drop sequence " + sql(operation.sequence().name()));
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        Sequence after = operation.after();
        String options = SequenceOptions.changes(operation.before(), after, usualCache());
        return options.isEmpty() ? List.of() : statement("alter sequence " + sql(after.name()) + options);
    }

    /** Returns the cache of a sequence that names none, as an option. */
    String usualCache() {
        return " cache 1";
    }

    @Override
    public List<SqlStatement> createTable(CreateTable operation) {
        Table table = operation.table();
        List<SqlStatement> statements =
                new ArrayList<>(statement(definitions().createTable(table, operation.persistence())));
        table.indexes()
                .forEach(index -> statements.add(SqlStatement.of(definitions().createIndex(table.name(), index))));
        statements.addAll(comments(table));
        table.seedRows().forEach(row -> statements.add(seedRows(table.name()).insert(row)));
        return statements;
    }

    private SeedRows seedRows(QualifiedName table) {
        return new SeedRows(definitions(), table);
    }

    @Override
    public List<SqlStatement> addSeedRow(AddSeedRow operation) {
        return List.of(seedRows(operation.table()).insertIfAbsent(operation.row()));
    }

    @Override
    public List<SqlStatement> dropSeedRow(DropSeedRow operation) {
        return List.of(seedRows(operation.table()).delete(operation.row()));
    }

    /** A row that is there keeps its number, which the application counts up. */
    @Override
    public List<SqlStatement> alterSeedRow(AlterSeedRow operation) {
        return operation.renames()
                ? List.of(seedRows(operation.table())
                        .rename(operation.before(), operation.after().key()))
                : List.of();
    }

    @Override
    public List<SqlStatement> continueSeedRow(ContinueSeedRow operation) {
        SeedRow row = operation.row();
        String next = behind(operation.table(), operation.column(), row.increment());
        return List.of(seedRows(operation.generators()).advance(row, next));
    }

    @Override
    public final List<SqlStatement> continueSequence(ContinueSequence operation) {
        Sequence sequence = before().sequence(operation.sequence()).orElseThrow();
        return sequence.increment() > 0 ? advance(sequence, operation) : List.of();
    }

    /** Returns what lets the sequence, which counts up, go on behind the column. */
    abstract List<SqlStatement> advance(Sequence sequence, ContinueSequence operation);

    /** Returns as a query the first number that is free for an application that takes some at once; null without rows. */
    final String behind(QualifiedName table, Identifier column, long increment) {
        return "(select max(" + sql(column) + ") + " + increment + " from " + sql(table) + ")";
    }

    @Override
    public List<SqlStatement> dropTable(DropTable operation) {
        return statement("drop table " + sql(operation.table().name()));
    }

    @Override
    public List<SqlStatement> renameTable(RenameTable operation) {
        List<SqlStatement> statements = new ArrayList<>(renameTableItself(operation.from(), operation.to()));
        for (Column column : table(operation.from()).columns()) {
            statements.addAll(
                    renameCheck(operation.to(), check(operation.from(), column), check(operation.to(), column)));
        }
        return statements;
    }

    List<SqlStatement> renameTableItself(QualifiedName from, QualifiedName to) {
        return statement("alter table " + sql(from) + " rename to " + sql(to.name()));
    }

    /** Returns what renames the check of an enumeration after its table or column is called otherwise. */
    List<SqlStatement> renameCheck(QualifiedName table, Optional<CheckConstraint> from, Optional<CheckConstraint> to) {
        return from.isEmpty()
                        || to.isEmpty()
                        || from.get().name().equals(to.get().name())
                ? List.of()
                : renameConstraint(table, from.get().name(), to.get().name());
    }

    private List<SqlStatement> renameConstraint(QualifiedName table, Identifier from, Identifier to) {
        return alterTable(table, "rename constraint " + sql(from) + " to " + sql(to));
    }

    @Override
    public List<SqlStatement> alterTableComment(AlterTableComment operation) {
        return comment("table " + sql(operation.table()), operation.after());
    }

    /** Only an {@code alter table} that takes the options of {@code create table} can change them. */
    @Override
    public List<SqlStatement> alterTableOptions(AlterTableOptions operation) {
        throw new IllegalArgumentException(
                "it takes such options only when a table is created; write the statement that"
                        + " changes them with execute(sql).declares(…)");
    }

    /** Returns the statements that explain a table and its columns. */
    final List<SqlStatement> comments(Table table) {
        List<SqlStatement> statements = new ArrayList<>();
        if (table.comment() != null) {
            statements.addAll(comment("table " + sql(table.name()), table.comment()));
        }
        table.columns().stream()
                .filter(column -> column.comment() != null)
                .forEach(column -> statements.addAll(comment(table.name(), column)));
        return statements;
    }

    /** Returns the statement that explains an altered column otherwise, or none if it is explained as before. */
    final List<SqlStatement> commentChanged(AlterColumn operation) {
        return Objects.equals(operation.before().comment(), operation.after().comment())
                ? List.of()
                : comment(operation.table(), operation.after());
    }

    private List<SqlStatement> comment(QualifiedName table, Column column) {
        return comment("column " + sql(table) + "." + sql(column.name()), column.comment());
    }

    /** Returns the statement that explains an object; databases that do so within definitions return none. */
    List<SqlStatement> comment(String object, @Nullable String text) {
        String literal =
                text == null ? "null" : definitions().types().literals().text(text);
        return statement("comment on " + object + " is " + literal);
    }

    @Override
    public List<SqlStatement> addColumn(AddColumn operation) {
        Column column = operation.column();
        List<SqlStatement> statements = new ArrayList<>(
                alterTable(operation.table(), "add column " + definitions().column(operation.table(), column)));
        if (column.comment() != null) {
            statements.addAll(comment(operation.table(), column));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> dropColumn(DropColumn operation) {
        return alterTable(
                operation.table(), "drop column " + sql(operation.column().name()));
    }

    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        return renamedThenItsCheck(operation);
    }

    final List<SqlStatement> renamedThenItsCheck(RenameColumn operation) {
        QualifiedName table = operation.table();
        Column column = table(table).column(operation.from()).orElseThrow();
        List<SqlStatement> statements =
                new ArrayList<>(alterTable(table, renamedColumn(operation.from(), operation.to())));
        statements.addAll(renameCheck(table, check(table, column), check(table, column.named(operation.to()))));
        return statements;
    }

    String renamedColumn(Identifier from, Identifier to) {
        return "rename column " + sql(from) + " to " + sql(to);
    }

    @Override
    public List<SqlStatement> addConstraint(AddConstraint operation) {
        return alterTable(operation.table(), "add " + definitions().constraint(operation.constraint()));
    }

    @Override
    public List<SqlStatement> dropConstraint(DropConstraint operation) {
        return alterTable(
                operation.table(),
                "drop constraint " + sql(operation.constraint().name()));
    }

    @Override
    public List<SqlStatement> renameConstraint(RenameConstraint operation) {
        return renameConstraint(operation.table(), operation.constraint().name(), operation.to());
    }

    @Override
    public List<SqlStatement> createIndex(CreateIndex operation) {
        return statement(definitions().createIndex(operation.table(), operation.index()));
    }

    @Override
    public List<SqlStatement> dropIndex(DropIndex operation) {
        return statement(
                "drop index " + index(operation.table(), operation.index().name()));
    }

    @Override
    public List<SqlStatement> renameIndex(RenameIndex operation) {
        return statement("alter index "
                + index(operation.table(), operation.index().name())
                + " rename to "
                + sql(operation.to()));
    }

    /** Returns the index as statements name it that change it: in the schema of its table. */
    final String index(QualifiedName table, Identifier index) {
        return sql(table.sibling(index));
    }

    @Override
    public List<SqlStatement> ifNeeded(IfNeeded conditional) {
        Operation operation = conditional.operation();
        ConditionalStatements statements = new ConditionalStatements(definitions(), presence(), conditional(operation));
        return statements.of(conditional, operation.accept(on(assumed(conditional))));
    }

    /** Returns the schema on which the operation has something to do. */
    private Schema assumed(IfNeeded conditional) {
        Optional<Operation> present = conditional.present(before());
        if (conditional.creates() == present.isEmpty()) {
            return before();
        }
        if (!conditional.creates()) {
            return conditional.operation().inverse().orElseThrow().applyTo(before());
        }
        return conditional.operation() instanceof CreateTable create
                ? before().without(create.table())
                : present.orElseThrow().applyTo(before());
    }

    /** The dialect decides how, where it has statements for it. */
    @Override
    public final List<SqlStatement> online(Online operation) {
        return operation.operation().accept(this);
    }

    /** The dialect renders what is within, or leaves it out. */
    @Override
    public List<SqlStatement> onDatabase(OnDatabase operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> renameEnumType(RenameEnumType operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> renameEnumConstant(RenameEnumConstant operation) {
        return List.of();
    }

    /** The column allows both constants while the rows change. */
    @Override
    public List<SqlStatement> renameColumnConstant(RenameColumnConstant operation) {
        QualifiedName table = operation.table();
        List<Operation> steps = new ConstantRename(
                        definitions(),
                        operation,
                        table(table).column(operation.column()).orElseThrow())
                .steps();
        List<SqlStatement> statements = new ArrayList<>();
        Schema schema = before();
        for (Operation step : steps) {
            statements.addAll(step.accept(on(schema)));
            schema = step.applyTo(schema);
        }
        return statements;
    }
}
