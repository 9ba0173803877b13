package dev.migrate.dialect;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes the rows of a table in batches, each in a transaction of its own.
 *
 * @param action the statement without its condition, such as {@code delete from users}
 * @param condition the rows that it is about, as SQL; null for all
 * @param keyset the order in which they are taken
 * @param size the most rows of the table that a batch looks at
 * @param pause the wait between two batches
 */
public record BatchedSql(String action, @Nullable String condition, Keyset keyset, int size, Duration pause)
        implements SqlStatement {

    /** Returns one statement that does all of it. */
    @Override
    public String sql() {
        return where(condition == null ? List.of() : List.of(condition));
    }

    /** Returns one statement that does all of it, which can be part of a transaction. */
    public SqlStatement whole() {
        return SqlStatement.of(sql());
    }

    /** Returns the statement for the rows after a key (empty: from the first one) up to another (empty: to the last). */
    public String sql(List<String> after, List<String> upTo) {
        List<String> conditions = new ArrayList<>();
        if (condition != null) {
            conditions.add("(" + condition + ")");
        }
        if (!after.isEmpty()) {
            conditions.add(keyset.after(after));
        }
        if (!upTo.isEmpty()) {
            conditions.add(keyset.upTo(upTo));
        }
        return where(conditions);
    }

    private String where(List<String> conditions) {
        return conditions.isEmpty() ? action : action + " where " + String.join(" and ", conditions);
    }

    @Override
    public boolean transactional() {
        return false;
    }

    /** Carries all of it out at once; who runs revisions takes the batches. */
    @Override
    public void execute(Statement jdbc) throws SQLException {
        whole().execute(jdbc);
    }
}
