package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Snapshot;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table moves to another schema and back, with all that belongs to it. On SQLite a schema is an attached database. */
final class TableMoveOnDatabasesTest {

    private static final Column ID = column("id", bigint()).autoIncrement();

    @TempDir
    private Path folder;

    private LiveSchema live(String dialect) throws Exception {
        LiveSchema live = LiveSchema.on(dialect);
        if (dialect.equals("sqlite")) {
            live.execute("attach database '" + folder.resolve("archive.db") + "' as archive");
        }
        return live;
    }

    private static Snapshot cities(String name) {
        return model().namespace("archive")
                .entity(
                        "app.City",
                        name,
                        ID,
                        column("name", varchar(40)).comment("it's official"),
                        column("size", enumeration("BIG", "SMALL")),
                        column("twin", bigint()).nullable(),
                        column("twice", integer()).nullable().generatedAs("id * 2"),
                        primaryKey("pk_cities", "id"),
                        unique("uq_cities_name", "name"),
                        check("ck_cities_id", "id > 0"),
                        foreignKey("fk_cities_twin", "twin").references(name, "id"),
                        index("ix_cities_size", "size"))
                .snapshot();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite", "postgresql"})
    void takesAllAlongThereAndBack(String dialect) throws Exception {
        Snapshot here = cities("cities");
        Snapshot there = cities("archive.cities");
        List<Operation> operations =
                SchemaDiff.between(here, there, Hints.none()).operations();
        assertThat(Laws.summaries(operations)).containsExactly("rename table cities to archive.cities");
        try (LiveSchema live = live(dialect)) {
            live.create(here);
            live.execute("insert into cities (name, size) values ('Leipzig', 'BIG')");
            live.execute("insert into cities (name, size, twin) values ('Houston', 'BIG', 1)");

            live.run(operations);
            if (!dialect.equals("sqlite")) { // Only its main database is read.
                live.assertIsAsMeant();
            }
            assertThat(live.query("select count(*) from archive.cities where twice = 2 * id"))
                    .isEqualTo("2");

            live.execute("insert into archive.cities (name, size) values ('Ulm', 'SMALL')");
            live.run(Replay.inverse(operations));
            live.assertIsAsMeant();
            live.execute("insert into cities (name, size, twin) values ('Bern', 'BIG', 2)");
            assertThat(live.query("select max(id) from cities")).isEqualTo("4");
            assertThat(live.query("select count(*) from cities")).isEqualTo("4");
            assertThat(live.query("select twin from cities where name = 'Houston'"))
                    .isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void foreignKeysOfOtherTablesFollow(String dialect) throws Exception {
        Snapshot here = withPeople("cities");
        Snapshot there = withPeople("archive.cities");
        List<Operation> operations =
                SchemaDiff.between(here, there, Hints.none()).operations();
        try (LiveSchema live = live(dialect)) {
            live.create(here);
            live.execute("insert into cities (id) values (1)");
            live.execute("insert into people (id, city) values (7, 1)");

            live.run(operations);
            live.assertIsAsMeant();
            assertThatThrownBy(() -> live.execute("delete from archive.cities"))
                    .hasStackTraceContaining(dialect.equals("h2") ? "FK_PEOPLE_CITY" : "fk_people_city");
            live.run(Replay.inverse(operations));
            live.assertIsAsMeant();
            assertThat(live.query("select city from people")).isEqualTo("1");
        }
    }

    private static Snapshot withPeople(String cities) {
        return model().namespace("archive")
                .entity("app.City", cities, column("id", bigint()), primaryKey("pk_cities", "id"))
                .entity(
                        "app.Person",
                        "people",
                        column("id", bigint()),
                        column("city", bigint()),
                        primaryKey("pk_people", "id"),
                        foreignKey("fk_people_city", "city").references(cities, "id"))
                .snapshot();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "sqlite"})
    void isRefusedWhereTheCopyWouldLoseWhatNoRevisionKnows(String dialect) throws Exception {
        Snapshot here = cities("cities");
        List<Operation> operations =
                SchemaDiff.between(here, cities("archive.cities"), Hints.none()).operations();
        try (LiveSchema live = live(dialect)) {
            live.create(here);
            live.execute("create index others on cities (name, size)");

            assertThatThrownBy(() -> live.run(operations))
                    .hasMessageContaining("the table cities")
                    .hasMessageContaining(dialect.equals("h2") ? ": OTHERS;" : ": others;");
        }
    }

    @Test
    void sequencesOfSqliteMoveWithTheirNumbers() throws Exception {
        Snapshot here = model().namespace("archive").sequence("ids", 1, 50).snapshot();
        Snapshot there =
                model().namespace("archive").sequence("archive.ids", 1, 50).snapshot();
        List<Operation> operations = SchemaDiff.between(
                        here, there, Hints.none().withRenames("ids:archive.ids"))
                .operations();
        try (LiveSchema live = live("sqlite")) {
            live.create(here);
            live.execute("update ids set next_val = 101");

            live.run(operations);
            assertThat(live.query("select next_val from archive.ids")).isEqualTo("101");
            live.run(Replay.inverse(operations));
            assertThat(live.query("select next_val from ids")).isEqualTo("101");
        }
    }
}
