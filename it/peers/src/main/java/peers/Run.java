package peers;

import dev.migrate.Migrator;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;

/** The process that is measured: one tool brings one database to the newest revision. */
final class Run {

    private Run() {}

    /** Takes the tool, the folder of the history, its length, and the URL, user and password of the database. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int revisions = Integer.parseInt(arguments[2]);
        String password = arguments.length > 5 ? arguments[5] : "";
        switch (arguments[0]) {
            case "jdbc" -> jdbc(revisions, arguments[3], arguments[4], password);
            case "migrate" -> migrate(folder, arguments[3], arguments[4], password);
            case "flyway" -> flyway(folder, arguments[3], arguments[4], password);
            case "liquibase" -> liquibase(folder, arguments[3], arguments[4], password);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Sends each statement by itself, in one transaction for each revision, with its version. */
    private static void jdbc(int revisions, String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement jdbc = connection.createStatement()) {
            jdbc.execute("create table if not exists version (id varchar(12) primary key)");
            int start;
            try (ResultSet rows = jdbc.executeQuery("select count(*) from version")) {
                rows.next();
                start = rows.getInt(1);
            }
            connection.setAutoCommit(false);
            for (int i = start + 1; i <= revisions; i++) {
                for (String statement : History.statements(i)) {
                    jdbc.execute(statement);
                }
                jdbc.execute("insert into version values ('" + History.id(i) + "')");
                connection.commit();
            }
        }
    }

    private static void migrate(Path folder, String url, String user, String password) throws IOException {
        URL classes = folder.resolve("classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, Run.class.getClassLoader())) {
            Migrator.builder().classLoader(loader).url(url, user, password).build().upgrade("head");
        }
    }

    private static void flyway(Path folder, String url, String user, String password) {
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("filesystem:" + folder.resolve("flyway"))
                .load()
                .migrate();
    }

    private static void liquibase(Path folder, String url, String user, String password) throws Exception {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Liquibase liquibase = new Liquibase(
                        "changelog.sql",
                        new DirectoryResourceAccessor(folder),
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            liquibase.update(new Contexts(), new LabelExpression());
        }
    }
}
