package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.schema.Identifier;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialectsTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://h/db, postgresql",
        "jdbc:mariadb://h/db, mariadb",
        "jdbc:mysql://h/db, mysql",
        "jdbc:sqlite:file.db, sqlite",
        "jdbc:h2:mem:, h2",
        "JDBC:H2:mem:x, h2"
    })
    void areChosenByTheSchemeOfAUrl(String url, String name) {
        assertThat(Dialects.forUrl(url).name()).isEqualTo(name);
    }

    @Test
    void nameAnUnknownDatabaseAndNothingElseOfTheUrl() {
        assertThatThrownBy(() -> Dialects.forUrl("jdbc:postgres://h/db?user=u&password=s3cr3t"))
                .hasMessage("unknown database 'postgres' in the URL; known: postgresql, mariadb, mysql, sqlite, h2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://u:s3cr3t@h/db", "s3cr3t", "jdbc:s3cr3t@h:5432/db", "jdbc:", ""})
    void neverShowWhatMayBeAPassword(String url) {
        assertThatThrownBy(() -> Dialects.forUrl(url))
                .hasMessageContaining("postgresql, mariadb")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void areFoundByName() {
        assertThat(Dialects.all())
                .allSatisfy(
                        dialect -> assertThat(Dialects.named(dialect.name())).isSameAs(dialect));
        assertThatThrownBy(() -> Dialects.named("oracle"))
                .hasMessage("unknown dialect 'oracle'; known: postgresql, mariadb, mysql, sqlite, h2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "mariadb", "mysql", "sqlite", "h2"})
    void areKnownByTheDatabaseThatAnswers(String name) throws Exception {
        try (TestDatabase database = TestDatabases.empty(name);
                Connection connection = database.connect()) {
            assertThat(Dialects.forConnection(connection).name()).isEqualTo(name);
        }
    }

    @Test
    void seeMariaDbBehindTheDriverOfMySql() throws Exception {
        try (TestDatabase database = TestDatabases.empty("mariadb");
                Connection connection = DriverManager.getConnection(
                        database.url().replace("jdbc:mariadb:", "jdbc:mysql:"), database.user(), database.password())) {
            assertThat(Dialects.forConnection(connection).name()).isEqualTo("mariadb");
        }
    }

    @Test
    void foldNamesAsTheH2DatabaseThatAnswersDoes() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE")) {
            Dialect dialect = Dialects.forConnection(connection);

            assertThat(dialect.catalogSpelling(new Identifier("Users", false))).isEqualTo("users");
        }
    }
}
