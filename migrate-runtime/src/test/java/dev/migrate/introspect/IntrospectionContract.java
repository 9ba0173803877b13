package dev.migrate.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.DialectSession;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateNamespace;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for reading the schema of every database. */
abstract class IntrospectionContract {

    private static final int GENERATED_SCHEMAS = 40;

    private final Dialect dialect;
    private TestDatabase database;
    private Connection connection;

    IntrospectionContract(String dialect) {
        this.dialect = Dialects.named(dialect);
    }

    @BeforeEach
    void createDatabase() throws Exception {
        database = TestDatabases.empty(dialect.name());
        connection = database.connect();
    }

    @AfterEach
    void removeDatabase() throws Exception {
        if (connection != null) {
            connection.close();
            database.close();
        }
    }

    final Dialect dialect() {
        return dialect;
    }

    final void execute(String... statements) throws Exception {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    final Schema read() throws Exception {
        return Introspector.read(connection, dialect);
    }

    final Schema read(IntrospectionScope scope) throws Exception {
        return Introspector.read(connection, dialect, scope);
    }

    /** Builds the schema with what the dialect renders. */
    final void create(Schema schema) throws Exception {
        try (DialectSession session = dialect.open(connection);
                Statement statement = connection.createStatement()) {
            for (SqlStatement step : dialect.render(creating(schema), Schema.empty())) {
                step.execute(statement);
            }
            session.verifyBeforeCommit();
        }
    }

    private static List<Operation> creating(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.namespaces().forEach(namespace -> operations.add(new CreateNamespace(namespace)));
        schema.enumTypes().forEach(type -> operations.add(new CreateEnumType(type)));
        schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        for (Table table : schema.tables()) {
            operations.add(new CreateTable(withoutIndexes(table.withoutForeignKeys())));
        }
        for (Table table : schema.tables()) {
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index)));
            table.foreignKeys().forEach(key -> operations.add(new AddConstraint(table.name(), key)));
        }
        return operations;
    }

    private static Table withoutIndexes(Table table) {
        Table without = table;
        for (var index : table.indexes()) {
            without = without.without(index);
        }
        return without;
    }

    final void assertReadAs(Schema model) throws Exception {
        Schema live = read(IntrospectionScope.of(model));
        assertThat(SchemaComparison.differences(model, live, dialect)).isEmpty();
        assertThat(SchemaComparison.comparable(live, dialect))
                .isEqualTo(SchemaComparison.comparable(SchemaComparison.expectedFromDatabase(model, dialect), dialect));
    }

    @Test
    void generatedSchemasAreReadAsTheyWereCreated() throws Exception {
        for (int seed = 0; seed < GENERATED_SCHEMAS; seed++) {
            Schema model = SchemaGenerator.ofPortable(seed).snapshot().schema();
            try {
                create(model);
                assertReadAs(model);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
            removeDatabase();
            createDatabase();
        }
    }
}
