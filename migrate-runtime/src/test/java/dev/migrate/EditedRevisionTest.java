package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.execute.EditedRevisionException;
import dev.migrate.execute.MigrationException.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision that is edited after it was applied: the database is not what it says. */
@SuppressWarnings("NullAway.Init") // Each test opens its database first.
final class EditedRevisionTest {

    private static final String USERS = "c00100000000";

    @TempDir
    private Path folder;

    private TestDatabase server;

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void isRefusedWhenThatIsAskedFor(String dialect) {
        server = TestDatabases.empty(dialect);
        migrator(true, ShopRevisions.CreateUsers.class).upgrade("head");

        EditedRevisionException problem = catchThrowableOfType(
                EditedRevisionException.class,
                () -> migrator(true, LongerName.class, ShopRevisions.AddBio.class)
                        .upgrade("head"));

        assertThat(problem.getMessage()).matches("""
                Revision c00100000000 \\(create users, dev\\.migrate\\.EditedRevisionTest\\$LongerName\\) was edited after it was \
                applied to this database at 20\\S+Z by build shop 1\\.9 on host \\S+ as user \\S+: the operations of its upgrade \
                are others now\\.
                The database still has what it did then\\. See with 'drift' what differs, put the class back as it was, and the \
                change into a new revision\\.""");
        assertThat(problem.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(problem.revision()).isEqualTo(USERS);
        assertThat(migrator(true, ShopRevisions.CreateUsers.class).current().revisions())
                .containsExactly(USERS);
    }

    @ParameterizedTest
    @ValueSource(strings = "h2")
    void isOnlyToldOtherwise(String dialect) {
        server = TestDatabases.empty(dialect);
        migrator(false, ShopRevisions.CreateUsers.class).upgrade("head");

        String log = logOf(() ->
                migrator(false, LongerName.class, ShopRevisions.AddBio.class).upgrade("head"));

        assertThat(log)
                .containsOnlyOnce("Revision c00100000000 (create users, ")
                .contains("was edited after it was applied");
        assertThat(logOf(() -> migrator(false, LongerName.class, ShopRevisions.AddBio.class)
                        .upgrade("head")))
                .isEmpty();
    }

    /** The same operations in other words, after a downgrade, or after a stamp, are no edit. */
    @ParameterizedTest
    @ValueSource(strings = "h2")
    void isNoneWithTheSameOperationsOrWhenItWasNotRunSo(String dialect) {
        server = TestDatabases.empty(dialect);
        migrator(true, ShopRevisions.CreateUsers.class).upgrade("head");
        migrator(true, SameInOtherWords.class, ShopRevisions.AddBio.class).upgrade("head");
        migrator(true, SameInOtherWords.class, ShopRevisions.AddBio.class).downgrade("base");
        migrator(true, LongerName.class, ShopRevisions.AddBio.class).upgrade("head");
        migrator(true, LongerName.class, ShopRevisions.AddBio.class).downgrade("base");

        migrator(true, LongerName.class).stamp("head");
        migrator(true, ShopRevisions.CreateUsers.class).stamp("base");

        assertThat(migrator(true, ShopRevisions.CreateUsers.class)
                        .upgrade("head")
                        .after())
                .containsExactly(USERS);
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

    private Migrator migrator(boolean strict, Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .dataSource(new ObservedDataSource(server::connect, true))
                .strict(strict)
                .buildName("shop 1.9")
                .build();
    }

    /** {@link ShopRevisions.CreateUsers} with a longer name. */
    @Revision(id = USERS, message = "create users", created = "2026-01-01T12:00:00Z")
    public static final class LongerName implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("users", column("id", bigint()), column("name", varchar(200)), primaryKey("pk_users", "id"));
            op.bulkInsert("users", List.of("id", "name"), List.of(List.of(1L, "Ann"), List.of(2L, "{fn now()}")));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }

    /** {@link ShopRevisions.CreateUsers} as somebody else would write it. */
    @Revision(id = USERS, message = "make users", created = "2027-01-01T12:00:00Z")
    public static final class SameInOtherWords implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("users", primaryKey("pk_users", "id"), column("id", bigint()), column("name", varchar(100)));
            op.bulkInsert("users", "id", "name").row(1L, "Ann").row(2L, "{fn now()}");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("users");
        }
    }
}
