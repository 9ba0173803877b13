package dev.migrate.execute;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.journal.StatementKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Statements of a revision that are carried out together.
 *
 * @param first the number of the first, counted from 1
 * @param statements at least one; several only if they are one transaction
 * @param kind how it can be known whether they took effect
 */
record StatementGroup(int first, List<SqlStatement> statements, StatementKind kind) {

    StatementGroup {
        statements = List.copyOf(statements);
    }

    /** Returns the groups of a revision in order: as few transactions as possible where DDL can be in them. */
    static List<StatementGroup> of(List<SqlStatement> statements, boolean transactionalDdl) {
        List<StatementGroup> groups = new ArrayList<>();
        int next = 0;
        while (next < statements.size()) {
            int end = transactionalDdl ? endOfTransaction(statements, next) : next;
            if (end > next) {
                groups.add(new StatementGroup(next + 1, statements.subList(next, end), StatementKind.DATA));
                next = end;
            } else {
                SqlStatement alone = statements.get(next);
                groups.add(new StatementGroup(next + 1, List.of(alone), StatementKind.of(alone)));
                next++;
            }
        }
        return groups;
    }

    private static int endOfTransaction(List<SqlStatement> statements, int start) {
        int end = start;
        while (end < statements.size() && statements.get(end).transactional()) {
            end++;
        }
        return end;
    }
}
