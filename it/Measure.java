import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures commands: their time, and the peak of what all their processes together hold in memory.
 *
 * <p>{@code java it/Measure.java mvn verify} measures one command once. Without arguments the goals are measured on the sample,
 * as ratios to {@code process-classes}: the median of {@value #ROUNDS} rounds each, after one that warms up. Memory is read
 * from {@code /proc}; where there is none, it is 0.
 */
public final class Measure {

    private static final int ROUNDS = 5;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Measure() {}

    public static void main(String... command) throws IOException, InterruptedException {
        if (command.length > 0) {
            System.out.println(Run.of(command));
            return;
        }
        Run base = print("process-classes", median("process-classes"), null);
        print("migrate:revision, nothing changed", median("migrate:revision", "-Dmessage=again"), base);
        print("migrate:upgrade, nothing to do", median("migrate:upgrade"), base);
    }

    private static Run print(String title, Run run, Run base) {
        String ratio = base == null ? "" : String.format(Locale.ROOT, ", %.2f of process-classes", run.over(base));
        System.out.printf("%-36s %s%s%n", title, run, ratio);
        return run;
    }

    private static Run median(String... goals) throws IOException, InterruptedException {
        String[] command = Stream.concat(Stream.of("mvn", "-q", "-f", "it/community"), Stream.of(goals))
                .toArray(String[]::new);
        Run.of(command);
        Run[] runs = new Run[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            runs[i] = Run.of(command);
        }
        Arrays.sort(runs);
        return runs[ROUNDS / 2];
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
