package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A password appears in nothing that a goal prints, writes or starts, whichever way it comes, whether the goal succeeds or
 * fails, and however much it is asked to tell.
 *
 * <p>With {@code -X} Maven itself prints the POM and the command line, and other plugins all properties and environment
 * variables; there only what stands below the headings of our goals is looked at.
 */
final class CanaryIT {

    private static final String CANARY = "c4nary-p4ss&w%rd";

    /** What a URL, an XML file or a shell would make of it. */
    private static final List<String> FORMS =
            List.of(CANARY, "c4nary-p4ss&amp;w%rd", "c4nary-p4ss%26w%25rd", "c4nary-p4ss");

    /** The goals in an order in which each of them succeeds. */
    private static final List<String> SUCCEEDING = List.of(
            "help",
            "verify",
            "upgrade",
            "stamp",
            "downgrade",
            "ensure-version",
            "current",
            "history",
            "heads",
            "branches",
            "show",
            "drift",
            "check",
            "edit",
            "revision",
            "init");

    private static final List<String> FAILING = List.of(
            "verify",
            "upgrade",
            "stamp",
            "downgrade",
            "ensure-version",
            "current",
            "history",
            "drift",
            "check",
            "edit",
            "resolve",
            "squash");

    /** Goals that never connect, and have nothing to do in a history with one head. */
    private static final List<String> IDLE = List.of("merge", "rebase");

