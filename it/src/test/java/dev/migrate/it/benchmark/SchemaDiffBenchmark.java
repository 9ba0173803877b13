package dev.migrate.it.benchmark;

import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Snapshot;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * The comparison of two snapshots, beside what any tool has to do with them at least: going once over their text.
 *
 * <p>The time per table is to stay the same from a hundred tables to ten thousand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SchemaDiffBenchmark {

    private static final int CHANGES = 50;

    @Param({"100", "1000", "10000"})
    private int tables;

    private Snapshot before = Snapshot.empty();
    private Snapshot same = Snapshot.empty();
    private Snapshot changed = Snapshot.empty();
    private String text = "";
    private byte[] bytes = new byte[0];

    /** Makes the snapshots. */
    @Setup
    public void makeSnapshots() {
        before = new LargeSchema(tables, 0).snapshot();
        same = new LargeSchema(tables, 0).snapshot();
        changed = new LargeSchema(tables, CHANGES).snapshot();
        text = before.toJson();
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /** Compares equal schemas. */
    @Benchmark
    public DiffResult nothingChanged() {
        return SchemaDiff.between(before, same, Hints.none());
    }

    /** Compares schemas of which fifty tables differ. */
    @Benchmark
    public DiffResult fiftyTablesChanged() {
        return SchemaDiff.between(before, changed, Hints.none());
    }

    /** Reads one of the two files. */
    @Benchmark
    public Snapshot readingOneSnapshot() {
        return Snapshot.read(text, "snapshot.json");
    }

    /** Goes once over the bytes of one of the two files, which says only whether they differ. */
    @Benchmark
    public byte[] hashingOneSnapshot() throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
