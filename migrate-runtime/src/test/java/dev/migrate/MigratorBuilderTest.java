package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.execute.ConfigurationException;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.graph.RevisionException;
import dev.migrate.index.RevisionEntry;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a migrator does without a database. */
final class MigratorBuilderTest {

    @TempDir
    private Path folder;

    private RevisionsOnClassPath revisions;

    @BeforeEach
    void chooseFolder() {
        revisions = new RevisionsOnClassPath(folder);
    }

    @Test
    void knowsTheRevisionsOfTheIndexWithoutLoadingThem() {
        Migrator migrator = migrator(revisions.unloadable(ShopRevisions.ALL));

        assertThat(migrator.graph().realHeads()).containsExactly("c00700000000");
        assertThat(migrator.revisions())
                .extracting(RevisionEntry::message)
                .containsExactly(
                        "create users",
                        "add bio to users",
                        "create orders",
                        "drop bio of users",
                        "create tags",
                        "add nickname to users",
                        "merge tags and people");
    }

    @Test
    void replaysTheSchemaAtAnyRows() {
        Migrator migrator = migrator(revisions.of(ShopRevisions.ALL));

        assertThat(tables(migrator.schemaAt(Set.of()))).isEmpty();
        assertThat(columnsOfUsers(migrator.schemaAt(Set.of("c00200000000")))).containsExactly("id", "bio", "name");
        assertThat(tables(migrator.schemaAt(Set.of("c00500000000")))).containsExactly("orders", "tags", "users");
        assertThat(columnsOfUsers(migrator.schemaAt(Set.of("c00700000000")))).containsExactly("id", "name", "nickname");
    }

    @Test
    void replayNamesTheRevisionThatDoesNotFit() {
        Migrator migrator = migrator(revisions.of(ShopRevisions.CreateUsers.class, FailingRevisions.NotFitting.class));

        assertThatThrownBy(() -> migrator.schemaAt(Set.of("fa0300000000")))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageStartingWith("The upgrade of revision fa0300000000 (drop a table that is not there,"
                        + " dev.migrate.FailingRevisions$NotFitting) failed before any SQL was sent: Cannot add column"
                        + " customers.id bigint: there is no table customers;");
    }

    @Test
    void anEntryThatIsOnTheClassPathTwiceCountsOnce() {
        RevisionEntry users = RevisionsOnClassPath.entry(ShopRevisions.CreateUsers.class);

        assertThat(migrator(revisions.ofEntries(users, users)).revisions()).containsExactly(users);
    }

    @Test
    void revisionsThatFormNoGraphAreRefusedWithTheirClasses() {
        assertThatThrownBy(() -> migrator(revisions.of(ShopRevisions.AddBio.class)))
                .isInstanceOf(RevisionException.class)
                .hasMessageContaining("dev.migrate.ShopRevisions$AddBio")
                .hasMessageContaining("c00100000000");
    }

    @Test
    void anIndexThatCannotBeReadIsNamedWithItsLine() {
        assertThatThrownBy(() -> migrator(revisions.ofIndex("{\"id\":\"a\"\n")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The index of revisions cannot be read: ")
                .hasMessageContaining("META-INF/migrate/revisions line 1")
                .hasMessageEndingWith("\nCompile the project again.");
    }

    @Test
    void aTimeThatIsNoneIsNamedWithItsClass() {
        RevisionEntry entry =
                new RevisionEntry("a1b2", List.of(), List.of(), List.of(), "", "yesterday", "db.revision.R1");

        assertThatThrownBy(() -> migrator(revisions.ofEntries(entry)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Revision a1b2 (db.revision.R1) says created = \"yesterday\", which is no time; write it as"
                        + " \"2026-11-22T12:00:00Z\".");
    }

    @Test
    void aCommandWithoutADatabaseSaysHowToNameOne() {
        Migrator migrator = migrator(revisions.of(ShopRevisions.ALL));

        assertThatThrownBy(migrator::current)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("No database is named. Give its JDBC URL with -Dmigrate.url=…");
    }

    @Test
    void aDataSourceAndAUrlExcludeEachOther() {
        String url = "jdbc:h2:mem:shop";
        MigratorBuilder builder = Migrator.builder()
                .dataSource(new ObservedDataSource(() -> DriverManager.getConnection(url), true))
                .url(url, null, null);

        assertThatThrownBy(builder::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("Both a data source and a URL are given; give one of them.");
    }

    private static Migrator migrator(ClassLoader classLoader) {
        return Migrator.builder().classLoader(classLoader).build();
    }

    private static List<String> tables(Schema schema) {
        return schema.tables().stream().map(table -> table.name().toString()).toList();
    }

    private static List<String> columnsOfUsers(Schema schema) {
        Table users = schema.table(QualifiedName.of("users")).orElseThrow();
        return users.columns().stream()
                .map(column -> column.name())
                .map(Identifier::text)
                .toList();
    }
}
