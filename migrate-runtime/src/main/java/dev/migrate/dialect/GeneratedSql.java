package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A query whose rows are statements, which are executed in their order.
 *
 * <p>This brings back what only the database knows, such as the triggers of a table that SQLite rebuilds.
 *
 * @param sql the query; the first column of each row is a statement
 */
public record GeneratedSql(String sql) implements SqlStatement {

    @Override
    public boolean transactional() {
        return true;
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
