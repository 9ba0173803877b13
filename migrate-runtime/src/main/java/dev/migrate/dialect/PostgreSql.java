package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RowChange;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 12 and later. */
final class PostgreSql extends DatabaseDialect {

    /** A backslash is said with {@code E'…'}, so that no setting of the connection changes what is read. */
    static final Literals LITERALS = new Literals() {
        @Override
        public String text(String value) {
            return value.indexOf('\\') < 0
                    ? Literals.quotedWithoutNul(value)
                    : "E" + Literals.quotedWithoutNul(value.replace("\\", "\\\\"));
        }

        @Override
        public String bytes(byte[] value) {
            return "decode(" + Literals.quoted(HexFormat.of().formatHex(value)) + ", 'hex')";
        }
    };

    private static final int LONGEST_NAME = 63;

    private static final Names NAMES = new Names(
            '"',
            PostgreSql::lowerCase,
            ReservedWords.POSTGRESQL,
            PostgreSql::problem,
            name -> Stream.of(name.schema()));

    private final boolean online;

    PostgreSql() {
        this(false);
    }

    private PostgreSql(boolean online) {
        super("postgresql", new PostgreSqlDefinitions(NAMES));
        this.online = online;
    }

    @Override
    public Dialect online() {
        return new PostgreSql(true);
    }

    /** Unquoted names are folded in ASCII only. */
    private static String lowerCase(String name) {
        StringBuilder folded = new StringBuilder(name);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            folded.setCharAt(i, c < 0x80 ? Character.toLowerCase(c) : c);
        }
        return folded.toString();
    }

    private static @Nullable String problem(String name) {
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        return bytes <= LONGEST_NAME
                ? null
                : "has " + bytes + " bytes, and PostgreSQL cuts a name off at " + LONGEST_NAME;
    }

    @Override
    boolean hasEnumTypes() {
        return true;
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public ScriptLanguage script() {
        return new PostgreSqlScript();
    }

    @Override
    Statements visitor(Schema before) {
        return online
                ? new PostgreSqlOnlineStatements(definitions(), before, false, Set.of())
                : new PostgreSqlStatements(definitions(), before, false);
    }

    @Override
    List<SqlStatement> statements(List<Step> steps) {
        List<SqlStatement> statements = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean valuesUsed = step.operation() instanceof AlterEnumType
                    && steps.subList(i, steps.size()).stream()
                            .map(Step::operation)
                            .anyMatch(PostgreSql::usesValues);
            Statements visitor = visitor(step, valuesUsed, steps.subList(0, i));
            statements.addAll(explained(step, () -> step.operation().accept(visitor)));
        }
        return statements;
    }

    private Statements visitor(Step step, boolean valuesUsed, List<Step> earlier) {
        return online || step.online()
                ? new PostgreSqlOnlineStatements(definitions(), step.before(), valuesUsed, Step.newTables(earlier))
                : new PostgreSqlStatements(definitions(), step.before(), valuesUsed);
    }

    /** Returns whether the operation may use a constant that the same transaction adds to an enum type. */
    private static boolean usesValues(Operation operation) {
        return operation instanceof RowChange
                || operation instanceof RunJava
                || operation instanceof BulkInsert
                || operation instanceof ExecuteSql
                || (operation instanceof AddColumn add && add.column().defaultValue() != null)
                || (operation instanceof AlterColumn alter && alter.after().defaultValue() != null);
    }

    /** Returns whether the statement is refused within a transaction. */
    static boolean needsAutocommit(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return text.matches("(?s)(create|drop|reindex)\\b.*\\bconcurrently\\b.*")
                || text.matches("(?s)(vacuum|alter\\s+system|(create|drop)\\s+(database|tablespace))\\b.*");
    }
}
