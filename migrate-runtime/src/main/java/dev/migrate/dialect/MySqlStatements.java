package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.AlterTableComment;
import dev.migrate.operation.AlterTableOptions;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.operation.RenameIndex;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TypeFamily;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The statements of MySQL, and what MariaDB has in common with them. */
class MySqlStatements extends Statements {

    private final MySqlDefinitions definitions;
    private final Values values;

    MySqlStatements(Definitions definitions, Schema before, Values values) {
        super(definitions, before);
        this.definitions = (MySqlDefinitions) definitions;
        this.values = values;
    }

    @Override
    final Values values() {
        return values;
    }

    /** A schema within a database does not exist, and names are written without it. */
    @Override
    public final List<SqlStatement> createNamespace(CreateNamespace operation) {
        return List.of();
    }

    @Override
    public final List<SqlStatement> dropNamespace(DropNamespace operation) {
        return List.of();
    }

    @Override
    public final List<SqlStatement> createEnumType(CreateEnumType operation) {
        return List.of();
    }

    @Override
    public final List<SqlStatement> dropEnumType(DropEnumType operation) {
        return List.of();
    }

    @Override
    public final List<SqlStatement> alterEnumType(AlterEnumType operation) {
        return List.of();
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        return SequenceTable.create(sql(operation.sequence().name()), operation.sequence(), " engine=InnoDB");
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
    public final List<SqlStatement> renameSequence(RenameSequence operation) {
        return renameTableItself(operation.from(), operation.to());
    }

    @Override
    final List<SqlStatement> renameTableItself(QualifiedName from, QualifiedName to) {
        return sql(from).equals(sql(to)) ? List.of() : statement("rename table " + sql(from) + " to " + sql(to));
    }

    /** There is no statement that renames a check. */
    @Override
    final List<SqlStatement> renameCheck(
            QualifiedName table, Optional<CheckConstraint> from, Optional<CheckConstraint> to) {
        return from.isEmpty()
                        || to.isEmpty()
                        || from.get().name().equals(to.get().name())
                ? List.of()
                : alterTable(table, definitions.dropped(from.get()), "add " + definitions.constraint(to.get()));
    }

    @Override
    public final List<SqlStatement> alterTableComment(AlterTableComment operation) {
        String text = Objects.requireNonNullElse(operation.after(), "");
        return alterTable(operation.table(), definitions.comment("comment = ", text));
    }

    /** An option that is no longer said cannot be unset: the table keeps it. */
    @Override
    public final List<SqlStatement> alterTableOptions(AlterTableOptions operation) {
        return operation.after() == null ? List.of() : alterTable(operation.table(), operation.after());
    }

    /** Comments stand within definitions. */
    @Override
    final List<SqlStatement> comment(String object, @Nullable String text) {
        return List.of();
    }

    @Override
    final Misfits misfits() {
        return new Misfits.OfMySql(definitions);
    }

    @Override
    final Presence presence() {
        return new Presence.OfInformationSchema(definitions, true);
    }

    @Override
    List<String> conditional(Operation operation) {
        return List.of("create table ", "drop table ");
    }

    @Override
    public final List<SqlStatement> addColumn(AddColumn operation) {
        List<String> clauses = new ArrayList<>();
        Column column = possible(operation, operation.table(), operation.column());
        clauses.add("add column " + definitions.column(operation.table(), column) + place(operation.position()));
        check(operation.table(), operation.column())
                .ifPresent(check -> clauses.add("add " + definitions.constraint(check)));
        return alterTable(operation.table(), clauses);
    }

    private String place(AddColumn.@Nullable Position position) {
        if (position == null) {
            return "";
        }
        return position.after() == null ? " first" : " after " + sql(position.after());
    }

    /** Returns the column as the database can have it after the operation. */
    private Column possible(Operation operation, QualifiedName table, Column column) {
        return column.identity() == null
                ? column
                : MySqlNumbering.possible(
                        operation.applyTo(before()).table(table).orElseThrow(), column);
    }

    @Override
    public final List<SqlStatement> dropColumn(DropColumn operation) {
        List<String> clauses = new ArrayList<>();
        check(operation.table(), operation.column()).ifPresent(check -> clauses.add(definitions.dropped(check)));
        clauses.add("drop column " + sql(operation.column().name()));
        return alterTable(operation.table(), clauses);
    }

    @Override
    public final List<SqlStatement> alterColumn(AlterColumn operation) {
        AlterColumn change = operation.using() == null ? withConversion(operation) : operation;
        if (change.using() != null) {
            return new MySqlConversion(definitions, table(change.table()), change).statements();
        }
        ColumnType between = inBetween(change.before().type(), change.after().type());
        return between == null ? modified(change) : modifiedBy(between, change);
    }

    /** MySQL would take the bytes of a uuid for its text. */
    private AlterColumn withConversion(AlterColumn operation) {
        ColumnType from = operation.before().type();
        ColumnType to = operation.after().type();
        if (isBinaryUuid(to) && TypeFamily.of(from) == TypeFamily.TEXT) {
            return computed(operation, "uuid_to_bin");
        }
        return isBinaryUuid(from) && TypeFamily.of(to) == TypeFamily.TEXT
                ? computed(operation, "bin_to_uuid")
                : operation;
    }

    private AlterColumn computed(AlterColumn operation, String function) {
        Column before = operation.before();
        String expression = function + "(" + sql(before.name()) + ")";
        return new AlterColumn(operation.table(), before, operation.after(), expression);
    }

    private boolean isBinaryUuid(ColumnType type) {
        return isUuid(type) && definitions.types().sql(type).startsWith("binary");
    }

    static boolean isUuid(ColumnType type) {
        return type instanceof ColumnType.Simple simple && simple.kind() == ColumnType.Simple.Kind.UUID;
    }

    /** Returns the type that a column of the one must have first to get the other, or null if it needs none. */
    @Nullable
    ColumnType inBetween(ColumnType from, ColumnType to) {
        return null;
    }

    private List<SqlStatement> modifiedBy(ColumnType type, AlterColumn operation) {
        boolean notNull = operation.before().notNull() && operation.after().notNull();
        Column between = Column.of(operation.after().name(), type).notNull(notNull);
        AlterColumn first = new AlterColumn(operation.table(), operation.before(), between);
        List<SqlStatement> statements = new ArrayList<>(modified(first));
        AlterColumn second = new AlterColumn(operation.table(), between, operation.after());
        statements.addAll(second.accept(on(first.applyTo(before()))));
        return statements;
    }

    private List<SqlStatement> modified(AlterColumn operation) {
        Column from = possible(operation, operation.table(), operation.before());
        Column to = possible(operation, operation.table(), operation.after());
        TypeChanges.requireConvertible(from.type(), to.type());
        QualifiedName table = operation.table();
        boolean checkChanges = !check(table, from).equals(check(table, to));
        List<String> clauses = new ArrayList<>();
        if (checkChanges) {
            check(table, from).ifPresent(check -> clauses.add(definitions.dropped(check)));
        }
        if (!definitions.column(table, from).equals(definitions.column(table, to))) {
            clauses.add("modify column " + definitions.column(table, to));
        }
        if (checkChanges) {
            check(table, to).ifPresent(check -> clauses.add("add " + definitions.constraint(check)));
        }
        return alterTable(table, clauses);
    }

    /** MySQL refuses to rename a column that a check uses, so the checks go and come back in the same statement. */
    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        Table before = table(operation.table());
        Table after = after(operation);
        List<String> clauses = new ArrayList<>();
        checks(before, operation.from()).forEach(check -> clauses.add(definitions.dropped(check)));
        clauses.add("rename column " + sql(operation.from()) + " to " + sql(operation.to()));
        checks(after, operation.to()).forEach(check -> clauses.add("add " + definitions.constraint(check)));
        return alterTable(operation.table(), clauses);
    }

