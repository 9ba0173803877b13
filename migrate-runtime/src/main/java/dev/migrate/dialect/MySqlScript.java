package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

/** Scripts for MySQL, which executes a statement under a condition if it is a prepared string. */
class MySqlScript extends GeneralScript {

    /** What an error can say. */
    private static final int LONGEST_REASON = 128;

    private static final String NO_STATEMENT = "'do 0'";

    @Override
    public String howToRun() {
        return "mysql database < script.sql";
    }

    /** Modes under which literals and names are read otherwise are left out; see {@link SqlModeSession}. */
    @Override
    public List<String> opening() {
        return List.of(
                "set @migrate_character_set_client = @@session.character_set_client, @migrate_character_set_results ="
                        + " @@session.character_set_results, @migrate_collation_connection = @@session.collation_connection;",
                "set names utf8mb4;",
                "set @migrate_sql_mode = @@session.sql_mode;",
                "set session sql_mode = concat_ws(',', 'STRICT_TRANS_TABLES', nullif(trim(both ',' from"
                        + " replace(replace(replace(concat(',', @@session.sql_mode, ','), ',NO_BACKSLASH_ESCAPES,', ','),"
                        + " ',ANSI_QUOTES,', ','), ',ANSI,', ',')), ''));");
    }

    @Override
    public List<String> closing() {
        return List.of(
                "set session sql_mode = @migrate_sql_mode;",
                "set character_set_client = @migrate_character_set_client, character_set_results ="
                        + " @migrate_character_set_results, collation_connection = @migrate_collation_connection;");
    }

    @Override
    public final String begin() {
        return "start transaction;";
    }

    /** The client drops a carriage return before a line end, and ends a statement at each semicolon. */
    @Override
    final String plain(String sql) {
        if (sql.indexOf('\r') >= 0) {
            return executed(literal(sql));
        }
        return MySqlText.hasDelimiter(sql) ? withDelimiter(sql) : ScriptLanguage.ended(sql);
    }

    /** Returns a compound statement, such as a trigger's, which MySQL cannot prepare. */
    String withDelimiter(String sql) {
        String delimiter = "$$";
        while (sql.contains(delimiter)) {
            delimiter += "$";
        }
        return "delimiter " + delimiter + "\n" + sql.strip() + "\n" + delimiter + "\ndelimiter ;";
    }

    /** A value that cannot be converted is the only way to an error with words of one's own outside of a routine. */
    @Override
    public List<String> stopIf(String condition, String reason) {
        return List.of("set @migrate_check = if(" + condition + ", uuid_to_bin(" + literal(cut(reason, LONGEST_REASON))
                + "), null);");
    }

    @Override
    public final List<String> onlyIf(String condition, List<String> changes, List<SqlStatement> statements) {
        List<String> pieces = new ArrayList<>();
        pieces.add("set @migrate_pending = " + condition + ";");
        statements.forEach(statement -> pieces.addAll(conditional(statement)));
        pieces.add(begin());
        changes.forEach(change -> pieces.add(conditional(change)));
        pieces.add("commit;");
        return pieces;
    }

    private List<String> conditional(SqlStatement statement) {
        if (statement instanceof PlainSql plain) {
            requirePreparable(plain.sql());
            return List.of(conditional(plain.sql()));
        }
        if (statement instanceof Expectation expectation) {
            return stopIf("@migrate_pending and " + violated(expectation), reason(expectation));
        }
        return generated((GeneratedSql) statement);
    }

    private String conditional(String sql) {
        return executed("if(@migrate_pending, " + literal(ScriptLanguage.unended(sql)) + ", " + NO_STATEMENT + ")");
    }

    /** Checks that the statement can be a prepared one. */
    void requirePreparable(String sql) {
        if (MySqlText.isUnpreparable(sql)) {
            throw new UnscriptableStatement(sql, "MySQL cannot prepare this statement, so no condition can guard it");
        }
    }

    /** Returns what executes the value of an expression. */
    String executed(String expression) {
        return "set @migrate_sql = " + expression + ";\nprepare migrate_statement from @migrate_sql;\n"
                + "execute migrate_statement;\ndeallocate prepare migrate_statement;";
    }

    /** Returns the text as a literal that the client passes on as it is. */
    static String literal(String text) {
        return MySqlLiterals.INSTANCE.text(text).replace("\r", "\\r");
    }
}
