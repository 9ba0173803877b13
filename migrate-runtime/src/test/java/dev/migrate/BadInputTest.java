package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.execute.MigrationException;
import dev.migrate.graph.RevisionException;
import dev.migrate.index.RevisionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of wrong input, whole, with the exit code that goes with it; nothing is changed by any of it. */
final class BadInputTest {

    private static final String USERS = "c00100000000";
    private static final String BIO = "c00200000000";

    @TempDir
    private Path folder;

    /**
     * One wrong input.
     *
     * @param name the golden file's name
     * @param setup what was done to the database before
     * @param command the command that fails
     */
    private record Input(String name, Consumer<Setting> setup, Consumer<Setting> command) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** A database and a way to a migrator for it. */
    private record Setting(TestDatabase server, Path folder) {

        Migrator migrator(Class<?>... revisions) {
            return builder(revisions)
                    .url(server.url(), server.user(), server.password())
                    .build();
        }

        MigratorBuilder builder(Class<?>... revisions) {
            return Migrator.builder().classLoader(new RevisionsOnClassPath(folder).of(revisions));
        }

        Migrator line() {
            return migrator(ShopRevisions.LINE);
        }

        void sql(String... statements) {
            new LiveTables(server::connect).execute(statements);
        }
    }

    static Stream<Input> inputs() {
        return Stream.of(targets(), revisions(), databases(), versionTables(), failures())
                .flatMap(each -> each);
    }

    private static Stream<Input> targets() {
        return Stream.of(
                failing("unknownRevision", on -> on.line().upgrade("abc9")),
                failing(
                        "ambiguousRevision",
                        on -> written(on, entry("abcd01"), entry("abcd02")).upgrade("abcd")),
                failing("emptyTarget", on -> on.line().upgrade("")),
                failing("targetOfAnUnknownBranch", on -> on.line().upgrade("nowhere@head")),
                at("tooFarUp", USERS, on -> on.line().upgrade("+99")),
                at("tooFarDown", USERS, on -> on.line().downgrade("-5")),
                failing(
                        "twoHeads",
                        on -> on.migrator(
                                        ShopRevisions.CreateUsers.class, ShopRevisions.AddBio.class, EditedBranch.class)
                                .upgrade("head")),
                failing("illegalIdentifier", on -> on.line().upgrade("a:b:c")));
    }

    private static Stream<Input> revisions() {
        return Stream.of(
                failing("cycle", on -> entries(on, entry("aa01", "aa02"), entry("aa02", "aa01"))),
                failing("parentOfItself", on -> entries(on, entry("aa01", "aa01"))),
                failing("missingParent", on -> entries(on, entry("aa01", "aa00"))),
                failing("duplicateId", on -> entries(on, entry("aa01"), entryOf("aa01", "Other"))),
                failing("missingClass", on -> written(on, entry("aa01")).upgrade("head")),
                failing(
                        "indexThatIsNoJson",
                        on -> Migrator.builder()
                                .classLoader(new RevisionsOnClassPath(on.folder()).ofIndex("<<<<<<< HEAD\n"))
                                .build()));
    }

    private static Stream<Input> databases() {
        return Stream.of(
                failing(
                        "noDatabase",
                        on -> on.builder(ShopRevisions.LINE).build().upgrade("head")),
                failing(
                        "unknownDatabase",
                        on -> on.builder(ShopRevisions.LINE)
                                .url("jdbc:postgres://u:canary-7f3a@h/db?password=canary-7f3a", "u", "canary-7f3a")
                                .build()
                                .upgrade("head")),
                failing(
                        "serverThatIsDown",
                        on -> on.builder(ShopRevisions.LINE)
                                .url("jdbc:postgresql://localhost:1/shop?password=canary-7f3a", "u", "canary-7f3a")
                                .build()
                                .upgrade("head")),
                failing(
                        "negativeLockTimeout",
                        on -> on.builder(ShopRevisions.LINE).lockTimeout(Duration.ofSeconds(-1))),
                failing(
                        "statementTimeoutOfZero",
                        on -> on.builder(ShopRevisions.LINE).statementTimeout(Duration.ZERO)),
                failing(
                        "unknownDialect",
                        on -> on.builder(ShopRevisions.LINE)
                                .dialect("oracle")
                                .build()
                                .scripts()
                                .upgrade("head")));
    }

