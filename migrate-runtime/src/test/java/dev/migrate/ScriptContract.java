package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.ScriptClient;
import dev.migrate.database.ScriptClient.ScriptFailure;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.ScriptException;
import dev.migrate.graph.RevisionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts do on every database, run by its own client. */
abstract class ScriptContract {

    static final String USERS = "c00100000000";
    static final String BIO = "c00200000000";
    static final String DROP_BIO = "c00400000000";
    static final String TAGS = "c00500000000";
    static final String NICKNAME = "c00600000000";
    static final String MERGE = "c00700000000";
    static final String AUDIT = "c00800000000";
    static final String AUDIT_BIO = "c00900000000";

    private final String dialect;

    @TempDir
    private Path folder;

    private TestDatabase database;

    ScriptContract(String dialect) {
        this.dialect = dialect;
    }

    @BeforeEach
    final void openDatabase() {
        database = TestDatabases.empty(dialect);
    }

    @AfterEach
    final void removeDatabase() throws Exception {
        if (database != null) { // There is none where the test was skipped.
            database.close();
        }
    }

    @Test
    void fromBaseItDoesWhatUpgradeDoes() throws Exception {
        run(offline().scripts().upgrade("heads"));

        assertAt(MERGE, AUDIT_BIO);
        assertThat(live().values("select name from users order by id")).containsExactly("Ann", "{fn now()}");
        assertThat(live().values("select note from audit where id = 1")).containsExactly(ScriptRevisions.NASTY);
    }

    @Test
    void looksAsADatabaseAdministratorReadsIt() {
        GoldenFile.of(ScriptContract.class, dialect + ".sql")
                .assertEquals(offline().scripts().upgrade("heads"));
        GoldenFile.of(ScriptContract.class, dialect + "-down.sql")
                .assertEquals(offline().scripts().downgrade(MERGE + ":" + USERS));
    }

    @Test
    void rangesFollowEachOtherUpAndDown() throws Exception {
        Scripts scripts = offline().scripts();

        run(scripts.upgrade(":" + USERS));
        run(scripts.upgrade(USERS + ":+1"));
        assertAt(BIO);
        run(scripts.upgrade(BIO + ":" + TAGS));
        assertAt(TAGS);
        run(scripts.upgrade(TAGS + ":" + NICKNAME));
        assertAt(TAGS, NICKNAME);
        run(scripts.upgrade(TAGS + "," + NICKNAME + ":" + MERGE));
        assertAt(MERGE);
        run(scripts.downgrade(MERGE + ":" + DROP_BIO));
        assertAt(DROP_BIO);
        run(scripts.downgrade("c004:base"));
        assertAt();
        assertThat(live().tablesButTheJournal()).containsExactly("migrate_version");
        run(scripts.upgrade("base:" + USERS));
        assertAt(USERS);
    }

    @Test
    void withADatabaseItStartsWhereThatIsAndChangesNothing() throws Exception {
        online().upgrade(BIO);

        String up = online().scripts().upgrade(MERGE);
        String down = online().scripts().downgrade("-1");

        assertAt(BIO);
        run(down);
        assertAt(USERS);
        online().upgrade(BIO);
        run(up);
        assertAt(MERGE);
    }

    @Test
    void anywhereElseItStopsBeforeItsFirstStatement() throws Exception {
        Scripts scripts = offline().scripts();
        online().upgrade(DROP_BIO);

        for (String script : List.of(
                scripts.upgrade(":" + BIO),
                scripts.upgrade(BIO + ":" + DROP_BIO),
                scripts.upgrade(TAGS + ":" + NICKNAME),
                scripts.downgrade(MERGE + ":" + BIO))) {
            assertThatThrownBy(() -> run(script))
                    .isInstanceOf(ScriptFailure.class)
                    .hasMessageContaining("The version table migrate_version is not at ")
                    .hasMessageContaining(", where this script starts");
            assertAt(DROP_BIO);
        }
    }

    @Test
    void stampSetsTheRowsAlone() throws Exception {
        Scripts scripts = offline().scripts();

        run(scripts.stamp(TAGS, NICKNAME));
        assertRows(TAGS, NICKNAME);
        run(scripts.stamp(TAGS, NICKNAME + ":" + MERGE));
        assertRows(MERGE);
        run(online().scripts().stamp(AUDIT));
        assertRows(MERGE, AUDIT);
        live().execute("insert into migrate_version (revision) values ('gone')");
        run(scripts.stampWithPurge(BIO));
        assertRows(BIO);
        run(online().scripts().stamp("base"));
        assertRows();
        assertThat(live().tablesButTheJournal()).containsExactly("migrate_version");
    }

