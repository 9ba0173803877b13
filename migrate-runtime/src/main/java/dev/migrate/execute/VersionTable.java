package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.execute.MigrationException.Outcome;
import dev.migrate.graph.Step;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.Columns;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table that says where a database is: one row for each tip of what is applied.
 *
 * <p>Rows are changed by statements that name the row they expect, so that a change by somebody else is seen. Immutable.
 */
final class VersionTable {

    /** What stands for an interrupted revision among the ids, none of which can be like it. */
    static final String INTERRUPTED = ":";

    private static final Identifier REVISION = Identifier.of("revision");
    private static final int LONGEST_ID = 255;

    /** As it was given, for messages. */
    private final String givenName;

    private final QualifiedName name;
    private final Dialect dialect;
    private final Redactor redactor;

    VersionTable(QualifiedName name, Dialect dialect, Redactor redactor) {
        this.givenName = name.toString();
        this.name = placed(name, dialect);
        this.dialect = dialect;
        this.redactor = redactor;
    }

    /** Returns the name with its schema where the database has it. */
    QualifiedName name() {
        return name;
    }

    /**
     * Reads the rows with one query; nothing if there is no such table.
     *
     * @throws VersionTableException if the table is there but cannot be read, or holds what is no set of ids
     */
    Optional<Set<String>> read(Connection connection) {
        try {
            return Optional.of(ids(query(), connection));
        } catch (SQLException e) {
            if (MissingTable.isMeantBy(e)) {
                return Optional.empty();
            }
            throw unreadable(e);
        }
    }

    /**
     * Reads the rows and, in the same query, whether there is one of {@code interruption}.
     *
     * @throws SQLException if that cannot be read
     * @throws VersionTableException if the table holds what is no set of ids
     */
    VersionRows readWith(String interruption, Connection connection) throws SQLException {
        Set<String> ids = ids(query() + " union all " + interruption, connection);
        boolean interrupted = ids.remove(INTERRUPTED);
        return new VersionRows(true, true, ids, interrupted);
    }

    /** Returns the statements that create the table. */
    List<SqlStatement> creation() {
        PrimaryKey key = new PrimaryKey(Identifier.of("pk_" + name.name().text()), List.of(REVISION));
        Table table = Table.of(name, List.of(Column.of(REVISION, Columns.varchar(LONGEST_ID)), key));
        return dialect.render(List.of(new CreateTable(table)), Schema.empty());
    }

    /** Returns the statements, with their semicolons, that create the table if it is missing. */
    List<String> creationIfMissing() {
        return creation().stream()
                .map(statement -> statement.sql().replaceFirst("^create table ", "create table if not exists ") + ";")
                .toList();
    }

    /** Returns the statements that do what a step does to the rows, each of which changes exactly one row. */
    List<String> changes(Step step) {
        List<String> removed = new ArrayList<>(step.rowsRemoved());
        List<String> added = new ArrayList<>(step.rowsAdded());
        List<String> changes = new ArrayList<>();
        if (!removed.isEmpty() && !added.isEmpty()) {
            changes.add(update(removed.remove(0), added.remove(0)));
        }
        removed.forEach(row -> changes.add("delete from " + table() + " where " + is(row)));
        added.forEach(row -> changes.add(insert(row)));
        return List.copyOf(changes);
    }

    /**
     * Changes the rows as a step does.
     *
     * @throws SQLException if one of the rows is not as it was read
     */
    void change(Step step, Statement jdbc) throws SQLException {
        jdbc.setEscapeProcessing(false);
        for (String change : changes(step)) {
            requireOne(change, jdbc.executeUpdate(change), step);
        }
    }

    /**
     * Makes sure that one of the changes of a step has changed one row.
     *
     * @throws SQLException if it has not
     */
    void requireOne(String change, int changed, Step step) throws SQLException {
        if (changed != 1) {
            throw new SQLException("the version table " + givenName + " is not at " + Words.rows(step.rowsRemoved())
                    + " any more, since '" + change + "' changed " + changed
                    + " rows instead of one; somebody else changed it in the meantime");
        }
    }

    @Override
    public String toString() {
        return givenName;
    }

