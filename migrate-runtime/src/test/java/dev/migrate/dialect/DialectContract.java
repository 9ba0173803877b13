package dev.migrate.dialect;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.comment;
import static dev.migrate.schema.Constraints.exclusion;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.uniqueIndex;
import static dev.migrate.schema.Constraints.with;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Operations;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Database;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Preflights;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each dialect inherits: every behaviour, as SQL in golden files and on the real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DialectContract {

    private final Dialect dialect;

    DialectContract(String name) {
        dialect = Dialects.named(name);
    }

    final Dialect dialect() {
        return dialect;
    }

    static Stream<Behaviour> behaviours() {
        return Behaviours.all();
    }

    @ParameterizedTest
    @MethodSource("behaviours")
    void isRenderedAsInItsGoldenFile(Behaviour behaviour) {
        String forward = script(dialect.render(behaviour.change(), behaviour.before()));
        String back = script(dialect.render(behaviour.back(), behaviour.after()));

        GoldenFile.of(getClass(), behaviour.name() + ".sql").assertEquals(forward + "\n-- back\n" + back);
    }

    /** The way forward leaves what a new database of the same schema has, and the way back what was there before. */
    @ParameterizedTest
    @MethodSource("behaviours")
    void goesForwardAndBackWithRows(Behaviour behaviour) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, behaviour.setup(), Schema.empty());
            List<String> before = Catalog.of(dialect, connection);

            run(connection, behaviour.change(), behaviour.before());
            assertThat(catalogOf(database)).isEqualTo(catalogOf(behaviour.after()));
            assertThat(Catalog.rows(connection, behaviour.query())).isEqualTo(behaviour.rowsAfter());

            run(connection, behaviour.back(), behaviour.after());
            assertThat(catalogOf(database)).isEqualTo(before);
            if (!behaviour.rowsBack().isEmpty()) {
                assertThat(Catalog.rows(connection, behaviour.queryBack())).isEqualTo(behaviour.rowsBack());
            }

            run(connection, behaviour.change(), behaviour.before());
        }
    }

    static Stream<Fit> fits() {
        return Fit.all();
    }

    /** What is said to fit is converted by the database, and what does not fit is found before. */
    @ParameterizedTest
    @MethodSource("fits")
    void findsRowsThatDoNotFit(Fit fit) throws Exception {
        QualifiedName name = QualifiedName.of("t");
        Table table = Table.of(name, List.of(column("id", integer()), fit.before(), primaryKey("pk_t", "id")));
        Schema schema = Schema.of(List.of(table));
        List<Identifier> columns = List.of(Identifier.of("id"), Identifier.of("v"));
        List<Operation> narrowing =
                Preflights.inFrontOf(List.of(new AlterColumn(name, fit.before(), fit.after())), schema);

        assertThat(narrowing).hasSize(2);
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, creation(schema), Schema.empty());
            run(connection, List.of(new BulkInsert(name, columns, List.of(Arrays.asList(1, fit.bad())))), schema);
            assertThatThrownBy(() -> run(connection, narrowing, schema))
                    .hasStackTraceContaining("t.v")
                    .hasStackTraceContaining("this many rows: 1;")
                    .hasStackTraceContaining("select * from t where ");

            connection.setAutoCommit(true);
            run(connection, List.of(new ExecuteSql("delete from t", List.of())), schema);
            run(connection, List.of(new BulkInsert(name, columns, List.of(List.of(2, fit.good())))), schema);
            run(connection, narrowing, schema);
            assertThat(Catalog.rows(connection, "select id from t where v is not null"))
                    .containsExactly("2");
        }
    }

    @Test
    void stopsWhereThereAreValuesThatNothingConverts() throws Exception {
        QualifiedName name = QualifiedName.of("t");
        Column before = column("v", integer()).nullable();
        Schema schema = Schema.of(List.of(Table.of(name, List.of(before))));
        List<Operation> change =
                Preflights.inFrontOf(List.of(new AlterColumn(name, before, before.type(uuid()))), schema);

        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, creation(schema), Schema.empty());
            run(connection, List.of(new BulkInsert(name, List.of(before.name()), List.of(List.of(7)))), schema);
            assertThatThrownBy(() -> run(connection, change, schema))
                    .hasStackTraceContaining("t.v")
                    .hasStackTraceContaining("this many rows: 1;");

            connection.setAutoCommit(true);
            run(connection, List.of(new ExecuteSql("update t set v = null", List.of())), schema);
            run(connection, change, schema);
            run(connection, Replay.inverse(change), Replay.all(change, schema));
            assertThat(Catalog.rows(connection, "select v from t")).containsExactly("null");
        }
    }

    @Test
    void leavesOutWhatIsThereOrGoneAlready() throws Exception {
        List<Operation> setup = Operations.record(
                Schema::empty,
                op -> op.createTable(
                        "users", column("id", integer()), column("name", varchar(9)), primaryKey("pk_users", "id")));
        Schema schema = Replay.all(setup, Schema.empty());
        List<Operation> creations = Operations.record(() -> schema, op -> {
            op.ifNotExists().createTable("notes", column("a", integer()), index("ix_notes", "a"), comment("it's"));
            op.ifNotExists().addColumn("users", column("note", varchar(9)).nullable());
            op.ifNotExists().createIndex("users", index("ix_users", "name"));
            op.ifNotExists().createSequence("doors", 1, 1);
            op.ifNotExists().createEnumType("hue", "RED");
        });
        Schema after = Replay.all(creations, schema);

        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, setup, Schema.empty());
            List<String> before = Catalog.of(dialect, connection);
            run(connection, creations, schema);
            List<String> created = Catalog.of(dialect, connection);
            run(connection, creations, schema);
            assertThat(Catalog.of(dialect, connection)).isEqualTo(created);

            run(connection, Replay.inverse(creations), after);
            assertThat(Catalog.of(dialect, connection)).isEqualTo(before);
            run(connection, Replay.inverse(creations), after);
            assertThat(Catalog.of(dialect, connection)).isEqualTo(before);
        }
    }

    @Test
    void stopsWhereRowsHoldARemovedConstant() throws Exception {
        List<Operation> setup = Operations.record(Schema::empty, op -> {
            op.createEnumType("colour", "RED", "GREEN", "it's");
            op.createTable("cars", column("paint", enumType("colour")))
                    .bulkInsert("paint")
                    .row("GREEN")
                    .row("it's");
            op.createTable("bikes", column("hue", enumType("colour")))
                    .bulkInsert("hue")
                    .row("RED");
        });
        Schema schema = Replay.all(setup, Schema.empty());
        List<Operation> removal = Preflights.inFrontOf(
                Operations.record(
                        () -> schema,
                        op -> op.alterEnumType("colour", List.of("RED", "GREEN", "it's"), List.of("GREEN", "RED"))),
                schema);

        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, setup, Schema.empty());
            assertThatThrownBy(() -> run(connection, removal, schema)).hasStackTraceContaining("cars.paint");
            connection.setAutoCommit(true);
            run(connection, List.of(new ExecuteSql("delete from cars where paint <> 'GREEN'", List.of())), schema);
            run(connection, removal, schema);
            assertThat(Catalog.rows(connection, "select paint from cars union all select hue from bikes"))
                    .containsExactlyInAnyOrder("GREEN", "RED");
        }
    }

    @Test
    void hasExclusionsAndFullMatchesOrRefusesThemByName() throws Exception {
        List<Operation> exclusion = Operations.record(
                Schema::empty,
                op -> op.createTable("rooms", column("floor", integer()), exclusion("ex_rooms", with("floor", "="))));
        List<Operation> match = Operations.record(
                Schema::empty,
                op -> op.createTable(
                        "pairs",
                        column("a", integer()),
                        column("b", integer()),
                        primaryKey("pk_pairs", "a", "b"),
                        foreignKey("fk_pairs", "b", "a")
                                .references("pairs", "a", "b")
                                .matchFull()));
        if (dialect.name().equals("postgresql")) {
            try (TestDatabase database = TestDatabases.empty(dialect.name());
                    Connection connection = database.connect()) {
                run(connection, exclusion, Schema.empty());
                run(connection, match, Schema.empty());
            }
        } else {
            assertThatThrownBy(() -> dialect.render(exclusion, Schema.empty()))
                    .isInstanceOf(UnsupportedOperationOnDatabase.class)
                    .hasMessageContaining("ex_rooms");
            assertThatThrownBy(() -> dialect.render(match, Schema.empty()))
                    .isInstanceOf(UnsupportedOperationOnDatabase.class)
                    .hasMessageContaining("match full");
        }
    }

    @Test
    void doesWhatIsForOneDatabaseOnThatOneOnly() {
        List<Operation> operations = Operations.record(Schema::empty, op -> {
            for (Database database : Database.values()) {
                op.executeOn(database, "select '" + database.dialect() + "'");
            }
        });

        assertThat(dialect.render(operations, Schema.empty()))
                .extracting(SqlStatement::sql)
                .containsExactly("select '" + dialect.name() + "'");
    }

    @Test
    void writesParametersAsLiterals() throws Exception {
        List<Operation> operations = Operations.record(Schema::empty, op -> {
            op.createTable("t", column("a", varchar(50)), column("b", integer()).nullable())
                    .bulkInsert("a", "b")
                    .row("what?", 1);
            op.execute(
                    "update t set a = ?, b = ? /* why? */ where a = 'what?' and b = ? -- ?", "it's \\ ? ??", null, 1);
        });

        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, operations, Schema.empty());
            assertThat(Catalog.rows(connection, "select a, b from t")).containsExactly("it's \\ ? ??|null");
        }
    }

    @Test
    void hasTheTypesThatHibernateHas() throws Exception {
        List<Operation> operations = creation(Schema.of(AllTypes.tables(dialect.name())));

        GoldenFile.of(getClass(), "hasTheTypesThatHibernateHas.sql")
                .assertEquals(script(dialect.render(operations, Schema.empty())));
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, operations, Schema.empty());
        }
    }

    @Test
    void insertsValuesOfEveryKind() throws Exception {
        Schema schema = Schema.of(List.of(AllValues.table()));
        GoldenFile.of(getClass(), "insertsValuesOfEveryKind.sql")
                .assertEquals(script(dialect.render(List.of(AllValues.rows()), schema)));

        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, creation(schema), Schema.empty());
            run(connection, List.of(AllValues.rows()), schema);
            AllValues.assertAreIn(connection);
        }
    }

    @Test
    void takesEveryReservedWordAsAName() throws Exception {
        List<Column> columns = Stream.of(
                        ReservedWords.POSTGRESQL,
                        ReservedWords.H2,
                        ReservedWords.SQLITE,
                        ReservedWords.MYSQL,
                        ReservedWords.MARIADB)
                .flatMap(words -> words.words().stream())
                .distinct()
                .sorted()
                .map(word -> column(word, integer()).nullable())
                .toList();

        assertColumnsRoundTrip(columns);
    }

    @Test
    void takesNamesOfAnyCharacters() throws Exception {
        Random random = new Random(20261122);
        List<Column> columns = IntStream.range(0, 200)
                .mapToObj(number -> new Identifier(name(random) + number, true))
                .map(name -> Column.of(name, integer()).nullable())
                .toList();

        assertColumnsRoundTrip(columns);
    }

    private static String name(Random random) {
        String characters = "\"`'\\ ;-.$?{}()[]%_*/:@#\n\tAbéß中я";
        return random.ints(random.nextInt(1, 20), 0, characters.length())
                .mapToObj(place -> characters.substring(place, place + 1))
                .collect(joining());
    }

    private void assertColumnsRoundTrip(List<Column> columns) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            Table table = Table.of(QualifiedName.of("many"), columns);
            run(connection, List.of(new CreateTable(table)), Schema.empty());
            Identifier first = columns.get(0).name();
            Identifier next = columns.get(1).name();
            run(
                    connection,
                    List.of(
                            new BulkInsert(table.name(), List.of(first), List.of(List.of(5))),
                            new Backfill(table.name(), next, dialect.sql(first)),
                            new CreateIndex(table.name(), uniqueIndex("ux", new IndexColumn(next, null, false)))),
                    Schema.of(List.of(table)));

            assertThat(Catalog.columnNames(connection, "select * from many"))
                    .containsExactlyInAnyOrderElementsOf(columns.stream()
                            .map(column -> dialect.catalogSpelling(column.name()))
                            .toList());
            assertThat(Catalog.rows(connection, "select " + dialect.sql(next) + " from many"))
                    .containsExactly("5");
        }
    }

    @Test
    void refusesToTurnNamesOfConstantsIntoPositions() {
        Column before = column("status", enumeration("B", "A"));
        AlterColumn operation =
                new AlterColumn(QualifiedName.of("t"), before, before.type(ordinalEnumeration("B", "A")));
        Schema schema = Schema.of(List.of(Table.of(QualifiedName.of("t"), List.of(before))));

        assertThatThrownBy(() -> dialect.render(List.of(operation), schema))
                .isInstanceOf(UnsupportedOperationOnDatabase.class)
                .hasMessageContaining(dialect.name())
                .hasMessageContaining("t.status");
    }

    /** Reads with a new connection: the driver of PostgreSQL remembers the names of types. */
    private List<String> catalogOf(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Catalog.of(dialect, connection);
        }
    }

    private List<String> catalogOf(Schema schema) throws Exception {
        try (TestDatabase database = TestDatabases.empty(dialect.name());
                Connection connection = database.connect()) {
            run(connection, creation(schema), Schema.empty());
            return Catalog.of(dialect, connection);
        }
    }

    private static List<Operation> creation(Schema schema) {
        List<Operation> operations = new ArrayList<>();
        schema.enumTypes().forEach(type -> operations.add(new CreateEnumType(type)));
        schema.sequences().forEach(sequence -> operations.add(new CreateSequence(sequence)));
        schema.tables().forEach(table -> operations.add(new CreateTable(table.withoutForeignKeys())));
        schema.tables()
                .forEach(table ->
                        table.foreignKeys().forEach(key -> operations.add(new AddConstraint(table.name(), key))));
        return operations;
    }

    /** Executes the operations as the executor does. */
    final void run(Connection connection, List<Operation> operations, Schema before) throws SQLException {
        List<SqlStatement> statements = dialect.render(operations, before);
        try (DialectSession session = dialect.open(connection)) {
            boolean inOneTransaction = statements.stream().allMatch(SqlStatement::transactional);
            connection.setAutoCommit(!dialect.transactionalDdl() || !inOneTransaction);
            for (SqlStatement statement : statements) {
                execute(connection, statement);
            }
            session.verifyBeforeCommit();
            connection.setAutoCommit(true);
        }
    }

    private static void execute(Connection connection, SqlStatement statement) throws SQLException {
        try (Statement jdbc = connection.createStatement()) {
            statement.execute(jdbc);
        } catch (SQLException e) {
            connection.setAutoCommit(true);
            throw new SQLException(e.getMessage() + "\n" + statement.sql(), e);
        }
    }

    static String script(List<SqlStatement> statements) {
        return statements.stream().map(DialectContract::shown).collect(joining());
    }

    private static String shown(SqlStatement statement) {
        if (statement instanceof GeneratedSql) {
            return "-- execute each row of\n" + statement.sql() + ";\n";
        }
        return (statement instanceof Expectation ? "-- expect no row of\n" : "") + statement.sql() + ";\n";
    }
}
