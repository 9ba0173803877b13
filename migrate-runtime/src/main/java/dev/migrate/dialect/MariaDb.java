package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** MariaDB 10.7 and later. */
final class MariaDb extends DatabaseDialect {

    MariaDb() {
        super("mariadb", new MariaDbDefinitions(MySql.names(ReservedWords.MARIADB)));
    }

    /** Every statement that changes the schema commits. */
    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public ScriptLanguage script() {
        return new MariaDbScript();
    }

    @Override
    Statements visitor(Schema before) {
        return new MariaDbStatements(definitions(), before);
    }

    @Override
    public DialectSession open(Connection connection) throws SQLException {
        return SqlModeSession.open(connection);
    }
}