    @Test
    void versionTableIsCreatedOnce() throws Exception {
        String script = offline().scripts().ensureVersion();

        run(script);
        run(script);

        assertThat(live().tablesButTheJournal()).containsExactly("migrate_version");
        assertThat(online().ensureVersion()).isFalse();
        run(offline().scripts().upgrade(USERS));
        assertAt(USERS);
    }

    @Test
    void withNothingToDoItIsAComment() {
        String script = offline().scripts().upgrade(MERGE + ":" + BIO);

        assertThat(script).startsWith("-- Nothing to do from c00700000000 to c00700000000 for " + dialect);
        assertThat(script.lines()).allMatch(line -> line.startsWith("--"));
    }

    @Test
    void revisionsOutsideOfTheTargetSurviveAStampAtAnyRevision() throws Exception {
        String script = offline().idempotentScripts().stamp(NICKNAME);
        for (Set<String> rows : List.of(Set.of(BIO), Set.of(MERGE), Set.of(TAGS), Set.of(AUDIT), Set.<String>of())) {
            live().execute("drop table if exists migrate_version");
            online().ensureVersion();
            rows.forEach(row -> live().execute("insert into migrate_version (revision) values ('" + row + "')"));
            Set<String> expected =
                    online().graph().planStamp(rows, List.of(NICKNAME)).rowsAfter();
            for (int i = 0; i < 2; i++) {
                run(script);
                assertRows(expected.toArray(String[]::new));
            }
        }
    }

    @Test
    void textThatNoFileCanHoldIsRefused() {
        assertThatThrownBy(() -> offline(UnwritableRevision.class).scripts().upgrade("head"))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith(
                        "The upgrade of revision d00100000000 (insert, dev.migrate.ScriptContract$Unwritable"
                                + "Revision) cannot be written as such a script: a text in it has the character NUL\n"
                                + "    insert into t values ('a b')\n");
    }

    @Test
    void wrongArgumentsAreSaid() {
        assertThatThrownBy(() -> offline().scripts().upgrade("a:b:c"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("The range 'a:b:c' cannot be read: a range has exactly one ':'. Give 'start:end', as in"
                        + " 'base:head'.");
        assertThatThrownBy(() -> offline().scripts().downgrade("base"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("A script that takes revisions back has to know where it starts. Give a range, as in"
                        + " -Dto=head:base, or the database's JDBC URL with -Dmigrate.url=….");
        assertThatThrownBy(() -> offline().idempotentScripts().upgrade("base:heads"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("'base:heads' names where the script starts");
        assertThatThrownBy(() -> offline().idempotentScripts().upgrade("+1"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("'+1' counts from where the database is");
        assertThatThrownBy(() -> offline().scripts().upgrade("nowhere:head")).isInstanceOf(RevisionException.class);
        assertThatThrownBy(() ->
                        Migrator.builder().dialect("oracle").build().scripts().ensureVersion())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "No script can be written: unknown dialect 'oracle'; known: postgresql, mariadb, mysql, sqlite,"
                                + " h2. Correct migrate.dialect.");
    }

    /** It inserts a character that ends the text of a client. */
    @Revision(id = "d00100000000", message = "insert", created = "2026-01-01T12:00:00Z")
    public static final class UnwritableRevision implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("insert into t values ('a\0b')");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    final String dialect() {
        return dialect;
    }

    final TestDatabase database() {
        return database;
    }

    final void emptyDatabase() throws Exception {
        removeDatabase();
        openDatabase();
    }

    final LiveTables live() {
        return new LiveTables(database::connect);
    }

    final Migrator offline() {
        return offline(ScriptRevisions.ALL);
    }

    final Migrator offline(Class<?>... revisions) {
        return builder(revisions).dialect(dialect).build();
    }

    final Migrator online() {
        return builder(ScriptRevisions.ALL)
                .url(database.url(), database.user(), database.password())
                .build();
    }

    private MigratorBuilder builder(Class<?>... revisions) {
        return Migrator.builder().classLoader(new RevisionsOnClassPath(folder).of(revisions));
    }

    final void run(String script) {
        ScriptClient.run(database, script);
    }

    final void assertRows(String... rows) {
        assertThat(live().values("select revision from migrate_version")).containsExactlyInAnyOrder(rows);
    }

    /** Checks the version rows, and that the schema is the one of their revisions. */
    final void assertAt(String... rows) {
        assertRows(rows);
        assertThat(online().drift()).isEmpty();
        Set<String> expected = new TreeSet<>(tables(online().schemaAt(Set.of(rows))));
        expected.add("migrate_version");
        assertThat(live().tablesButTheJournal()).containsExactlyElementsOf(expected);
    }

    private static List<String> tables(dev.migrate.schema.Schema schema) {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }
}