    private List<CheckConstraint> checks(Table table, Identifier column) {
        List<CheckConstraint> checks = new ArrayList<>(
                check(table.name(), table.column(column).orElseThrow()).stream().toList());
        table.checks().stream().filter(check -> check.uses(column)).forEach(checks::add);
        return checks;
    }

    private Table after(RenameColumn operation) {
        return operation.applyTo(before()).table(operation.table()).orElseThrow();
    }

    @Override
    public final List<SqlStatement> addConstraint(AddConstraint operation) {
        Constraint constraint = operation.constraint();
        return alterKeys(operation, operation.table(), "add " + definitions.constraint(constraint), constraint.name());
    }

    @Override
    public final List<SqlStatement> dropConstraint(DropConstraint operation) {
        return alterKeys(operation, operation.table(), definitions.dropped(operation.constraint()), null);
    }

    /** A primary key is always called {@code PRIMARY}, and keys and checks cannot be renamed. */
    @Override
    public final List<SqlStatement> renameConstraint(RenameConstraint operation) {
        Constraint constraint = operation.constraint();
        if (constraint instanceof PrimaryKey) {
            return List.of();
        }
        if (constraint instanceof UniqueConstraint) {
            return renamedIndex(operation.table(), constraint.name(), operation.to());
        }
        DropConstraint drop = new DropConstraint(operation.table(), constraint);
        AddConstraint add = new AddConstraint(operation.table(), constraint.named(operation.to()));
        List<SqlStatement> statements = new ArrayList<>(dropConstraint(drop));
        statements.addAll(add.accept(on(drop.applyTo(before()))));
        return statements;
    }

