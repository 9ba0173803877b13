package dev.migrate.it;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One wrong input to a goal: a project whose last goal fails.
 *
 * @param name the name of the project and of the golden file with the message
 * @param files the sources, by their path
 * @param properties the settings in its POM
 * @param goals the goals with their configuration, in order; all but the last one succeed
 * @param database what the goals are run on; null for none
 * @param setup what happens to the database before
 * @param before a project whose goals run on the same database before; null for none
 */
record BadInput(
        String name,
        Map<String, String> files,
        Map<String, String> properties,
        List<Goal> goals,
        @Nullable Database database,
        Setup setup,
        @Nullable BadInput before) {

    static final String USERS = "aa1100000000";
    static final String BIO = "bb2200000000";

    /** Phases that do nothing in these projects; a goal runs all before its own once more. */
    private static final List<String> PHASES = List.of("generate-test-sources", "process-test-sources");

    private static final String REVISIONS = "src/main/java/db/revision/";

    /** A goal with its configuration. */
    record Goal(String name, Map<String, String> configuration) {}

    /** Makes a database what the goal does not expect. */
    @FunctionalInterface
    interface Setup {

        /**
         * Prepares the database.
         *
         * @return what is open until the goal has ended; null for nothing
         */
        @Nullable
        AutoCloseable prepare(DatabaseConnection database) throws Exception;
    }

    /** Returns a project with two revisions and a database of SQLite, whose goal is yet to be said. */
    static BadInput of(String name) {
        return new BadInput(name, Map.of(), Map.of(), List.of(), Database.SQLITE, database -> null, null)
                .revision("CreateUsers", USERS, "", """
                        op.createTable("users", column("id", bigint()), column("name", varchar(100)).nullable(),
                            primaryKey("pk_users", "id"));""", "op.dropTable(\"users\");")
                .revision("AddBio", BIO, USERS, """
                        op.addColumn("users", column("bio", varchar(500)).nullable());""", "op.dropColumn(\"users\", \"bio\");");
    }

    /** Adds a goal with its arguments, as on a command line: {@code "to", "+1"}. */
    BadInput goal(String goal, String... configuration) {
        List<Goal> all = new ArrayList<>(goals);
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 0; i < configuration.length; i += 2) {
            arguments.put(configuration[i], configuration[i + 1]);
        }
        all.add(new Goal(goal, arguments));
        return new BadInput(name, files, properties, all, database, setup, before);
    }

    /** Adds a setting, such as {@code migrate.lockTimeout}. */
    BadInput property(String property, String value) {
        return new BadInput(name, files, with(properties, property, value), goals, database, setup, before);
    }

    /** Adds settings. */
    BadInput properties(Map<String, String> added) {
        BadInput changed = this;
        for (Map.Entry<String, String> each : added.entrySet()) {
            changed = changed.property(each.getKey(), each.getValue());
        }
        return changed;
    }

    BadInput file(String path, String text) {
        return new BadInput(name, with(files, path, text), properties, goals, database, setup, before);
    }

    /** Adds or replaces a revision in the file of its class. */
    BadInput revision(String className, String id, String revises, String upgrade, String downgrade) {
        return file(REVISIONS + className + ".java", """
                package db.revision;

                import static dev.migrate.schema.Columns.*;
                import static dev.migrate.schema.Constraints.*;

                import dev.migrate.*;

                @Revision(id = "%s", revises = {%s}, message = "by hand", created = "2026-11-22T12:00:00Z")
                public final class %s implements Migration {
                  @Override
                  public void upgrade(Operations op) {
                    %s
                  }

                  @Override
                  public void downgrade(Operations op) {
                    %s
                  }
                }
                """.formatted(
                        id, revises.isEmpty() ? "" : '"' + revises + '"', className, upgrade, downgrade));
    }

    /** Adds a third revision that does in its upgrade what is said. */
    BadInput third(String upgrade) {
        return revision("Third", "cc3300000000", BIO, upgrade, "");
    }

    BadInput on(@Nullable Database product) {
        return new BadInput(name, files, properties, goals, product, setup, before);
    }

    BadInput prepared(Setup preparation) {
        return new BadInput(name, files, properties, goals, database, preparation, before);
    }

    /** Lets the goals of another project run before, on the same database. */
    BadInput after(BadInput first) {
        return new BadInput(name, files, properties, goals, database, setup, first);
    }

    /** Executes statements on the database before. */
    BadInput sql(String... statements) {
        return prepared(connection -> {
            connection.execute(statements);
            return null;
        });
    }

    /** Returns the POM of the project, whose parent has all dependencies. */
    String pom() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent><groupId>org.example</groupId><artifactId>bad-input</artifactId><version>1.0</version></parent>
                  <artifactId>%s</artifactId>
                  <properties>%s</properties>
                  <build><plugins><plugin>
                    <groupId>dev.migrate</groupId><artifactId>migrate-maven-plugin</artifactId>
                    <executions>%s</executions>
                  </plugin></plugins></build>
                </project>
                """.formatted(name, elements(properties), executions());
    }

    private String executions() {
        StringBuilder executions = new StringBuilder();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            executions.append("""
                    <execution><id>goal-%d</id><phase>%s</phase><goals><goal>%s</goal></goals>
                    <configuration>%s</configuration></execution>
                    """.formatted(i, PHASES.get(i), goal.name(), elements(goal.configuration())));
        }
        return executions.toString();
    }

    private static String elements(Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> "<%1$s>%2$s</%1$s>".formatted(each.getKey(), escaped(each.getValue())))
                .collect(Collectors.joining());
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> extended = new LinkedHashMap<>(map);
        extended.put(key, value);
        return extended;
    }

    @Override
    public String toString() {
        return name;
    }
}
