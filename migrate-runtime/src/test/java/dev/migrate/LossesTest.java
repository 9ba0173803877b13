package dev.migrate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.LockTimeoutException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lose data is named before anything is done. */
final class LossesTest {

    private static final String USERS = "c00100000000";

    @TempDir
    private Path folder;

    @Test
    void areToldBeforeTheFirstStep() throws Exception {
        try (TestDatabase server = TestDatabases.empty("sqlite");
                Connection other = server.connect();
                Statement writing = other.createStatement()) {
            Migrator migrator = Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.CreateUsers.class, DropName.class))
                    .url(server.url(), server.user(), server.password())
                    .lockTimeout(Duration.ZERO)
                    .build();
            assertThat(logOf(() -> migrator.upgrade(USERS))).isEmpty();
            String warning = "The upgrade of revision c0d000000000 (drop names) may lose data: drop column users.name";

            assertThat(logOf(() -> migrator.planUpgrade("head"))).contains(warning);

            writing.execute("begin immediate");
            assertThat(logOf(() -> assertThatThrownBy(() -> migrator.upgrade("head"))
                            .isInstanceOf(LockTimeoutException.class)))
                    .contains(warning);
        }
    }

    private static String logOf(Runnable command) {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            command.run();
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Drops a column with what it holds. */
    @Revision(id = "c0d000000000", revises = USERS, message = "drop names", created = "2026-01-02T12:00:00Z")
    public static final class DropName implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropColumn("users", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.addColumn("users", column("name", varchar(100)).defaultTo("''"));
        }
    }
}
