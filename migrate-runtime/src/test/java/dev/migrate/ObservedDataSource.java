package dev.migrate;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A data source that keeps what is sent over its connections and how they are given back, and can step in between. */
final class ObservedDataSource implements DataSource {

    private final Connections target;
    private final boolean autoCommit;
    private final List<String> sent = new ArrayList<>();
    private final List<Boolean> autoCommitAtClose = new ArrayList<>();
    private int open;
    private String occasion = "";
    private @Nullable String interference;

    /** Observes connections, which are handed out in that mode. */
    ObservedDataSource(Connections target, boolean autoCommit) {
        this.target = target;
        this.autoCommit = autoCommit;
    }

    /** Executes a statement on a connection of its own just before the next one that starts like {@code occasion}. */
    void interfere(String occasion, String sql) {
        this.occasion = occasion;
        interference = sql;
    }

    /** Returns the text of everything that was executed, alone or as a part of a batch. */
    List<String> sent() {
        return sent;
    }

    /** Returns the mode in which each connection was closed. */
    List<Boolean> autoCommitAtClose() {
        return autoCommitAtClose;
    }

    /** Returns how many connections have not been closed. */
    int open() {
        return open;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = target.open();
        connection.setAutoCommit(autoCommit);
        open++;
        return proxy(Connection.class, (self, method, arguments) -> onConnection(connection, method, arguments));
    }

    private @Nullable Object onConnection(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            autoCommitAtClose.add(connection.getAutoCommit());
            open--;
        }
        Object result = invoke(connection, method, arguments);
        return result instanceof Statement statement
                ? proxy(Statement.class, (self, called, given) -> onStatement(statement, called, given))
                : result;
    }

    private void interfere() throws SQLException {
        String sql = interference;
        if (sql != null) {
            interference = null;
            try (Connection other = target.open();
                    Statement jdbc = other.createStatement()) {
                jdbc.execute(sql);
            }
        }
    }

    private @Nullable Object onStatement(Statement statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if ((method.getName().startsWith("execute") || method.getName().equals("addBatch")) && arguments != null) {
            String sql = String.valueOf(arguments[0]);
            sent.add(sql);
            if (sql.startsWith(occasion)) {
                interfere();
            }
        }
        return invoke(statement, method, arguments);
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(ObservedDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("a user is not observed");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("an observer wraps no " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
