package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All bad inputs as modules of one build, so that one run of Maven is enough for every one of them. */
final class BadInputReactor {

    private final Project parent;
    private final Map<String, DatabaseConnection> databases = new LinkedHashMap<>();
    private final MavenBuild build;

    private BadInputReactor(Project parent, Map<String, DatabaseConnection> databases, MavenBuild build) {
        this.parent = parent;
        this.databases.putAll(databases);
        this.build = build;
    }

    /** Makes the projects below a folder, prepares their databases and runs all their goals. */
    static BadInputReactor run(Path folder, List<BadInput> inputs) throws Exception {
        return run(folder, inputs, Map.of());
    }

    /** Does the same with further environment variables and options of Maven. */
    static BadInputReactor run(Path folder, List<BadInput> inputs, Map<String, String> environment, String... options)
            throws Exception {
        Project parent = new Project(folder);
        Map<String, DatabaseConnection> databases = new LinkedHashMap<>();
        List<AutoCloseable> open = new ArrayList<>();
        try {
            writeParent(parent, inputs);
            for (BadInput input : inputs) {
                DatabaseConnection database = database(input, parent);
                if (database != null) {
                    databases.put(input.name(), database);
                    open.add(Objects.requireNonNullElse(input.setup().prepare(database), () -> {}));
                }
                write(input, database, parent);
                if (input.before() != null) {
                    write(input.before(), database, parent);
                }
            }
            String[] arguments = Stream.concat(Stream.of("--fail-at-end", "process-test-sources"), Stream.of(options))
                    .toArray(String[]::new);
            return new BadInputReactor(parent, databases, MavenBuild.run(folder, environment, arguments));
        } finally {
            for (AutoCloseable each : open) {
                each.close();
            }
        }
    }

    /** Makes the projects below a folder, and runs nothing. */
    static void write(Path folder, List<BadInput> projects) throws IOException {
        Project parent = new Project(folder);
        writeParent(parent, projects);
        for (BadInput project : projects) {
            write(project, null, parent);
        }
    }

    MavenBuild build() {
        return build;
    }

    /** Returns the message that ended the build of a project, and how its database was left. */
    String outcome(BadInput input) throws SQLException {
        DatabaseConnection database = databases.get(input.name());
        return stable(message(input)) + "\n" + (database == null ? "" : state(database));
    }

    /** Returns the message that ended the build of a project. */
    String message(BadInput input) {
        String start = " on project " + input.name() + ": ";
        List<String> lines = build.output();
        int first = 0;
        while (first < lines.size() && !lines.get(first).contains(start)) {
            first++;
        }
        assertThat(first).as("the message of " + input + " in\n" + build.text()).isLessThan(lines.size());
        StringBuilder message = new StringBuilder();
        for (String line : lines.subList(first, lines.size())) {
            message.append(line.replaceFirst("^\\[ERROR] (Failed to execute goal .*" + start + ")?", ""))
                    .append('\n');
            if (line.contains("-> [Help ")) {
                break;
            }
        }
        return message.toString().replaceFirst("\\s*-> \\[Help \\d+]\\s*$", "");
    }

    /** Returns a message without what is another one each time. */
    private String stable(String message) {
        return message.replace(parent.folder().toString(), "FOLDER")
                .replaceAll("migrate_it_\\d+", "DATABASE")
                .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "$1:PORT")
                .replaceAll("20\\d\\d-\\S+Z (by|on)", "TIME $1")
                .replaceAll("on host \\S+ as user [\\w.-]+", "on host HOST as user USER")
                .replaceAll("process \\d+", "process PID")
                .replaceAll("in a transaction for \\d+ s", "in a transaction for TIME");
    }

    private static String state(DatabaseConnection database) throws SQLException {
        return "\nThe database has the tables " + database.tables() + " and is at " + database.versions() + ".\n";
    }

    private static @Nullable DatabaseConnection database(BadInput input, Project parent) throws Exception {
        if (input.database() == null) {
            return null;
        }
        return input.database().empty(Files.createDirectories(parent.folder().resolve("databases")));
    }

    private static void write(BadInput input, @Nullable DatabaseConnection database, Project parent)
            throws IOException {
        Project project = new Project(parent.folder().resolve(input.name()));
        BadInput connected = database == null ? input : connected(input, database);
        project.write("pom.xml", connected.pom());
        for (Map.Entry<String, String> file : input.files().entrySet()) {
            project.write(file.getKey(), file.getValue());
        }
    }

    /** Points the goals to the database, unless the input itself says where. */
    private static BadInput connected(BadInput input, DatabaseConnection database) {
        BadInput connected = input;
        if (!input.properties().containsKey("migrate.url")) {
            connected = connected.property("migrate.url", database.url());
        }
        if (!input.properties().containsKey("migrate.user")) {
            connected = connected.property("migrate.user", database.user());
        }
        return connected;
    }

    private static void writeParent(Project parent, List<BadInput> inputs) throws IOException {
        String modules = inputs.stream()
                .flatMap(input -> Stream.concat(Stream.ofNullable(input.before()), Stream.of(input)))
                .map(input -> "    <module>" + input.name() + "</module>\n")
                .collect(Collectors.joining());
        try (InputStream template =
                Objects.requireNonNull(BadInputReactor.class.getResourceAsStream("/bad-input/pom.xml"))) {
            parent.write(
                    "pom.xml",
                    new String(template.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("@migrate.version@", System.getProperty("it.version"))
                            .replace("    @modules@\n", modules));
        }
    }
}
