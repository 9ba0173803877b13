package dev.migrate.lock;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Executes one statement again and again on a connection of its own, until it is closed. */
final class Heartbeat implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);

    private final Connection connection;
    private final String sql;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "migrate-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    private Heartbeat(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Takes over a connection, and executes the statement in every interval. */
    @SuppressWarnings("FutureReturnValueIgnored") // Whether it still beats is for the others to see.
    static Heartbeat start(Connection connection, Duration interval, String sql) {
        Heartbeat heartbeat = new Heartbeat(connection, sql);
        heartbeat.clock.scheduleAtFixedRate(
                heartbeat::beat, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        return heartbeat;
    }

    private void beat() {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            log.debug("The migration lock could not be kept alive: {}", e.getSQLState());
        }
    }

    @Override
    public void close() throws SQLException {
        clock.shutdownNow();
        connection.close();
    }
}