    private static Stream<Input> versionTables() {
        return Stream.of(
                at(
                        "revisionOfAnotherBuild",
                        BIO,
                        on -> on.migrator(ShopRevisions.CreateUsers.class).upgrade("head")),
                new Input(
                        "versionTableOfAnotherProgram",
                        on -> on.sql("create table migrate_version (number integer)"),
                        on -> on.line().upgrade("head")),
                new Input(
                        "versionRowTwice",
                        on -> on.sql(
                                "create table migrate_version (revision varchar(255))",
                                "insert into migrate_version values ('c00100000000')",
                                "insert into migrate_version values ('c00100000000')"),
                        on -> on.line().upgrade("head")),
                new Input(
                        "versionRowOfNull",
                        on -> on.sql(
                                "create table migrate_version (revision varchar(255))",
                                "insert into migrate_version values (null)"),
                        on -> on.line().upgrade("head")),
                new Input(
                        "tablesWithoutAVersionTable",
                        on -> on.sql("create table users (id integer)", "create table others (id integer)"),
                        on -> on.line().upgrade("head")));
    }

    private static Stream<Input> failures() {
        return Stream.of(
                failing("lockThatAnotherHas", BadInputTest::upgradeWhileAnotherWrites),
                failing(
                        "fileThatMayNotGrow",
                        on -> on.builder(ShopRevisions.LINE)
                                .url(on.server().url() + "?max_page_count=6", "", "")
                                .build()
                                .upgrade("head")),
                failing("stoppedPartWay", BadInputTest::upgradeThatStops));
    }

    private static void upgradeWhileAnotherWrites(Setting on) {
        try (Connection other = on.server().connect();
                Statement statement = other.createStatement()) {
            statement.execute("begin immediate");
            on.builder(ShopRevisions.LINE)
                    .url(on.server().url(), "", "")
                    .lockTimeout(Duration.ZERO)
                    .build()
                    .upgrade("head");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** H2 cannot roll a statement back that changes the schema. */
    private static void upgradeThatStops(Setting on) {
        try (TestDatabase server = TestDatabases.empty("h2")) {
            on.builder(Stopping.class)
                    .url(server.url(), server.user(), server.password())
                    .build()
                    .upgrade("head");
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Its second statement fails. */
    @Revision(id = "c0ff00000000", message = "stop", created = "2026-01-02T12:00:00Z")
    public static final class Stopping implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("users", column("id", bigint()), primaryKey("pk_users", "id"));
            op.execute("insert into nowhere values (?, ?)", 4_111L, "c4rd");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Another branch from the first revision. */
    @Revision(id = "c0ee00000000", revises = USERS, message = "another branch", created = "2026-01-02T12:00:00Z")
    public static final class EditedBranch implements Migration {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    private static Input failing(String name, Consumer<Setting> command) {
        return new Input(name, on -> {}, command);
    }

    private static Input at(String name, String revision, Consumer<Setting> command) {
        return new Input(name, on -> on.line().upgrade(revision), command);
    }

    private static void entries(Setting on, RevisionEntry... entries) {
        written(on, entries);
    }

    /** Returns the migrator of an index whose classes are not there. */
    private static Migrator written(Setting on, RevisionEntry... entries) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(on.folder()).ofEntries(entries))
                .url(on.server().url(), on.server().user(), on.server().password())
                .build();
    }

    private static RevisionEntry entry(String id, String... revises) {
        return entryOf(id, "R" + id, revises);
    }

    private static RevisionEntry entryOf(String id, String name, String... revises) {
        return new RevisionEntry(
                id + "00000000",
                Stream.of(revises).map(parent -> parent + "00000000").toList(),
                List.of(),
                List.of(),
                List.of(),
                "by hand",
                "2026-01-01T12:00:00Z",
                "db.revision." + name);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isSaidWithWhatToDo(Input input) throws Exception {
        Files.createDirectories(folder);
        try (TestDatabase server = TestDatabases.empty("sqlite")) {
            Setting setting = new Setting(server, folder);
            input.setup().accept(setting);
            List<String> before = content(server);

            Throwable problem = catchThrowable(() -> input.command().accept(setting));

            assertThat(problem).isInstanceOfAny(MigrationException.class, RevisionException.class);
            assertThat(content(server)).isEqualTo(before);
            String text = exitCode(problem) + "\n" + stable(String.valueOf(problem.getMessage())) + "\n";
            assertThat(text).doesNotContain("canary-7f3a");
            GoldenFile.of(getClass(), input.name() + ".txt").assertEquals(text);
        }
    }

    private static int exitCode(Throwable problem) {
        return problem instanceof MigrationException ours ? ours.outcome().exitCode() : 2;
    }

    /** Returns the message without what is another one each time. */
    private String stable(String message) {
        return message.replace(folder.toString(), "FOLDER")
                .replaceAll("SQLite database \\S+", "SQLite database FILE")
                .replaceAll("20\\d\\d-\\S+Z by", "TIME by")
                .replaceAll("20\\d\\d-\\S+Z on", "TIME on")
                .replaceAll("on host \\S+ as user \\S+", "on host HOST as user USER");
    }

    private static List<String> content(TestDatabase server) {
        LiveTables database = new LiveTables(server::connect);
        return database.tables().stream()
                .map(table -> table + database.columns(table) + database.values("select count(*) from " + table))
                .toList();
    }
}
