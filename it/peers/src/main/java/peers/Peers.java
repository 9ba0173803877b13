package peers;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.Map;
import java.util.stream.Stream;

/** Times each tool on the same history and prints ratios to plain JDBC. */
final class Peers {

    private Peers() {}

    /**
     * Takes the databases and the numbers of revisions, each list separated by commas, how often each is run, and the tools,
     * again separated by commas; the first of them is what the others are compared with.
     */
    public static void main(String[] arguments) throws Exception {
        String[] databases = argument(arguments, 0, "h2,sqlite,postgresql,mariadb").split(",", -1);
        String[] counts = argument(arguments, 1, "100,1000").split(",", -1);
        int rounds = Integer.parseInt(argument(arguments, 2, "3"));
        List<String> tools = List.of(argument(arguments, 3, "jdbc,migrate,flyway,liquibase").split(",", -1));
        System.out.println("| database | revisions | what | " + String.join(" | ", tools) + " |");
        System.out.println("|---|---|---|" + "---|".repeat(tools.size()));
        for (String count : counts) {
            Path folder = Files.createTempDirectory("peers");
            History history = History.write(folder, Integer.parseInt(count));
            for (String database : databases) {
                compare(database, history, rounds, tools);
            }
            delete(folder);
        }
    }

    private static void compare(String database, History history, int rounds, List<String> tools) throws Exception {
        Map<String, Double> apply = new TreeMap<>();
        Map<String, Double> nothing = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (String tool : tools) {
                try (TestDatabase empty = empty(database, history.folder(), tool + round)) {
                    apply.merge(tool, seconds(tool, history, empty), Math::min);
                    nothing.merge(tool, seconds(tool, history, empty), Math::min);
                }
            }
        }
        print(database, history, "apply", apply, tools);
        print(database, history, "nothing to do", nothing, tools);
    }

    /** H2 is a file, since a database in memory ends with its process. */
    private static TestDatabase empty(String database, Path folder, String name) {
        return database.equals("h2")
                ? new TestDatabase("jdbc:h2:file:" + folder.resolve(name), "sa", "", () -> {})
                : TestDatabases.empty(database);
    }

    private static double seconds(String tool, History history, TestDatabase database)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "peers.Run",
                        tool,
                        history.folder().toString(),
                        String.valueOf(history.revisions()),
                        database.url(),
                        database.user(),
                        database.password())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File(history.folder().toFile(), tool + ".err"))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(Files.readString(history.folder().resolve(tool + ".err")));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String database, History history, String what, Map<String, Double> seconds, List<String> tools) {
        double limit = seconds.getOrDefault(tools.get(0), Double.NaN);
        StringBuilder line = new StringBuilder("| " + database + " | " + history.revisions() + " | " + what);
        for (String tool : tools) {
            double time = seconds.getOrDefault(tool, Double.NaN);
            line.append(String.format(Locale.ROOT, " | %.2f (%.1f s)", time / limit, time));
        }
        System.out.println(line.append(" |"));
    }

    private static String argument(String[] arguments, int place, String otherwise) {
        return arguments.length > place ? arguments[place] : otherwise;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
