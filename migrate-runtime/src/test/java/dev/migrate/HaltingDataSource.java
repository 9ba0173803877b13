package dev.migrate;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A data source whose process seems to die just before one call, which is just after the one before: its connections are
 * cut, and nothing can be sent any more.
 */
final class HaltingDataSource implements DataSource {

    private static final int CALLS = Integer.getInteger("migrate.test.calls", 12);

    private final Connections target;
    private final int call;
    private final List<Connection> opened = new ArrayList<>();
    private int calls;
    private boolean halted;

    /** Creates a data source that halts before the call with that number, counted from 1. */
    HaltingDataSource(Connections target, int call) {
        this.target = target;
        this.call = call;
    }

    /** Returns the calls to die at, of so many: {@code migrate.test.calls} of them spread evenly, the first and the last too. */
    static int[] chosen(int calls) {
        int count = Math.min(calls, CALLS);
        return IntStream.range(0, count)
                .map(i -> 1 + Math.toIntExact((long) i * (calls - 1) / Math.max(1, count - 1)))
                .toArray();
    }

    /** Returns how many calls there were. */
    int calls() {
        return calls;
    }

    /** Returns whether the call was reached. */
    boolean hasHalted() {
        return halted;
    }

    @Override
    public Connection getConnection() throws SQLException {
        requireAlive();
        Connection connection = target.open();
        opened.add(connection);
        return guarded(connection);
    }

    private Connection guarded(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> onConnection(connection, method, arguments));
    }

    private @Nullable Object onConnection(Connection connection, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            connection.close();
            return null;
        }
        requireAlive();
        Object result = method.getName().equals("commit")
                ? counted(connection, method, arguments)
                : invoke(connection, method, arguments);
        return result instanceof Statement statement
                ? proxy(Statement.class, (self, called, given) -> onStatement(statement, called, given))
                : result;
    }

    private @Nullable Object onStatement(Statement statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("close")) {
            return null;
        }
        requireAlive();
        if (method.getName().equals("getConnection")) {
            return guarded(statement.getConnection());
        }
        return method.getName().startsWith("execute")
                ? counted(statement, method, arguments)
                : invoke(statement, method, arguments);
    }

    private @Nullable Object counted(Object receiver, Method method, Object @Nullable [] arguments) throws Throwable {
        calls++;
        if (calls == call) {
            halt();
        }
        return invoke(receiver, method, arguments);
    }

    private void halt() throws SQLException {
        halted = true;
        for (Connection connection : opened) {
            if (!connection.isClosed()) {
                connection.abort(Runnable::run); // SQLite's does nothing.
                connection.close();
            }
        }
        requireAlive();
    }

    private void requireAlive() throws SQLException {
        if (halted) {
            throw new SQLNonTransientConnectionException("the process is dead", "08006");
        }
    }

    private static @Nullable Object invoke(Object receiver, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(HaltingDataSource.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("a user cannot be given");
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
        throw new SQLFeatureNotSupportedException("no " + type.getName() + " is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
