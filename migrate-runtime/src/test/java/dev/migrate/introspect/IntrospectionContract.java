package dev.migrate.introspect;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
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
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Finding;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for reading the schema of every database. */
abstract class IntrospectionContract {

    private static final int USUAL_SEEDS = 15;

    private static final List<ColumnType> COMMON_TYPES = List.of(
            bool(),
            tinyint(),
            smallint(),
            integer(),
            bigint(),
            real(),
            doublePrecision(),
            floatingPoint(40),
            decimal(38, 2),
            decimal(10, 0),
            character(3),
            varchar(10),
            varchar(20000),
            varchar(70000),
            nchar(4),
            nvarchar(40),
            binary(16),
            varbinary(100),
            clob(),
            clob(1000),
            nclob(),
            blob(),
            blob(100000),
            date(),
            time(0),
            time(6),
            timestamp(3),
            timestamp(6),
            timestampWithTimeZone(6),
            timeWithTimeZone(6),
            uuid(),
            json(),
            xml(),
            inet(),
            enumeration("B", "A"),
            textEnumeration("B", "A").length(30),
            ordinalEnumeration("B", "A", "C"),
            custom("varchar(7) default 'a'"),
            custom("INTEGER not null"));

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
    void anEmptyDatabaseIsAnEmptySchema() throws Exception {
        assertThat(read()).isEqualTo(Schema.empty());
    }

    @Test
    void everyTypeIsReadAsTheDatabaseHoldsIt() throws Exception {
        List<Column> columns = new ArrayList<>();
        List<ColumnType> types = new ArrayList<>(COMMON_TYPES);
        types.addAll(furtherTypes());
        for (ColumnType type : types) {
            columns.add(column("c" + columns.size(), type).nullable());
        }
        Schema model = Schema.of(List.of(Table.of(QualifiedName.of("types"), columns)));
        create(model);
        assertReadAs(model);
    }

    /** Returns types that not every database can hold. */
    List<ColumnType> furtherTypes() {
        return List.of();
    }

    @Test
    void expressionsAreReadAsTheyWereMeant() throws Exception {
        Schema model = Schema.of(List.of(Table.of(
                QualifiedName.of("goal"),
                List.of(
                        column("id", bigint()).autoIncrement(),
                        column("title", varchar(100)).defaultTo("'it''s'"),
                        column("price", decimal(10, 2)).defaultTo("-1"),
                        column("place", integer()).defaultTo("0"),
                        column("done", bool()).defaultTo("false"),
                        column("made", timestamp(6)).defaultTo(now()),
                        column("twice", integer()).nullable().generatedAs("place + place"),
                        primaryKey("pk_goal", "id"),
                        check("ck_between", "price between 1 and 5 and title in ('b', 'a')"),
                        check("ck_not", "not (place = 3) or title not like 'x%'"),
                        check("ck_or", "(place > 1 or place < -5) and title is not null"),
                        check("ck_case", "case when place > 1 then 1 else 0 end = 1"),
                        check("ck_function", "lower(title) <> 'a' and place + 2 * price >= 7")))));
        create(model);
        assertReadAs(model);
    }

    /** Returns the time of now as a default is written. */
    String now() {
        return "current_timestamp(6)";
    }

    @Test
    void keysAndIndexesAreReadInTheirOrder() throws Exception {
        Schema model = Schema.of(List.of(
                Table.of(
                        QualifiedName.of("part"),
                        List.of(
                                column("b", integer()),
                                column("a", integer()),
                                primaryKey("pk_part", "b", "a"),
                                unique("uq_part", "a", "b"))),
                Table.of(
                        QualifiedName.of("usage"),
                        List.of(
                                column("id", uuid()),
                                column("y", integer()).nullable(),
                                column("x", integer()).nullable(),
                                column("z", integer()).nullable(),
                                column("parent", uuid()).nullable(),
                                primaryKey("pk_usage", "id"),
                                foreignKey("fk_usage_part", "y", "x")
                                        .references("part", "b", "a")
                                        .onDelete(ReferentialAction.SET_NULL)
                                        .onUpdate(ReferentialAction.CASCADE),
                                foreignKey("fk_usage_parent", "parent")
                                        .references("usage", "id")
                                        .onDelete(ReferentialAction.CASCADE),
                                index("ix_usage", desc("z"), asc("x")),
                                uniqueIndex("ux_usage", "x", "z")))));
        create(model);
        assertReadAs(model);
    }

