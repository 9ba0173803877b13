package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

/** Scripts for H2, which executes the value of an expression. */
final class H2Script extends GeneralScript {

    @Override
    public String howToRun() {
        return "java -cp h2.jar org.h2.tools.RunScript -url jdbc:h2:<path> -user <user> -script script.sql";
    }

    /** A conversion that fails is the only error with words of one's own. */
    @Override
    public List<String> stopIf(String condition, String reason) {
        return List.of("set @migrate_check = cast(case when " + condition + " then " + H2.LITERALS.text(reason)
                + " end as integer);");
    }

    @Override
    public List<String> onlyIf(String condition, List<String> changes, List<SqlStatement> statements) {
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
            return List.of(conditional(plain.sql()));
        }
        if (statement instanceof Expectation expectation) {
            return stopIf("@migrate_pending and " + violated(expectation), reason(expectation));
        }
        return generated((GeneratedSql) statement);
    }

    private static String conditional(String sql) {
        return "execute immediate case when @migrate_pending then " + H2.LITERALS.text(ScriptLanguage.unended(sql))
                + " else 'set @migrate_done = true' end;";
    }
}
