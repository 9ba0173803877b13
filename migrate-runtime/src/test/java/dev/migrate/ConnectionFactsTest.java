package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.ConnectionFacts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user can know of a connection: the versions, and whether others can read along. */
final class ConnectionFactsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql"})
    void nameServerAndDriver(String dialect) throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect)) {
            ConnectionFacts facts = facts(server, "");

            assertThat(facts.server()).matches("(?i)" + dialect + " \\d.*");
            assertThat(facts.driver()).matches(".+ \\d.*");
            assertThat(facts.encryption()).isEmpty();
            assertThat(facts).asString().endsWith(", not encrypted");
        }
    }

    /** The options of the URL reach the driver as they are: it encrypts as they say, and trusts nothing by itself. */
    @Test
    void tellTheCipherOfAnEncryptedConnection() throws Exception {
        try (TestDatabase server = TestDatabases.empty("mariadb")) {
            assertThat(facts(server, "sslMode=trust").encryption()).startsWith("TLS");
            assertThat(facts(server, "sslMode=disable").encryption()).isEmpty();
        }
    }

    private ConnectionFacts facts(TestDatabase server, String option) {
        String url =
                option.isEmpty() ? server.url() : server.url() + (server.url().contains("?") ? "&" : "?") + option;
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(url, server.user(), server.password())
                .build()
                .connection();
    }
}
