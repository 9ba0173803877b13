package dev.migrate.dialect;

import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CopyRows;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.OperationVisitor;
import dev.migrate.operation.RequireFit;
import dev.migrate.operation.RunJava;
import dev.migrate.operation.UpdateRows;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Columns;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statements that change rows, and what all statements are made with.
 *
 * <p>An instance is for one operation, since it knows the schema before it.
 */
abstract class RowStatements implements OperationVisitor<List<SqlStatement>> {

    private final Definitions definitions;
    private final Schema before;

    RowStatements(Definitions definitions, Schema before) {
        this.definitions = definitions;
        this.before = before;
    }

    final Definitions definitions() {
        return definitions;
    }

    final Schema before() {
        return before;
    }

    /** Returns what finds rows that do not fit. */
    abstract Misfits misfits();

    final Table table(QualifiedName name) {
        return before.table(name).orElseThrow(() -> new IllegalArgumentException("there is no table " + name));
    }

    final String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }

    final String sql(Identifier name) {
        return definitions.names().sql(name);
    }

    static List<SqlStatement> statement(String sql) {
        return List.of(SqlStatement.of(sql));
    }

    @Override
    public List<SqlStatement> backfill(Backfill operation) {
        return changes().of(operation);
    }

    @Override
    public List<SqlStatement> updateRows(UpdateRows operation) {
        return changes().of(operation);
    }

    @Override
    public List<SqlStatement> deleteRows(DeleteRows operation) {
        return changes().of(operation);
    }

    @Override
    public List<SqlStatement> copyRows(CopyRows operation) {
        return changes().of(operation);
    }

    private RowChanges changes() {
        return new RowChanges(definitions, before);
    }

    @Override
    public List<SqlStatement> runJava(RunJava operation) {
        return List.of(new OpaqueStep(operation));
    }

    @Override
    public List<SqlStatement> bulkInsert(BulkInsert operation) {
        return new InsertedRows(definitions, values(), table(operation.table()), operation).statements();
    }

    abstract Values values();

    @Override
    public List<SqlStatement> executeSql(ExecuteSql operation) {
        return statement(sqlOf(operation));
    }

    /** Returns the statement with its parameters as literals. */
    final String sqlOf(ExecuteSql operation) {
        return operation.sqlWith(value -> values().literal(value, typeOf(value)));
    }

    private static ColumnType typeOf(@Nullable Object value) {
        return value instanceof UUID
                ? Columns.uuid()
                : value instanceof byte[] ? Columns.varbinary(255) : Columns.varchar(255);
    }

    @Override
    public List<SqlStatement> requireFit(RequireFit operation) {
        return misfits().condition(operation.before(), operation.after()).stream()
                .<SqlStatement>map(condition -> expectation(operation, condition))
                .toList();
    }

    private SqlStatement expectation(RequireFit operation, String condition) {
        Column after = operation.after();
        String rows = sql(operation.table()) + " where " + condition;
        boolean notNull = after.notNull() && !operation.before().notNull();
        return new Expectation(
                "select misfits from (select count(*) as misfits from " + rows + ") as counted where misfits > 0",
                "the column " + operation.table() + "." + after.name() + " is to be " + after.type()
                        + (notNull ? " and not null" : "")
                        + ", but what it holds does not fit in this many rows: {}; see"
                        + " them with 'select * from " + rows
                        + "', change or delete them, and run the revision again");
    }
}