    /** Puts a schema in the place of the catalog where a database leaves schemas out: MariaDB and MySQL have only those. */
    private static QualifiedName placed(QualifiedName name, Dialect dialect) {
        QualifiedName alone = QualifiedName.of(name.name());
        boolean leftOut = dialect.sql(name).equals(dialect.sql(alone));
        return leftOut ? new QualifiedName(name.schema(), null, name.name()) : name;
    }

    private String query() {
        return "select " + column() + " from " + table();
    }

    private Set<String> ids(String query, Connection connection) throws SQLException {
        try (Statement jdbc = connection.createStatement();
                ResultSet rows = jdbc.executeQuery(query)) {
            return ids(rows);
        }
    }

    private Set<String> ids(ResultSet rows) throws SQLException {
        Set<String> ids = new TreeSet<>();
        while (rows.next()) {
            String id = rows.getString(1);
            if (id == null) {
                throw tampered("a row without an id", "delete from " + table() + " where " + column() + " is null");
            }
            if (!ids.add(id)) {
                throw tampered(
                        "the id '" + id + "' twice",
                        "delete from " + table() + " where " + is(id) + "' and '" + insert(id));
            }
        }
        return ids;
    }

    private VersionTableException tampered(String found, String repair) {
        return new VersionTableException(
                Outcome.DECISION_NEEDED,
                givenName,
                "The version table " + givenName + " holds " + found
                        + ": somebody changed it, and its primary key is gone." + "\nRepair it with '" + repair
                        + "', and give it its primary key on " + column() + " again.",
                null);
    }

    private VersionTableException unreadable(SQLException cause) {
        if (LostConnection.isMeantBy(cause)) {
            return new VersionTableException(
                    Outcome.FAILED,
                    givenName,
                    "The connection was lost while the version table " + givenName + " was read: "
                            + redactor.message(cause) + "\nNothing was changed; run the command again.",
                    redactor.redact(cause));
        }
        return new VersionTableException(
                Outcome.DECISION_NEEDED,
                givenName,
                "Cannot read the version table " + givenName + ": " + redactor.message(cause)
                        + "\nIt must have a column " + column() + " that the user may read. If the table is another"
                        + " program's, name another one with migrate.versionTable.",
                redactor.redact(cause));
    }

    private String update(String from, String to) {
        return "update " + table() + " set " + column() + " = " + literal(to) + " where " + is(from);
    }

    /** Returns the statement that takes all rows away. */
    String deleteAll() {
        return "delete from " + table();
    }

    /** Returns the statement that takes those rows away that are there. */
    String deleteAll(Collection<String> ids) {
        return "delete from " + table() + " where " + isOneOf(ids);
    }

    /** Returns the statement that adds a row unless a condition holds. */
    String insertUnless(String id, String condition) {
        return "insert into " + table() + " (" + column() + ") select added." + column() + " from (select "
                + literal(id) + " as " + column() + ") added where not " + condition;
    }

    /** Returns how many of these rows there are, as SQL. */
    String count(Collection<String> ids) {
        return "(select count(*) from " + table() + " where " + isOneOf(ids) + ")";
    }

    /** Returns the condition that one of these rows is there. */
    String holdsAny(Collection<String> ids) {
        return "exists (select 1 from " + table() + " where " + isOneOf(ids) + ")";
    }

    /** Returns the condition that a row is there. */
    String holdsAny() {
        return "exists (select 1 from " + table() + ")";
    }

    /** Returns the condition that another row than these is there. */
    String holdsOther(Collection<String> ids) {
        return "exists (select 1 from " + table() + " where " + column() + " not in " + list(ids) + ")";
    }

    private String isOneOf(Collection<String> ids) {
        return column() + " in " + list(ids);
    }

    private String list(Collection<String> ids) {
        return ids.stream().map(this::literal).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Returns the statement that adds a row. */
    String insert(String id) {
        return "insert into " + table() + " (" + column() + ") values (" + literal(id) + ")";
    }

    private String is(String id) {
        return column() + " = " + literal(id);
    }

    private String literal(String id) {
        return dialect.literal(id);
    }

    private String column() {
        return dialect.sql(REVISION);
    }

    private String table() {
        return dialect.sql(name);
    }
}