    @Test
    void namesKeepTheirQuotes() throws Exception {
        Schema model = Schema.of(List.of(Table.of(
                QualifiedName.of("`Order`"),
                List.of(
                        column("`Group`", integer()),
                        column("user", integer()),
                        column("camelCase", integer()),
                        column("größe", integer()),
                        primaryKey("`Pk`", "`Group`"),
                        unique("uqOrder", "user", "camelCase"),
                        index("`ix order`", "größe")))));
        create(model);
        assertReadAs(model);
    }

    @Test
    void enumerationsAndSequencesAreRead() throws Exception {
        Schema model = new Schema(
                List.of(),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("HAPPY", "it's bad", "CALM"))),
                List.of(
                        Sequence.of(QualifiedName.of("goal_seq"), 1, 50),
                        Sequence.of(QualifiedName.of("low_seq"), 10, -5)
                                .between(-100L, 100L)
                                .cache(10)
                                .cycle(true)),
                List.of(Table.of(
                        QualifiedName.of("feeling"),
                        List.of(
                                column("id", integer()),
                                column("mood", enumType("mood")).defaultTo("'CALM'"),
                                column("state", enumeration("NEW", "PAID")),
                                column("text_state", textEnumeration("A", "it's"))
                                        .checkNamed(Identifier.of("ck_own")),
                                column("position", ordinalEnumeration("X", "Y", "Z")),
                                primaryKey("pk_feeling", "id")))));
        create(model);
        assertReadAs(model);
    }

    /** {@code migrate.test.seeds} is how many schemas are tried; a failure names the seed that gives it again. */
    @Test
    void generatedSchemasAreReadAsTheyWereMeant() throws Exception {
        int seeds = Integer.getInteger("migrate.test.seeds", USUAL_SEEDS);
        for (long seed = 0; seed < seeds; seed++) {
            Schema model = SchemaGenerator.ofPortable(seed).snapshot().schema();
            try {
                create(model);
                assertReadAs(model);
            } catch (AssertionError | Exception e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
            removeDatabase();
            createDatabase();
        }
    }

    @Test
    void tablesOutOfScopeAreLeftOut() throws Exception {
        execute("create table migrate_version (id varchar(12))", "create table kept (id integer)");

        Schema schema = read(IntrospectionScope.CURRENT_SCHEMA.leavingOut(QualifiedName.of("migrate_version")));

        assertThat(schema.tables())
                .extracting(table -> table.name().toString().toLowerCase(Locale.ROOT))
                .containsExactly("kept");
    }

    @Test
    void differencesAreSaidObjectByObject() throws Exception {
        execute("create table goal (id integer not null primary key, title varchar(50), extra integer)");
        Schema model = Schema.of(List.of(
                Table.of(
                        QualifiedName.of("goal"),
                        List.of(
                                column("id", integer()),
                                column("title", varchar(100)),
                                column("bio", varchar(10)),
                                primaryKey("pk_goal", "id"))),
                Table.of(QualifiedName.of("missing"), List.of(column("id", integer())))));

        List<Finding> findings = SchemaComparison.differences(model, read(), dialect);

        assertThat(findings)
                .filteredOn(finding -> !finding.kind().contains("PrimaryKey"))
                .extracting(finding -> finding.kind() + " " + finding.object().toLowerCase(Locale.ROOT))
                .containsExactly(
                        "missingColumn goal.bio",
                        "unexpectedColumn goal.extra",
                        "differentColumn goal.title",
                        "missingTable missing");
        assertThat(findings.get(findings.size() - 2).message())
                .endsWith(" is varchar(50) nullable, but should be varchar(100) not null.");
    }

    @Test
    void readingIsRepeatable() throws Exception {
        execute("create table b (id integer not null primary key)", "create table a (id integer, t varchar(3))");

        assertThat(read()).isEqualTo(read());
        assertThat(SchemaComparison.differences(Schema.empty(), read(), dialect))
                .extracting(Finding::kind)
                .containsExactly("unexpectedTable", "unexpectedTable");
    }

    /** Returns the table that {@code statements} make in a hand-written way. */
    final Table readBack(String... statements) throws Exception {
        execute(statements);
        return read().tables().stream()
                .filter(table -> table.name().name().text().equalsIgnoreCase("t"))
                .findFirst()
                .orElseThrow();
    }
}
