package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A query that must find nothing, or else the revision stops before harm is done.
 *
 * @param sql the query; the first column of each row names one violation
 * @param otherwise what is wrong and what to do if there is a row; <code>{}</code> stands for the violations
 */
public record Expectation(String sql, String otherwise) implements SqlStatement {

    private static final int VIOLATIONS_NAMED = 5;

    @Override
    public boolean transactional() {
        return true;
    }

    @Override
    public void execute(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        List<String> violations = violations(jdbc);
        if (!violations.isEmpty()) {
            throw new UnmetExpectation(otherwise.replace("{}", String.join(", ", violations)));
        }
    }

    private List<String> violations(Statement jdbc) throws SQLException {
        List<String> violations = new ArrayList<>();
        try (ResultSet rows = jdbc.executeQuery(sql)) {
            while (rows.next() && violations.size() < VIOLATIONS_NAMED) {
                violations.add(rows.getString(1));
            }
        }
        return violations;
    }
}
