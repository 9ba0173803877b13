package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.ConnectionException;
import dev.migrate.execute.MigrationException;
import dev.migrate.execute.MigrationException.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said when a database cannot be reached, and that no password is in it. */
final class ConnectionProblemsTest {

    private static final String CANARY = "canary-7f3a";

    @TempDir
    private Path folder;

    @Test
    void anUnknownDatabaseIsNamedBeforeAnyDriverIsAsked() {
        assertThatThrownBy(() -> migrator("jdbc:postgres://h/db?user=u&password=" + CANARY, null, null))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("Unknown database 'postgres' in the URL; known: postgresql, mariadb, mysql");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql, PostgreSQL, org.postgresql.Driver, org.postgresql:postgresql",
        "mariadb, MariaDB, org.mariadb.jdbc.Driver, org.mariadb.jdbc:mariadb-java-client",
        "mysql, MySQL, com.mysql.cj.jdbc.Driver, com.mysql:mysql-connector-j",
        "sqlite, SQLite, org.sqlite.JDBC, org.xerial:sqlite-jdbc",
        "h2, H2, org.h2.Driver, com.h2database:h2"
    })
    void aMissingDriverIsNamedWithItsArtifact(String scheme, String product, String driver, String artifact) {
        Migrator migrator = Migrator.builder()
                .classLoader(Objects.requireNonNull(ClassLoader.getPlatformClassLoader()))
                .url("jdbc:" + scheme + ":shop", null, null)
                .build();

        assertThatThrownBy(migrator::current)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("There is no JDBC driver for " + product + " (" + driver + ") on the class path: add "
                        + artifact + " to the project's dependencies.");
    }

    @ParameterizedTest
    @CsvSource({"postgresql, PostgreSQL", "mariadb, MariaDB", "mysql, MySQL"})
    void aServerThatIsDownIsNamedWithHostPortDatabaseAndUser(String scheme, String product) {
        ConnectionException problem =
                problem("jdbc:" + scheme + "://localhost:1/shop?connectTimeout=2000", "app", CANARY);

        assertThat(problem)
                .hasMessageStartingWith(
                        "Cannot connect to the " + product + " database shop at localhost:1 as user app: ")
                .hasMessageEndingWith(
                        "\nCheck that the server is running and that migrate.url names its host, port and database.");
        assertThat(problem.database()).isEqualTo("the " + product + " database shop at localhost:1 as user app");
        assertThat(problem.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(printed(problem)).doesNotContain(CANARY).doesNotContain("jdbc:");
    }

    @Test
    void aWrongPasswordIsTold() throws SQLException {
        String url = "jdbc:h2:mem:locked";
        try (Connection keeper = DriverManager.getConnection(url, "app", "right")) {
            assertThat(keeper.isClosed()).isFalse();

            ConnectionException problem = problem(url, "app", CANARY);

            assertThat(problem)
                    .hasMessageStartingWith(
                            "Cannot connect to the H2 database mem:locked as user app: Wrong user name or")
                    .hasMessageEndingWith("\nCheck the user (migrate.user) and the password (migrate.password).");
            assertThat(printed(problem)).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @CsvSource({"postgresql, stranger", "mysql, root"}) // The embedded MariaDB lets everybody in.
    void aUserThatTheServerRefusesIsTold(String dialect, String user) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect)) {
            ConnectionException problem = problem(server.url().split("\\?", 2)[0], user, CANARY);

            assertThat(problem)
                    .hasMessageContaining(" as user " + user + ": ")
                    .hasMessageEndingWith("\nCheck the user (migrate.user) and the password (migrate.password).");
            assertThat(printed(problem)).doesNotContain(CANARY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql"})
    void aDatabaseThatTheServerDoesNotHaveIsTold(String dialect) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect)) {
            String missing = server.url().replaceFirst("/\\w+(\\?.*)?$", "/no_such_database");

            assertThat(problem(missing, server.user(), server.password()))
                    .hasMessageContaining(" database no_such_database at ")
                    .hasMessageEndingWith("\nCreate the database, or correct its name in migrate.url.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://h:xx/db?password=canary-7f3a",
                "jdbc:postgresql://localhost:1/db?user=u&password=canary-7f3a%zz",
                "jdbc:postgresql://u:canary-7f3a@localhost:1/db",
                "jdbc:postgresql://localhost:1/db?user=u&password=canary-7f3a&sslpassword=canary-7f3a",
                "jdbc:mariadb://localhost:xx/db?password=canary-7f3a",
                "jdbc:mariadb://u:canary-7f3a@localhost:1/db",
                "jdbc:mariadb://localhost:1/db?user=u&password=canary-7f3a",
                "jdbc:mysql://u:canary-7f3a@localhost:1/db",
                "jdbc:mysql://localhost:xx/db?user=u&password=canary-7f3a",
                "jdbc:mysql://(host=localhost,port=1,user=u,password=canary-7f3a)/db",
                "jdbc:h2:relpath;PASSWORD=canary-7f3a",
                "jdbc:h2:mem:x;PASSWORD=canary-7f3a;NO_SUCH_SETTING=1",
                "jdbc:sqlite:/no/such/folder/shop.db?password=canary-7f3a"
            })
    void aPasswordInTheUrlIsNeverShown(String url) {
        MigrationException problem = catchThrowableOfType(
                MigrationException.class, () -> migrator(url, null, null).current());

        assertThat(printed(problem)).doesNotContain(CANARY).doesNotContain(url);
    }

    private ConnectionException problem(String url, String user, String password) {
        Migrator migrator = migrator(url, user, password);
        return catchThrowableOfType(ConnectionException.class, migrator::current);
    }

    private Migrator migrator(String url, @Nullable String user, @Nullable String password) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(url, user, password)
                .build();
    }

    /** Returns everything that a log could show of an exception. */
    private static String printed(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
