package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.graph.RevisionException;
import dev.migrate.index.RevisionEntry;
import dev.migrate.schema.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a migrator says of a database that somebody changed by hand, on each database. */
final class DriftTest {

    private static final String BIO = "c00200000000";
    private static final String ORDERS = "c00300000000";

    @TempDir
    private Path folder;

    private @Nullable TestDatabase server;

    @AfterEach
    void removeDatabase() throws Exception {
        if (server != null) { // There is none where the test was skipped.
            server.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aDatabaseThatItsRevisionsMadeHasNotDriftedAtAnyOfThem(String dialect) {
        Migrator migrator = migrator(open(dialect));

        assertThat(migrator.drift()).isEmpty();
        for (RevisionEntry revision : migrator.revisions()) {
            migrator.upgrade(revision.id());
            assertThat(migrator.drift()).as(revision.message()).isEmpty();
        }
        assertThat(migrator.current().upToDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void changesByHandAreFoundAndOtherProgramsTablesAreNot(String dialect) {
        TestDatabase database = open(dialect);
        Migrator migrator = migrator(database);
        migrator.upgrade(ORDERS);
        new LiveTables(database::connect)
                .execute(
                        "create table other_program (id integer)",
                        "alter table users add column nickname varchar(20)",
                        "alter table users drop column bio",
                        "create index ix_by_hand on users (name)");

        assertThat(kinds(migrator.drift()))
                .containsExactly(
                        "missingColumn users.bio",
                        "unexpectedIndex users.ix_by_hand",
                        "unexpectedColumn users.nickname");
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql", "mariadb", "mysql"})
    void aTableOfARevisionThatIsNotAppliedIsFound(String dialect) {
        TestDatabase database = open(dialect);
        Migrator migrator = migrator(database);
        migrator.upgrade(BIO);
        new LiveTables(database::connect).execute("create table orders (id integer)", "drop table users");

        assertThat(kinds(migrator.drift())).containsExactly("unexpectedTable orders", "missingTable users");
    }

    @Test
    void anUnknownRowIsRefused() {
        TestDatabase database = open("h2");
        Migrator migrator = migrator(database);
        migrator.upgrade(BIO);
        new LiveTables(database::connect).execute("update migrate_version set revision = 'feed00000000'");

        assertThatThrownBy(migrator::drift)
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("'feed00000000'");
    }

    private TestDatabase open(String dialect) {
        TestDatabase opened = TestDatabases.empty(dialect);
        server = opened;
        return opened;
    }

    private Migrator migrator(TestDatabase database) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(ShopRevisions.LINE))
                .url(database.url(), database.user(), database.password())
                .build();
    }

    private static List<String> kinds(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.kind() + " " + finding.object().toLowerCase(Locale.ROOT))
                .toList();
    }
}
