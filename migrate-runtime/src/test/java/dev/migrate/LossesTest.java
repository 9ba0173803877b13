package dev.migrate;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may lose data is named before anything is done. */
final class LossesTest {

    private static final String USERS = "c00100000000";

    @TempDir
    private Path folder;

    @Test
    void areToldBeforeTheFirstStep() throws Exception {
        try (TestDatabase server = TestDatabases.empty("h2")) {
            Migrator migrator = Migrator.builder()
                    .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.CreateUsers.class, DropName.class))
                    .url(server.url(), server.user(), server.password())
                    .build();
            assertThat(logOf(() -> migrator.upgrade(USERS))).doesNotContain("may lose data");

            String planned = logOf(() -> migrator.planUpgrade("head"));
            String run = logOf(() -> migrator.upgrade("head"));

            String warning = "The upgrade of revision c0d000000000 (drop names) may lose data: drop column users.name";
            assertThat(planned).contains(warning).doesNotContain("Running");
            assertThat(run).containsSubsequence(warning, "Running upgrade");
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
