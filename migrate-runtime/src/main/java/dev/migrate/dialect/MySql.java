package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** MySQL 8.0.19 and later. */
final class MySql extends DatabaseDialect {

    private static final int LONGEST_NAME = 64;
    private static final String WHITE_SPACE = " \t\n\u000b\f\r";

    private final boolean online;

    MySql() {
        this(false);
    }

    private MySql(boolean online) {
        super("mysql", new MySqlDefinitions(names(ReservedWords.MYSQL), MySqlTypes.ofMySql()));
        this.online = online;
    }

    @Override
    public Dialect online() {
        return new MySql(true);
    }

    @Override
    List<SqlStatement> statements(Step step, List<Step> earlier) {
        List<SqlStatement> usual = super.statements(step, earlier);
        return online || step.online()
                ? new MySqlOnline(definitions().names(), Step.newTables(earlier)).asserted(step, usual)
                : usual;
    }

    /** Returns the names of MySQL and MariaDB: a catalog is a database, and there are no schemas within. */
    static Names names(ReservedWords reserved) {
        return new Names('`', UnaryOperator.identity(), reserved, MySql::problem, name -> Stream.of(name.catalog()));
    }

    private static @Nullable String problem(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            return "has " + length + " characters, and MariaDB and MySQL take " + LONGEST_NAME;
        }
        if (WHITE_SPACE.indexOf(name.charAt(name.length() - 1)) >= 0) {
            return "ends with a space, which MariaDB and MySQL refuse";
        }
        return length == name.length() ? null : "has a character beyond U+FFFF, which MariaDB and MySQL refuse";
    }

    /** Every statement that changes the schema commits. */
    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public ScriptLanguage script() {
        return new MySqlScript();
    }

    @Override
    Statements visitor(Schema before) {
        return new MySqlStatements(definitions(), before, new MySqlValues(true));
    }

    @Override
    public DialectSession open(Connection connection) throws SQLException {
        return SqlModeSession.open(connection);
    }
}
