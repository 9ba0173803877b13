package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases that are somewhere in a history when one revision comes to stand for it. */
final class SquashedRevisionsTest {

    private static final Class<?>[] OPEN = {
        ShopRevisions.CreateUsers.class,
        ShopRevisions.AddBio.class,
        ShopRevisions.CreateOrders.class,
        ShopRevisions.DropBio.class,
        Squash.class
    };
    private static final Class<?>[] DELETED = {ShopRevisions.DropBio.class, Squash.class};

    @TempDir
    private Path folder;

    /** Stands for all revisions of the shop up to the orders. */
    @Revision(
            id = "d00100000000",
            replaces = {"c00100000000", "c00200000000", "c00300000000"},
            message = "create the shop",
            created = "2026-01-03T12:00:00Z")
    public static final class Squash implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "users",
                    column("id", bigint()),
                    column("name", varchar(100)),
                    column("bio", varchar(500)).nullable(),
                    primaryKey("pk_users", "id"));
            op.createTable(
                    "orders",
                    column("id", bigint()),
                    column("user_id", bigint()),
                    primaryKey("pk_orders", "id"),
                    foreignKey("fk_orders_user_id", "user_id").references("users", "id"),
                    index("ix_orders_user_id", "user_id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("orders");
            op.dropTable("users");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void databasesAnywhereInTheOldHistoryEndWithTheSameSchema(String dialect) throws Exception {
        for (String start : List.of("base", "c00100000000", "c00200000000", "c00300000000", "c00400000000")) {
            try (TestDatabase database = TestDatabases.empty(dialect)) {
                migrator(database, ShopRevisions.LINE).upgrade(start);
                Migrator migrator = migrator(database, OPEN);

                Result result = migrator.upgrade("head");

                assertThat(result.after()).as(start).containsExactly("c00400000000");
                assertThat(result.steps().stream().anyMatch(step -> step.id().equals("d00100000000")))
                        .isEqualTo(start.equals("base"));
                assertThat(migrator.drift()).isEmpty();
                assertThat(migrator.current().upToDate()).isTrue();
                assertThat(migrator.downgrade("base").after()).isEmpty();
                assertThat(migrator.drift()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void databasesPastTheSquashNeedTheReplacedClassesNoMore(String dialect) throws Exception {
        for (String start : List.of("c00300000000", "c00400000000")) {
            try (TestDatabase database = TestDatabases.empty(dialect)) {
                migrator(database, ShopRevisions.LINE).upgrade(start);
                Migrator migrator = migrator(database, DELETED);

                assertThat(migrator.upgrade("head").after()).containsExactly("c00400000000");
                assertThat(migrator.drift()).isEmpty();
                assertThat(migrator.downgrade("-1").after()).containsExactly("d00100000000");
                assertThat(migrator.drift()).isEmpty();
                assertThat(migrator.downgrade("base").after()).isEmpty();
            }
        }
    }

    @Test
    void databaseInTheMiddleIsLeftAloneOnceTheReplacedClassesAreDeleted() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            migrator(database, ShopRevisions.LINE).upgrade("c00200000000");

            assertThatThrownBy(() -> migrator(database, DELETED).upgrade("head"))
                    .hasMessageStartingWith("The database is at 'c00200000000', in the middle of what revision"
                            + " 'd00100000000' replaces");
            assertThat(migrator(database, DELETED).current().unknown()).containsExactly("c00200000000");
            assertThat(migrator(database, OPEN).upgrade("head").after()).containsExactly("c00400000000");
        }
    }

    @Test
    void databaseOfTheShortWayCanStillGoIntoTheMiddle() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, OPEN);
            migrator.upgrade("d00100000000");

            assertThat(migrator.downgrade("c00100000000").after()).containsExactly("c00100000000");
            assertThat(migrator.drift()).isEmpty();
            assertThat(migrator.upgrade("head").after()).containsExactly("c00400000000");
        }
    }

    @Test
    void bothWaysMakeTheSameSchema() {
        Migrator migrator = Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(OPEN))
                .build();

        assertThat(migrator.schemaAt(Set.of("d00100000000"))).isEqualTo(migrator.schemaAt(Set.of("c00300000000")));
        assertThat(migrator.revision("c00100000000")).isPresent();
        assertThat(migrator.revisions())
                .extracting(dev.migrate.index.RevisionEntry::id)
                .containsExactly("d00100000000", "c00400000000");
    }

    private Migrator migrator(TestDatabase database, Class<?>... revisions) {
        return Migrator.builder()
                .classLoader(new RevisionsOnClassPath(folder).of(revisions))
                .url(database.url(), database.user(), database.password())
                .build();
    }
}
