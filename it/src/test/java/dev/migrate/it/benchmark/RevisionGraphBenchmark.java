package dev.migrate.it.benchmark;

import dev.migrate.Migrator;
import dev.migrate.Result;
import dev.migrate.graph.Plan;
import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an application does with its history at each start, beside reading the bytes of the index, and one query.
 *
 * <p>The history is a line with a branch of one revision at every tenth, which the next one merges. No class of a revision is
 * there: loading one would fail.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RevisionGraphBenchmark {

    private static final String DATABASE = "jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1";

    @Param({"100", "1000", "10000"})
    private int revisions;

    private Path index = Path.of("");
    private URLClassLoader classPath = new URLClassLoader(new URL[0]);

    /** Writes the index, and stamps a database as if every revision were applied. */
    @Setup
    public void writeHistory() throws IOException {
        Path folder = Files.createTempDirectory("history");
        index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(folder.resolve("META-INF/migrate"));
        Files.writeString(index, RevisionIndex.write(history()));
        classPath = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Migrator.class.getClassLoader());
        migrator().stampWithPurge("head");
    }

    /** Removes the index. */
    @TearDown
    public void removeHistory() throws IOException {
        classPath.close();
        Files.delete(index);
    }

    private List<RevisionEntry> history() {
        List<RevisionEntry> history = new ArrayList<>();
        for (int i = 0; i < revisions; i++) {
            List<String> parents = switch (i == 0 ? -1 : i % 10) {
                case -1 -> List.of();
                case 5 -> List.of(id(i - 2));
                case 6 -> List.of(id(i - 2), id(i - 1));
                default -> List.of(id(i - 1));
            };
            history.add(new RevisionEntry(
                    id(i), parents, List.of(), List.of(), "change " + i, "2026-11-22T12:00:00Z", "db.revision.R" + i));
        }
        return history;
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%012x", number);
    }

    private Migrator migrator() {
        return Migrator.builder().classLoader(classPath).url(DATABASE, "sa", "").build();
    }

    /** Reads the history and plans the way from an empty database to the newest revision. */
    @Benchmark
    public Plan loadAndPlanEverything() {
        return migrator().graph().planUpgrade(Set.of(), "head");
    }

    /** Reads the bytes of the same file. */
    @Benchmark
    public String readingTheIndex() throws IOException {
        return Files.readString(index);
    }

    /** Starts an application whose database is up to date. */
    @Benchmark
    public Result upgradeWithNothingToDo() {
        return migrator().upgrade("head");
    }

    /** Connects and sends one query. */
    @Benchmark
    public boolean connectingAndOneQuery() throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select revision from migrate_version")) {
            return rows.next();
        }
    }
}
