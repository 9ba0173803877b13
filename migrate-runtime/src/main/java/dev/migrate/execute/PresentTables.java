package dev.migrate.execute;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tables in a connection's own schema. */
final class PresentTables {

    private static final String[] KINDS = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
    private static final int LONGEST_LIST = 5;

    private PresentTables() {}

    /**
     * Refuses to begin with the first revision where its tables, or those of later ones, are there already.
     *
     * @param versionTable the version table that is not there
     * @throws ConfigurationException if one of the tables is there that the steps create
     */
    static void requireNone(List<PreparedStep> steps, VersionTable versionTable, Connection connection, Dialect dialect)
            throws SQLException {
        Set<String> present = names(connection);
        List<String> taken = steps.stream()
                .flatMap(step -> step.created().stream())
                .filter(table -> table.schema() == null && table.catalog() == null)
                .filter(table -> present.contains(dialect.catalogSpelling(table.name())))
                .map(QualifiedName::toString)
                .distinct()
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new ConfigurationException("The database has no version table " + versionTable + ", but already "
                    + listed(taken) + ", which the revisions create.\nNothing was changed. If the database is as a"
                    + " revision leaves it, say so with 'stamp' and the revision's id, and go on from there. If the version"
                    + " table has another name, give it with migrate.versionTable and migrate.versionSchema.");
        }
    }

    private static String listed(List<String> tables) {
        String first = String.join(", ", tables.subList(0, Math.min(tables.size(), LONGEST_LIST)));
        int more = tables.size() - LONGEST_LIST;
        return (tables.size() == 1 ? "the table " : "the tables ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static Set<String> names(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet tables = metaData.getTables(connection.getCatalog(), connection.getSchema(), "%", KINDS)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
