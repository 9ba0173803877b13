package dev.migrate.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonObject;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The module of one mutation: its entities, the revisions that the goal wrote for them, and what it said.
 *
 * @param folder where its {@code pom.xml} is
 */
record MutatedProject(Mutation mutation, Path folder) {

    /** The id of the revision that makes the tables as they are before. */
    static final String BASE = "000000000001";

    /** The id of the revision that carries out the change. */
    static final String CHANGE = "000000000002";

    private static final String IMPORTS = """
            package app;

            import dev.migrate.RenamedFrom;
            import jakarta.persistence.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.hibernate.annotations.Check;
            import org.hibernate.annotations.Collate;
            import org.hibernate.annotations.ColumnDefault;
            import org.hibernate.annotations.Comment;
            import org.hibernate.annotations.GeneratedColumn;
            import org.hibernate.annotations.JdbcTypeCode;
            import org.hibernate.annotations.OnDelete;
            import org.hibernate.annotations.OnDeleteAction;
            import org.hibernate.type.SqlTypes;

            """;

    /** One run of the goal on all projects. */
    enum Stage {
        /** On the entities before. */
        BASE,
        /** On the entities after, without the answers. */
        QUESTION,
        /** On the entities after, with the answers. */
        CHANGE,
        /** On the entities after, once more. */
        AGAIN
    }

    /** Makes the sources and the POM what they are for a run of the goal. */
    void prepare(Stage stage) throws IOException {
        Project project = new Project(folder);
        String source = stage == Stage.BASE ? mutation.sourceBefore() : mutation.sourceAfter();
        project.write("src/main/java/app/Model.java", IMPORTS + source);
        project.write("pom.xml", pom(stage));
    }

    private String pom(Stage stage) {
        String properties = arguments(stage).entrySet().stream()
                .map(each -> "    <%1$s>%2$s</%1$s>\n".formatted(each.getKey(), escaped(each.getValue())))
                .collect(Collectors.joining());
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>org.example</groupId>
                    <artifactId>mutations</artifactId>
                    <version>1.0</version>
                  </parent>
                  <artifactId>%s</artifactId>
                  <properties>
                %s  </properties>
                </project>
                """.formatted(folder.getFileName(), properties);
    }

    private Map<String, String> arguments(Stage stage) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("outputFile", report(stage).toString());
        switch (stage) {
            case BASE -> {
                arguments.put("id", BASE);
                arguments.put("message", "base");
            }
            case QUESTION, CHANGE -> {
                arguments.put("id", CHANGE);
                arguments.put("message", mutation.title());
            }
            case AGAIN -> arguments.put("message", "nothing");
        }
        if (stage == Stage.CHANGE) {
            arguments.putAll(mutation.arguments());
        }
        return arguments;
    }

    /** A dollar sign would begin an expression of Maven's. */
    private static String escaped(String value) {
        assertThat(value).doesNotContain("$");
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }

    private Path report(Stage stage) {
        return folder.resolve(stage.name() + ".json");
    }

    /** Returns what the goal printed. */
    JsonObject result(Stage stage) throws IOException {
        Path report = report(stage);
        assertThat(report).as("%s of %s", stage, mutation).exists();
        return JsonDocument.read(Files.readString(report), report.toString());
    }

    /** Returns the source of the revision that carries out the change, or of the two that do. */
    String revision() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String written : result(Stage.CHANGE).strings("written")) {
            if (written.endsWith(".java")) {
                sources.append(sources.isEmpty() ? "" : "\n").append(Files.readString(folder.resolve(written)));
            }
        }
        return sources.toString();
    }

    /** Returns a loader of the compiled revisions. */
    URLClassLoader revisions() throws IOException {
        URL classes = folder.resolve("target/classes").toUri().toURL();
        return new URLClassLoader(new URL[] {classes}, getClass().getClassLoader());
    }

    /** Returns a way to apply the revisions to a database. */
    static Migrator migrator(ClassLoader revisions, DatabaseConnection database) {
        return Migrator.builder()
                .classLoader(revisions)
                .url(database.url(), database.user(), database.password())
                .build();
    }
}