    private static final String[] ARGUMENTS = {
        "-Dto=" + BadInput.BIO,
        "-Drevision=head",
        "-Dverbose",
        "-DindicateCurrent",
        "-Ddatabase",
        "-Dempty",
        "-Dmessage=sing",
        "-Did=cc3300000000"
    };

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    /** How a password comes to a goal. */
    private enum Way {
        PROPERTY,
        ENVIRONMENT,
        POM,
        SERVER
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void isNowhereWhenGoalsSucceed(Way way) throws Exception {
        DatabaseConnection database =
                new DatabaseConnection(Database.H2.empty(elsewhere).url(), "sa", CANARY);
        database.execute("create table bird (id integer)", "drop table bird");
        Path recorder = recorder();
        BadInput project = project(way, database);
        BadInputReactor.write(folder, List.of(project));

        List<String> arguments = new ArrayList<>(List.of("-X", "-e", "-pl", project.name()));
        SUCCEEDING.forEach(goal -> arguments.add("migrate:" + goal));
        Collections.addAll(arguments, ARGUMENTS);
        arguments.addAll(options(way));
        arguments.add("-Dmigrate.postWrite=" + recorder + " {file}");
        Map<String, String> environment = Stream.concat(
                        Stream.of(Map.entry("EDITOR", recorder.toString())), environment(way).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        MavenBuild build = MavenBuild.run(folder, environment, arguments.toArray(String[]::new))
                .succeeded();

        assertThat(database.versions()).containsExactly(BadInput.BIO);
        assertThat(linesOfOurGoals(build)).hasSizeGreaterThan(SUCCEEDING.size()).noneMatch(CanaryIT::sings);
        assertThat(Files.readAllLines(folder.resolve("commands.txt"))).hasSize(2);
        assertThat(filesThatSing()).isEqualTo(way == Way.POM ? Set.of(project.name() + "/pom.xml") : Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"ENVIRONMENT", "POM", "SERVER"})
    void isNowhereWhenGoalsFail(Way way) throws Exception {
        List<BadInput> projects = Stream.concat(FAILING.stream(), IDLE.stream())
                .map(goal -> BadInput.of(goal)
                        .on(Database.H2)
                        .prepared(database -> {
                            database.execute("alter user sa set password 'another'");
                            return null;
                        })
                        .properties(properties(way))
                        .goal(
                                goal,
                                "indicateCurrent",
                                "true",
                                "database",
                                "true",
                                "revision",
                                revision(goal),
                                "step",
                                "1",
                                "done",
                                "true",
                                "to",
                                BadInput.USERS))
                .toList();
        String[] options = Stream.concat(Stream.of("-e"), options(way).stream()).toArray(String[]::new);

        BadInputReactor reactor = BadInputReactor.run(folder, projects, environment(way), options);

        for (BadInput project : projects.subList(0, FAILING.size())) {
            assertThat(reactor.message(project)).as(project.name()).isNotBlank();
        }
        assertThat(reactor.build().output()).noneMatch(CanaryIT::sings);
        assertThat(filesThatSing())
                .isEqualTo(
                        way == Way.POM
                                ? projects.stream()
                                        .map(project -> project.name() + "/pom.xml")
                                        .collect(Collectors.toSet())
                                : Set.of());
    }

    @Test
    void isTriedWithEveryGoal() throws IOException {
        Set<String> tried = new TreeSet<>(SUCCEEDING);
        tried.addAll(FAILING);
        tried.addAll(IDLE);

        assertThat(goals()).hasSizeGreaterThan(10).isEqualTo(tried);
    }

    private static String revision(String goal) {
        return goal.equals("edit") ? "current" : "head";
    }

    private BadInput project(Way way, DatabaseConnection database) {
        return BadInput.of("canary")
                .properties(properties(way))
                .property("migrate.url", database.url())
                .property("migrate.user", database.user())
                .file("src/main/java/app/User.java", """
                        package app;

                        import jakarta.persistence.*;

                        @Entity
                        @Table(name = "users")
                        public class User {
                            @Id
                            private long id;

                            @Column(length = 100)
                            private String name;

                            @Column(length = 500)
                            private String bio;
                        }
                        """)
                .file("src/main/resources/db/revision/snapshot.json", """
                        {
                          "formatVersion": 1,
                          "revisions": ["%s"],
                          "tables": [
                            {
                              "name": "users",
                              "origin": "app.User",
                              "columns": [
                                {"name": "id", "type": "bigint", "origin": "app.User#id"},
                                {"name": "name", "type": "varchar(100)", "nullable": true, "origin": "app.User#name"},
                                {"name": "bio", "type": "varchar(500)", "nullable": true, "origin": "app.User#bio"}
                              ],
                              "primaryKey": {"name": "pk_users", "columns": ["id"]}
                            }
                          ]
                        }
                        """.formatted(BadInput.BIO));
    }

    private static Map<String, String> properties(Way way) {
        return switch (way) {
            case POM -> Map.of("migrate.password", CANARY);
            case SERVER -> Map.of("migrate.serverId", "birds");
            case PROPERTY, ENVIRONMENT -> Map.of();
        };
    }

    private static Map<String, String> environment(Way way) {
        return way == Way.ENVIRONMENT ? Map.of("MIGRATE_PASSWORD", CANARY) : Map.of();
    }

    private List<String> options(Way way) throws IOException, MavenInvocationException {
        return switch (way) {
            case PROPERTY -> List.of("-Dmigrate.password=" + CANARY);
            case SERVER -> encryptedSettings();
            case ENVIRONMENT, POM -> List.of();
        };
    }

    /** Returns the options for settings with the password as Maven encrypts it. */
    private List<String> encryptedSettings() throws IOException, MavenInvocationException {
        Path security = elsewhere.resolve("settings-security.xml");
        String master = encrypted("--encrypt-master-password", "master");
        Files.writeString(security, "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        String where = "-Dsettings.security=" + security;
        Path settings = elsewhere.resolve("settings.xml");
        Files.writeString(settings, """
                <settings><servers><server>
                  <id>birds</id><username>sa</username><password>%s</password>
                </server></servers></settings>
                """.formatted(encrypted(where, "--encrypt-password", CANARY)));
        return List.of(where, "-s", settings.toString());
    }

    private String encrypted(String... arguments) throws MavenInvocationException {
        MavenBuild build = MavenBuild.run(elsewhere, arguments).succeeded();
        return build.output().stream()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(build.text()));
    }

    /** Returns a program that writes down how it was started. */
    private Path recorder() throws IOException {
        Path program = elsewhere.resolve("recorder");
        Files.writeString(program, "#!/bin/sh\necho \"$0 $*\" >> '" + folder.resolve("commands.txt") + "'\n");
        return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    }

    private static List<String> linesOfOurGoals(MavenBuild build) {
        List<String> lines = new ArrayList<>();
        boolean ours = false;
        for (String line : build.output()) {
            if (line.matches("\\[INFO] (---|>>>|<<<) .* @ .*")) {
                ours = line.contains("--- migrate");
            }
            if (ours) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean sings(String text) {
        return FORMS.stream().anyMatch(text::contains);
    }

    private Set<String> filesThatSing() throws IOException {
        Set<String> singing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (sings(Files.readString(file, StandardCharsets.ISO_8859_1))) {
                    singing.add(folder.relativize(file).toString());
                }
            }
        }
        return singing;
    }

    /** Returns the goals that the plugin's descriptor has. */
    private static Set<String> goals() throws IOException {
        for (URL descriptor :
                Collections.list(CanaryIT.class.getClassLoader().getResources("META-INF/maven/plugin.xml"))) {
            try (InputStream stream = descriptor.openStream()) {
                String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("<goalPrefix>migrate</goalPrefix>")) {
                    return Pattern.compile("<goal>([\\w-]+)</goal>")
                            .matcher(text)
                            .results()
                            .map(match -> match.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
                }
            }
        }
        throw new AssertionError("The plugin's descriptor is not on the class path.");
    }
}
