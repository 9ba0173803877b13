package dev.migrate.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Databases that are not as a goal needs them. */
final class UnsuitableDatabases {

    static final String PASSWORD = "c4nary-p4ssword";
    private static final String VERSIONS = "create table migrate_version (revision varchar(255))";

    private UnsuitableDatabases() {}

    static List<BadInput> all() {
        return List.of(
                BadInput.of("revisionOfAnotherBuild")
                        .sql(VERSIONS, "insert into migrate_version values ('ff0000000000')")
                        .goal("upgrade"),
                BadInput.of("databaseBehindTheRevisions")
                        .goal("upgrade", "to", BadInput.USERS)
                        .goal("current", "checkHeads", "true"),
                BadInput.of("tablesWithoutAVersionTable")
                        .sql("create table users (id integer)")
                        .goal("upgrade"),
                BadInput.of("versionTableOfAnotherProgram")
                        .sql("create table migrate_version (number integer)")
                        .on(Database.POSTGRESQL)
                        .goal("current"),
                BadInput.of("versionRowTwice")
                        .sql(
                                VERSIONS,
                                "insert into migrate_version values ('aa1100000000')",
                                "insert into migrate_version values ('aa1100000000')")
                        .goal("upgrade"),
                BadInput.of("versionRowOfNull")
                        .sql(VERSIONS, "insert into migrate_version values (null)")
                        .goal("upgrade"),
                BadInput.of("lockThatAnotherHas")
                        .prepared(database -> open(database, "begin immediate"))
                        .property("migrate.lockTimeout", "100ms")
                        .goal("upgrade"),
                tableInUse(),
                missingRight(),
                BadInput.of("databaseThatCanOnlyBeRead")
                        .on(Database.POSTGRESQL)
                        .prepared(database -> {
                            String name =
                                    database.query("select current_database()").get(0);
                            database.execute("alter database " + name + " set default_transaction_read_only = on");
                            return null;
                        })
                        .goal("upgrade"),
                BadInput.of("statementThatTakesTooLong")
                        .on(Database.POSTGRESQL)
                        .third("op.execute(\"select pg_sleep(60)\");")
                        .property("migrate.statementTimeout", "200ms")
                        .goal("upgrade", "to", BadInput.BIO)
                        .goal("upgrade"),
                BadInput.of("connectionThatIsLost")
                        .on(Database.POSTGRESQL)
                        .third("op.execute(\"select pg_terminate_backend(pg_backend_pid())\");")
                        .goal("upgrade"),
                BadInput.of("databaseToVerifyThatIsNotEmpty")
                        .sql("create table users (id integer)")
                        .goal("verify"));
    }

    private static BadInput tableInUse() {
        return BadInput.of("tableThatOthersUse")
                .on(Database.POSTGRESQL)
                .prepared(database -> {
                    database.execute(
                            "create table users (id bigint primary key, name varchar(100))",
                            "create table migrate_version (revision varchar(255) not null primary key)",
                            "insert into migrate_version values ('" + BadInput.USERS + "')");
                    return open(database, "begin", "select * from users");
                })
                .property("migrate.tableLockTimeout", "100ms")
                .property("migrate.tableLockRetries", "0")
                .goal("upgrade");
    }

    private static BadInput missingRight() {
        return BadInput.of("rightThatIsMissing")
                .on(Database.POSTGRESQL)
                .prepared(database -> {
                    database.execute(
                            "create role limited login password '" + PASSWORD + "'",
                            "create table users (id bigint primary key, name varchar(100))",
                            "create table migrate_version (revision varchar(255) not null primary key)",
                            "insert into migrate_version values ('" + BadInput.USERS + "')",
                            "grant all on schema public to limited",
                            "grant all on all tables in schema public to limited");
                    return () -> database.execute("drop owned by limited", "drop role limited");
                })
                .property("migrate.user", "limited")
                .property("migrate.password", PASSWORD)
                .goal("upgrade");
    }

    /** Returns a connection that goes on with what the statements have begun. */
    private static AutoCloseable open(DatabaseConnection database, String... statements) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return connection;
    }
}