    @Override
    MySqlStatements on(Schema schema) {
        return new MySqlStatements(definitions, schema, values);
    }

    @Override
    public final List<SqlStatement> createIndex(CreateIndex operation) {
        List<String> others = keyIndexChanges(operation, operation.table(), null);
        Table after = operation.applyTo(before()).table(operation.table()).orElseThrow();
        if (others.isEmpty()
                && MySqlNumbering.changed(table(operation.table()), after).isEmpty()) {
            return super.createIndex(operation);
        }
        return alterKeys(operation, operation.table(), definitions.addedIndex(operation.index()), null);
    }

    @Override
    public final List<SqlStatement> dropIndex(DropIndex operation) {
        return alterKeys(
                operation,
                operation.table(),
                "drop index " + sql(operation.index().name()),
                null);
    }

    @Override
    public final List<SqlStatement> renameIndex(RenameIndex operation) {
        return renamedIndex(operation.table(), operation.index().name(), operation.to());
    }

    private List<SqlStatement> renamedIndex(QualifiedName table, Identifier from, Identifier to) {
        return alterTable(table, "rename index " + sql(from) + " to " + sql(to));
    }

    private List<SqlStatement> alterKeys(
            Operation operation, QualifiedName table, String clause, @Nullable Identifier added) {
        List<String> clauses = new ArrayList<>(List.of(clause));
        clauses.addAll(keyIndexChanges(operation, table, added));
        MySqlNumbering.changed(
                        table(table), operation.applyTo(before()).table(table).orElseThrow())
                .forEach(column -> clauses.add("modify column " + definitions.column(table, column)));
        return alterTable(table, clauses);
    }

    /** Returns what keeps each foreign key its index; the one of the key {@code added} is made by InnoDB itself. */
    private List<String> keyIndexChanges(Operation operation, QualifiedName name, @Nullable Identifier added) {
        List<ForeignKey> before = ForeignKeyIndexes.of(table(name));
        List<ForeignKey> after =
                ForeignKeyIndexes.of(operation.applyTo(before()).table(name).orElseThrow());
        List<String> clauses = new ArrayList<>();
        after.stream()
                .filter(key -> !before.contains(key) && !key.name().equals(added))
                .forEach(key -> clauses.add("add index " + sql(key.name()) + " ("
                        + definitions.names().list(key.columns()) + ")"));
        before.stream()
                .filter(key -> !after.contains(key))
                .forEach(key -> clauses.add("drop index " + sql(key.name())));
        return clauses;
    }
}
