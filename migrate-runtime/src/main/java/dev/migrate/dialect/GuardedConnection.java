package dev.migrate.dialect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A connection as a Java step gets it: it can do everything but end what the connection and its transaction are for, and
 * nothing any more once this is closed. For one thread.
 */
final class GuardedConnection implements AutoCloseable {

    private static final Set<String> REFUSED = Set.of(
            "abort",
            "close",
            "commit",
            "rollback",
            "setAutoCommit",
            "setCatalog",
            "setReadOnly",
            "setSchema",
            "setTransactionIsolation");

    private final Connection connection;
    private final Connection guarded;
    private boolean closed;

    private GuardedConnection(Connection connection) {
        this.connection = connection;
        this.guarded = (Connection) Proxy.newProxyInstance(
                GuardedConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this::invoke);
    }

    static GuardedConnection of(Connection connection) {
        return new GuardedConnection(connection);
    }

    Connection guarded() {
        return guarded;
    }

    private @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean toSavepoint = method.getName().equals("rollback") && method.getParameterCount() == 1;
        if (REFUSED.contains(method.getName()) && !toSavepoint) {
            throw new SQLException("a Java step of a revision cannot call " + method.getName()
                    + "() on its connection, which is the revision's own and goes on after the step");
        }
        if (closed) {
            throw new SQLException("the Java step is over, and its connection with it");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
