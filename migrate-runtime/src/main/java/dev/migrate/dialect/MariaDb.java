package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** MariaDB 10.7 and later. */
final class MariaDb extends DatabaseDialect {

    private final boolean online;

    MariaDb() {
        this(false);
    }

    private MariaDb(boolean online) {
        super("mariadb", new MariaDbDefinitions(MySql.names(ReservedWords.MARIADB)));
        this.online = online;
    }

    @Override
    public Dialect online() {
        return new MariaDb(true);
    }

    @Override
    List<SqlStatement> statements(Step step, List<Step> earlier) {
        List<SqlStatement> usual = super.statements(step, earlier);
        return online || step.online()
                ? new MySqlOnline(definitions().names(), Step.newTables(earlier)).asserted(step, usual)
                : usual;
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
