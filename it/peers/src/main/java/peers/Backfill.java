package peers;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;

import dev.migrate.Migration;
import dev.migrate.Migrator;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Times a backfill in batches of 10 000 rows beside one plain UPDATE of the same table on PostgreSQL. */
final class Backfill {

    private Backfill() {}

    /** Takes the number of rows, and how often each is run. */
    public static void main(String[] arguments) throws Exception {
        long rows = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("backfill");
        double plain = Double.MAX_VALUE;
        double batched = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            try (TestDatabase database = TestDatabases.empty("postgresql")) {
                plain = Math.min(plain, plain(database, rows));
            }
            try (TestDatabase database = TestDatabases.empty("postgresql")) {
                batched = Math.min(batched, batched(database, rows, folder));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d rows: one UPDATE %.1f s, in batches %.1f s, ratio %.2f%n",
                rows,
                plain,
                batched,
                batched / plain);
    }

    private static double plain(TestDatabase database, long rows) throws SQLException {
        fill(database, rows);
        try (Connection connection = database.connect();
                Statement jdbc = connection.createStatement()) {
            long start = System.nanoTime();
            jdbc.executeUpdate("update people set bio = 'about ' || name where bio is null");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static double batched(TestDatabase database, long rows, Path folder) throws Exception {
        fill(database, rows);
        Path index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(folder.resolve("META-INF/migrate"));
        Files.writeString(index, RevisionIndex.write(List.of(entry(CreatePeople.class), entry(FillBio.class))));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, Backfill.class.getClassLoader())) {
            Migrator migrator = Migrator.builder()
                    .classLoader(loader)
                    .url(database.url(), database.user(), database.password())
                    .build();
            migrator.stamp("aaaaaaaaaaaa");
            long start = System.nanoTime();
            migrator.upgrade("head");
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static RevisionEntry entry(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        return new RevisionEntry(
                revision.id(),
                List.of(revision.revises()),
                List.of(),
                List.of(),
                List.of(),
                revision.message(),
                revision.created(),
                type.getName());
    }

    private static void fill(TestDatabase database, long rows) throws SQLException {
        try (Connection connection = database.connect();
                Statement jdbc = connection.createStatement()) {
            jdbc.execute("create table people (id bigint not null, name varchar(100) not null, bio varchar(200),"
                    + " constraint pk_people primary key (id))");
            jdbc.execute("insert into people select i, 'person ' || i, null from generate_series(1, " + rows + ") i");
            jdbc.execute("vacuum analyze people");
            jdbc.execute("checkpoint");
        }
    }

    /** The table as it is there. */
    @Revision(id = "aaaaaaaaaaaa", message = "people", created = "2026-11-22T12:00:00Z")
    public static final class CreatePeople implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint()),
                    column("name", varchar(100)),
                    column("bio", varchar(200)).nullable(),
                    primaryKey("pk_people", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
        }
    }

    /** What is measured. */
    @Revision(id = "bbbbbbbbbbbb", revises = "aaaaaaaaaaaa", message = "bio", created = "2026-11-22T12:00:00Z")
    public static final class FillBio implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.backfill("people").set("bio", "'about ' || name").batch(10_000);
        }

        @Override
        public void downgrade(Operations op) {
            op.update("people").set("bio", "null").batch(10_000);
        }
    }
}
