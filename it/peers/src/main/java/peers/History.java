package peers;

import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;

/** One history of small revisions, each a table, an index and a row, in the form of every tool. */
record History(Path folder, int revisions) {

    /** Writes all forms of it. */
    static History write(Path folder, int revisions) throws IOException {
        History history = new History(folder, revisions);
        Files.createDirectories(history.flyway());
        Files.createDirectories(history.ours().resolve("META-INF/migrate"));
        StringBuilder changelog = new StringBuilder("--liquibase formatted sql\n");
        for (int i = 1; i <= revisions; i++) {
            String sql = String.join(";\n", statements(i)) + ";\n";
            Files.writeString(history.flyway().resolve("V" + i + "__change_" + i + ".sql"), sql);
            changelog.append("--changeset bench:").append(i).append('\n').append(sql);
        }
        Files.writeString(folder.resolve("changelog.sql"), changelog);
        history.compile();
        return history;
    }

    Path flyway() {
        return folder.resolve("flyway");
    }

    Path ours() {
        return folder.resolve("classes");
    }

    static List<String> statements(int i) {
        return List.of(
                "create table t" + i + " (id bigint not null, name varchar(100), constraint pk_t" + i
                        + " primary key (id))",
                "create index ix_t" + i + " on t" + i + " (name)",
                "insert into t" + i + " (id, name) values (1, 'one')");
    }

    static String id(int i) {
        return String.format(Locale.ROOT, "%012x", i);
    }

    private void compile() throws IOException {
        List<RevisionEntry> entries = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"), "-d", ours().toString()));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        for (int i = 1; i <= revisions; i++) {
            Path source = sources.resolve("R" + i + ".java");
            Files.writeString(source, source(i));
            arguments.add(source.toString());
            List<String> parents = i == 1 ? List.of() : List.of(id(i - 1));
            entries.add(new RevisionEntry(
                    id(i),
                    parents,
                    List.of(),
                    List.of(),
                    List.of(),
                    "change " + i,
                    "2026-11-22T12:00:00Z",
                    "revision.R" + i));
        }
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (status != 0) {
            throw new IllegalStateException("The revisions do not compile.");
        }
        Files.writeString(ours().resolve(RevisionIndex.RESOURCE), RevisionIndex.write(entries));
    }

    private static String source(int i) {
        String revises = i == 1 ? "" : "revises = \"" + id(i - 1) + "\", ";
        return """
                package revision;

                import static dev.migrate.schema.Columns.*;
                import static dev.migrate.schema.Constraints.*;

                import dev.migrate.*;

                @Revision(id = "%1$s", %2$smessage = "change %3$d", created = "2026-11-22T12:00:00Z")
                public final class R%3$d implements Migration {

                  @Override
                  public void upgrade(Operations op) {
                    op.createTable(
                        "t%3$d",
                        column("id", bigint()),
                        column("name", varchar(100)).nullable(),
                        primaryKey("pk_t%3$d", "id"),
                        index("ix_t%3$d", "name"));
                    op.bulkInsert("t%3$d", "id", "name").row(1L, "one");
                  }

                  @Override
                  public void downgrade(Operations op) {
                    op.dropTable("t%3$d");
                  }
                }
                """.formatted(id(i), revises, i);
    }
}
