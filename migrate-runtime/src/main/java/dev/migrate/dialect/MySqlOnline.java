package dev.migrate.dialect;

import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * Statements of MariaDB and MySQL that the server refuses if others could not write meanwhile.
 *
 * <p>{@code lock=none} alone says just that. The server then takes the quickest algorithm that can do it, {@code instant}
 * before {@code inplace}: to name one would rule the other out, and {@code instant} is refused together with a lock.
 *
 * @see <a href="https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl.html">InnoDB and online DDL</a>
 */
final class MySqlOnline {

    private static final String LOCK = "lock=none";

    private final Names names;
    private final Set<QualifiedName> newTables;

    /** Creates what leaves alone the tables that nobody else uses yet. */
    MySqlOnline(Names names, Set<QualifiedName> newTables) {
        this.names = names;
        this.newTables = newTables;
    }

    List<SqlStatement> asserted(Step step, List<SqlStatement> statements) {
        return step.operation() instanceof ExecuteSql
                ? statements
                : statements.stream()
                        .map(statement -> statement instanceof PlainSql plain ? asserted(step, plain) : statement)
                        .toList();
    }

    private SqlStatement asserted(Step step, PlainSql plain) {
        String sql = plain.effect();
        if (step.operation() instanceof CreateIndex create && sql.startsWith("create ")) {
            return newTables.contains(create.table()) ? plain : new PlainSql(sql, " " + LOCK, plain.transactional());
        }
        return sql.startsWith("alter table ") && newTables.stream().noneMatch(table -> isOf(table, sql))
                ? new PlainSql(sql, ", " + LOCK, plain.transactional())
                : plain;
    }

    private boolean isOf(QualifiedName table, String sql) {
        return sql.startsWith("alter table " + names.sql(table) + " ");
    }
}
