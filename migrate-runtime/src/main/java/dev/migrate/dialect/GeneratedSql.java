package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are statements, which are executed in their order.
 *
 * <p>This brings back what only the database knows, such as the triggers of a table that SQLite rebuilds.
 *
 * @param sql the query; the first column of each row is a statement
 * @param inScript what stands for it in a script on a database that cannot execute the rows of a query: statements that do
 *     the same, or stop where they would not; null if there are none
 */
public record GeneratedSql(String sql, @Nullable List<SqlStatement> inScript) implements SqlStatement {

    public GeneratedSql {
        inScript = inScript == null ? null : List.copyOf(inScript);
    }

    /** Creates a query that has no place in such a script. */
    public GeneratedSql(String sql) {
        this(sql, null);
    }

    /** What it generates is in the query as a literal, and of that PostgreSQL refuses in a transaction only one thing. */
    @Override
    public boolean transactional() {
        return !sql.contains(" concurrently ");
    }

    @Override
    public void execute(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        for (String statement : statements(jdbc)) {
            jdbc.execute(statement);
        }
    }

    private List<String> statements(Statement jdbc) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (ResultSet rows = jdbc.executeQuery(sql)) {
            while (rows.next()) {
                statements.add(rows.getString(1));
            }
        }
        return statements;
    }
}
