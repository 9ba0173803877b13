import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures commands: their time, and the peak of what all their processes together hold in memory.
 *
 * <p>{@code java it/Measure.java mvn verify} measures one command once. Without arguments the goals are measured on the sample,
 * as ratios to {@code process-classes}: the median of {@value #ROUNDS} rounds each, after one that warms up. {@code java
 * it/Measure.java --entities 1000} makes a project of so many entities, and measures {@code migrate:revision} on it as a ratio
 * to javac alone, each time from nothing compiled. Memory is read from {@code /proc}; where there is none, it is 0.
 */
public final class Measure {

    private static final int ROUNDS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Measure() {}

    public static void main(String... command) throws IOException, InterruptedException {
        if (command.length == 2 && command[0].equals("--entities")) {
            measure(new Entities(Path.of("it/target/entities"), Integer.parseInt(command[1])));
        } else if (command.length > 0) {
            System.out.println(Run.of(command));
        } else {
            measureSample();
        }
    }

    private static void measureSample() throws IOException, InterruptedException {
        Before nothing = () -> {};
        Run base = print("process-classes", median(nothing, maven("it/community", "process-classes")), null);
        print("migrate:revision, nothing changed", median(nothing, maven("it/community", "migrate:revision")), base);
        print("migrate:upgrade, nothing to do", median(nothing, maven("it/community", "migrate:upgrade")), base);
    }

    private static void measure(Entities project) throws IOException, InterruptedException {
        String folder = project.folder.toString();
        Run base = print(
                "javac alone",
                median(project::writeAnew, maven(folder, "process-classes", "-Dmaven.compiler.proc=none")),
                null);
        print("with the processor", median(project::writeAnew, maven(folder, "process-classes")), base);
        print("migrate:revision, all new", median(project::writeAnew, maven(folder, "migrate:revision")), base);
        print("migrate:revision, one changed", median(project::changeOne, maven(folder, "migrate:revision")), base);
    }

    private static Run print(String title, Run run, Run base) {
        String ratio = base == null ? "" : String.format(Locale.ROOT, ", %.2f of the first", run.over(base));
        System.out.printf("%-36s %s%s%n", title, run, ratio);
        return run;
    }

    private static String[] maven(String folder, String... goals) {
        return Stream.concat(Stream.of("mvn", "-q", "-f", folder), Stream.of(goals)).toArray(String[]::new);
    }

    /** Returns the median of some runs of a command, after one that does not count. */
    private static Run median(Before before, String... command) throws IOException, InterruptedException {
        Run[] runs = new Run[ROUNDS];
        for (int i = -1; i < ROUNDS; i++) {
            before.prepare();
            Run run = Run.of(command);
            if (i >= 0) {
                runs[i] = run;
            }
        }
        Arrays.sort(runs);
        return runs[ROUNDS / 2];
    }

    /** What happens before each run, and is not measured. */
    private interface Before {

        void prepare() throws IOException;
    }

    /** A project of many entities, each of which refers to the one before. */
    private static final class Entities {

        private static final String SOURCE = """
                package app;

                import jakarta.persistence.*;
                import java.math.BigDecimal;
                import java.time.Instant;

                @Entity
                @Table(indexes = @Index(columnList = "createdAt"))
                public class Entity%1$d {

                    public enum State { NEW, PAID, SENT }

                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    @Version
                    private int version;

                    @Column(nullable = false, length = %3$d)
                    private String name;

                    @Enumerated(EnumType.STRING)
                    private State state;

                    @Column(precision = 12, scale = 2)
                    private BigDecimal amount;

                    private Instant createdAt;

                    @ManyToOne(fetch = FetchType.LAZY)
                    private Entity%2$d previous;
                }
                """;

        private final Path folder;
        private final int count;
        private int length = 200;

        Entities(Path folder, int count) {
            this.folder = folder;
            this.count = count;
        }

        /** Writes the sources of a project that has neither revisions nor anything compiled. */
        void writeAnew() throws IOException {
            delete(folder);
            Files.createDirectories(folder.resolve("src/main/java/app"));
            Files.copy(Path.of("it/community/pom.xml"), folder.resolve("pom.xml"));
            for (int i = 0; i < count; i++) {
                write(i, length);
            }
        }

        /** Makes a column longer than the revisions have it, and longer each time, with nothing compiled. */
        void changeOne() throws IOException {
            delete(folder.resolve("target"));
            length += 10;
            write(0, length);
        }

        private void write(int number, int nameLength) throws IOException {
            String source = SOURCE.formatted(number, Math.max(0, number - 1), nameLength);
            Files.writeString(folder.resolve("src/main/java/app/Entity" + number + ".java"), source);
        }

        private static void delete(Path path) throws IOException {
            if (Files.exists(path)) {
                try (Stream<Path> files = Files.walk(path)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** One run of a command that succeeded. */
    private record Run(Duration time, long peakBytes) implements Comparable<Run> {

        static Run of(String... command) throws IOException, InterruptedException {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long peak = 0;
            do {
                peak = Math.max(peak, memory(process.toHandle()));
            } while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", command) + " failed; run it alone to see why, then measure again");
            }
            return new Run(time, peak);
        }

        /** Returns the sum of the resident sets of a process and all that it has started, in bytes. */
        private static long memory(ProcessHandle process) {
            return Stream.concat(Stream.of(process), process.descendants())
                    .mapToLong(Run::residentSet)
                    .sum();
        }

        private static long residentSet(ProcessHandle process) {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                        .sum();
            } catch (IOException | UncheckedIOException e) {
                return 0; // The process ended between the two looks.
            }
        }

        double over(Run base) {
            return (double) time.toMillis() / base.time.toMillis();
        }

        @Override
        public int compareTo(Run other) {
            return time.compareTo(other.time);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%7.2f s, %5d MB", time.toMillis() / 1000.0, peakBytes / (1024 * 1024));
        }
    }
}
