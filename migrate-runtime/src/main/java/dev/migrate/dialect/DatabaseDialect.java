package dev.migrate.dialect;

import dev.migrate.operation.OnDatabase;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the dialects share: names, and going through the operations with the schema before each. */
abstract class DatabaseDialect implements Dialect {

    private final String name;
    private final Definitions definitions;

    DatabaseDialect(String name, Definitions definitions) {
        this.name = name;
        this.definitions = definitions;
    }

    @Override
    public final String name() {
        return name;
    }

    final Definitions definitions() {
        return definitions;
    }

    @Override
    public final List<SqlStatement> render(List<Operation> operations, Schema before) {
        List<SqlStatement> statements = new ArrayList<>();
        List<Operation> common = new ArrayList<>();
        Schema schema = before;
        for (Operation operation : operations) {
            if (operation instanceof OnDatabase own) {
                statements.addAll(renderCommon(common, schema));
                schema = Replay.all(common, schema);
                common.clear();
                statements.addAll(own.database().dialect().equals(name) ? render(own.operations(), schema) : List.of());
            } else {
                common.add(operation);
            }
        }
        statements.addAll(renderCommon(common, schema));
        return statements;
    }

    private List<SqlStatement> renderCommon(List<Operation> operations, Schema before) {
        return statements(hasEnumTypes() ? Step.all(operations, before) : HeldEnums.steps(operations, before));
    }

    /** Returns the statements for the steps, each by itself. */
    List<SqlStatement> statements(List<Step> steps) {
        List<SqlStatement> statements = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            statements.addAll(statements(steps.get(i), steps.subList(0, i)));
        }
        return statements;
    }

    /** Returns the statements for a step that comes after others of its revision. */
    List<SqlStatement> statements(Step step, List<Step> earlier) {
        return explained(step, () -> step.operation().accept(visitor(step.before())));
    }

    /** Says which operation asks for what the database does not have. */
    final <T> T explained(Step step, Supplier<T> rendering) {
        try {
            return rendering.get();
        } catch (IllegalArgumentException e) {
            throw new UnsupportedOperationOnDatabase(name, step.operation(), String.valueOf(e.getMessage()));
        }
    }

    /** Returns whether an enumeration can be a type of its own; elsewhere each column holds it. */
    boolean hasEnumTypes() {
        return false;
    }

    /** Returns what renders one operation on the schema before it. */
    abstract Statements visitor(Schema before);

    @Override
    public DialectSession open(Connection connection) throws SQLException {
        return UnchangedSession.INSTANCE;
    }

    @Override
    public final String sql(Identifier identifier) {
        return definitions.names().sql(identifier);
    }

    @Override
    public final String sql(QualifiedName qualifiedName) {
        return definitions.names().sql(qualifiedName);
    }

    @Override
    public final String sql(ColumnType type) {
        return definitions.types().sql(type);
    }

    @Override
    public final String catalogSpelling(Identifier identifier) {
        return definitions.names().catalogSpelling(identifier);
    }

    @Override
    public final String literal(String value) {
        return definitions.types().literals().text(value);
    }

    /** The session of a database that renders alike under all settings of a connection. */
    private enum UnchangedSession implements DialectSession {
        INSTANCE;

        @Override
        public void verifyBeforeCommit() {
            // The database itself checks all there is to check.
        }

        @Override
        public void close() {
            // Nothing was changed.
        }
    }
}
