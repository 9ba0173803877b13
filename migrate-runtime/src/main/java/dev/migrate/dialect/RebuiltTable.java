package dev.migrate.dialect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The new table of a rebuild, which also gets the checks of the old one that no revision knows.
 *
 * @param creation what creates it with all that the revisions know
 * @param definition the query for the {@code create table} of the old one
 * @param known the expressions of the checks that the revisions know of the old one
 * @param unknown what must find nothing in a script, which cannot bring such checks back; it says what is wrong elsewhere, too
 */
record RebuiltTable(SqlStatement creation, String definition, List<String> known, Expectation unknown)
        implements SqlStatement {

    RebuiltTable {
        known = List.copyOf(known);
    }

    @Override
    public String sql() {
        return creation.sql();
    }

    @Override
    public boolean transactional() {
        return creation.transactional();
    }

    @Override
    public void execute(Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        String create = creation instanceof GeneratedSql generated ? text(jdbc, generated.sql()) : creation.sql();
        jdbc.execute(SqliteChecks.with(create, unknownChecks(text(jdbc, definition))));
    }

    private static String text(Statement jdbc, String query) throws SQLException {
        try (ResultSet rows = jdbc.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    /** Names in known checks may be spelled otherwise, so only their number tells whether there are others. */
    private List<SqliteChecks.Clause> unknownChecks(String present) throws UnmetExpectation {
        List<SqliteChecks.Clause> clauses = new ArrayList<>(SqliteChecks.in(present));
        int more = clauses.size() - known.size();
        if (more <= 0) {
            return List.of();
        }
        for (String expression : known) {
            clauses.stream()
                    .filter(clause -> clause.says(expression))
                    .findFirst()
                    .ifPresent(clauses::remove);
        }
        if (clauses.size() > more) {
            throw new UnmetExpectation(
                    unknown.otherwise().replace("{}", (more + known.size()) + " instead of " + known.size()));
        }
        return clauses;
    }

    /** Returns what stands for it in a script. */
    List<SqlStatement> inScript() {
        return List.of(unknown, creation);
    }
}
