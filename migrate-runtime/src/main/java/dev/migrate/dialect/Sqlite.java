package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** SQLite 3.35 and later. A schema or catalog of the mapping is the name of an attached database. */
final class Sqlite extends DatabaseDialect {

    static final Literals LITERALS = Literals::quotedWithoutNul;

    private static final Names NAMES = new Names(
            '"',
            UnaryOperator.identity(),
            ReservedWords.SQLITE,
            Sqlite::problem,
            name -> Stream.of(name.schema() == null ? name.catalog() : name.schema()));

    Sqlite() {
        super("sqlite", new SqliteDefinitions(NAMES));
    }

    private static @Nullable String problem(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("sqlite_") ? "begins with 'sqlite_', which SQLite keeps" : null;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public ScriptLanguage script() {
        return new SqliteScript();
    }

    @Override
    Statements visitor(Schema before) {
        return new SqliteStatements(definitions(), before);
    }

    @Override
    List<SqlStatement> statements(List<Step> steps) {
        SqliteRendering rendering = new SqliteRendering((SqliteDefinitions) definitions());
        for (Step step : steps) {
            explained(step, () -> {
                rendering.add(step);
                return step;
            });
        }
        return steps.isEmpty() ? List.of() : explained(steps.get(steps.size() - 1), rendering::statements);
    }

    @Override
    public DialectSession open(Connection connection) throws SQLException {
        return SqliteSession.open(connection);
    }
}
