package peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Compiles generated entities with relations, each time in a javac of its own: with a processor that does nothing, with ours,
 * and with Hibernate's processor for the static metamodel.
 *
 * <p>Of several rounds, which take turns, the one that took least of the processors counts. Memory is the most that the process held, from {@code /proc};
 * where there is none, it is 0.
 */
final class Compilation {

    private static final Map<String, String> PROCESSORS = Map.of(
            "1 nothing", Nothing.class.getName(),
            "2 migrate", "dev.migrate.processor.MigrateProcessor",
            "3 hibernate", "org.hibernate.processor.HibernateProcessor");

    private static final String ENTITY = """
            package many;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.util.*;

            @Entity
            class Entity%1$d {
                enum State { NEW, PAID, SENT }

                @Id @GeneratedValue Long id;
                @Version int version;
                @Column(nullable = false, length = 200) String name;
                @Enumerated(EnumType.STRING) State state;
                @Column(precision = 12, scale = 2) BigDecimal amount;
                Instant createdAt;
                String street, city, country, email, phone, note;
                @ElementCollection Set<String> tags = new HashSet<>();
                @ManyToOne Entity%2$d previous;
                @OneToMany(mappedBy = "previous") List<Entity%3$d> next = new ArrayList<>();
            }
            """;

    private Compilation() {}

    /** Takes the numbers of entities, with commas between, and how often each is compiled. */
    public static void main(String[] arguments) throws Exception {
        String[] counts = (arguments.length > 0 ? arguments[0] : "100,1000,3000").split(",", -1);
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        System.out.printf("%8s %-12s %8s %8s %8s %8s %6s%n", "entities", "processor", "seconds", "CPU", "ratio", "MB", "ratio");
        for (String count : counts) {
            measure(Integer.parseInt(count), rounds);
        }
    }

    /**
     * What a compilation took.
     *
     * @param seconds from the start of the process to its end
     * @param cpu the seconds that it used of all processors together, which other programs change least
     * @param megabytes the most memory that it held
     */
    private record Cost(double seconds, double cpu, long megabytes) {}

    private static void measure(int count, int rounds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("compilation");
        Path sources = sources(folder, count);
        List<String> names = PROCESSORS.keySet().stream().sorted().toList();
        List<Cost> best = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < names.size(); i++) {
                Cost cost = compile(sources, folder.resolve("classes"), PROCESSORS.get(names.get(i)));
                if (round == 0) {
                    best.add(cost);
                } else if (cost.cpu < best.get(i).cpu) {
                    best.set(i, cost);
                }
            }
        }
        for (int i = 0; i < names.size(); i++) {
            print(count, names.get(i), best.get(i), best.get(0));
        }
        delete(folder);
    }

    private static void print(int count, String name, Cost cost, Cost base) {
        System.out.printf(
                Locale.ROOT,
                "%8d %-12s %8.2f %8.2f %8.2f %8d %6.2f%n",
                count,
                name.substring(2),
                cost.seconds,
                cost.cpu,
                cost.cpu / base.cpu,
                cost.megabytes,
                cost.megabytes / Math.max(1.0, base.megabytes));
    }

    /** Writes the entities, each of which refers to the one before, and returns a file with their names. */
    private static Path sources(Path folder, int count) throws IOException {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Path file = folder.resolve("Entity" + number + ".java");
            Files.writeString(file, ENTITY.formatted(number, (number + count - 1) % count, (number + 1) % count));
            files.add(file.toString());
        }
        return Files.write(folder.resolve("sources"), files);
    }

    private static Cost compile(Path sources, Path classes, String processor) throws IOException, InterruptedException {
        delete(classes);
        Files.createDirectories(classes);
        String classPath = System.getProperty("java.class.path");
        long start = System.nanoTime();
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xmx2g",
                        "-nowarn",
                        "-cp",
                        classPath,
                        "-processorpath",
                        classPath,
                        "-processor",
                        processor,
                        "-d",
                        classes.toString(),
                        "@" + sources)
                .inheritIO()
                .start();
        long most = 0;
        Duration cpu = Duration.ZERO;
        do {
            most = Math.max(most, mostMemory(javac.pid()));
            cpu = javac.info().totalCpuDuration().orElse(cpu);
        } while (!javac.waitFor(20, TimeUnit.MILLISECONDS));
        if (javac.exitValue() != 0) {
            throw new IllegalStateException("javac with " + processor + " failed; its errors are above");
        }
        return new Cost((System.nanoTime() - start) / 1e9, cpu.toMillis() / 1000.0, most / 1024);
    }

    /** Returns the most memory that a process has held so far, in kilobytes. */
    private static long mostMemory(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try (Stream<String> lines = Files.exists(status) ? Files.lines(status) : Stream.empty()) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0; // The process ended between the two looks.
        }
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
