package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.List;

/** Scripts for PostgreSQL, whose anonymous blocks hold what depends on a condition. */
final class PostgreSqlScript extends GeneralScript {

    @Override
    public String howToRun() {
        return "psql --set=ON_ERROR_STOP=1 --file=script.sql";
    }

    /** The encoding of a file cannot be told by the client from its terminal. */
    @Override
    public List<String> opening() {
        return List.of("set client_encoding = 'UTF8';");
    }

    @Override
    public List<String> closing() {
        return List.of("reset client_encoding;");
    }

    @Override
    String executedRows(String query) {
        return block("""
                declare
                    statements text[];
                    statement text;
                begin
                    execute %s into statements;
                    foreach statement in array coalesce(statements, '{}') loop
                        execute statement;
                    end loop;
                end""".formatted(dollarQuoted(
                "select array_agg(generated.statement) from (\n" + query + "\n) as generated (statement)", "sql")));
    }

    /** A client that goes on after an error would otherwise make the next revision of one that was rolled back. */
    @Override
    public List<String> changesOfOneRow(List<String> changes, String reason) {
        List<String> lines = new ArrayList<>(List.of("declare", "    changed bigint;", "begin"));
        for (String change : changes) {
            lines.add("    " + ScriptLanguage.ended(change));
            lines.add("    get diagnostics changed = row_count;");
            lines.add("    if changed <> 1 then");
            lines.add("        " + raised(reason));
            lines.add("    end if;");
        }
        lines.add("end");
        return changes.isEmpty() ? List.of() : List.of(block(String.join("\n", lines)));
    }

    @Override
    public List<String> stopIf(String condition, String reason) {
        return List.of(block("begin\n    if " + condition + " then\n        " + raised(reason) + "\n    end if;\nend"));
    }

    /** A client that goes on after the error then finds all transactions to be read-only. */
    @Override
    public List<String> stopAllIf(String condition, String reason) {
        return List.of(
                "set default_transaction_read_only = on;",
                block("begin\n    if " + condition + " then\n        " + raised(reason) + "\n    end if;\n"
                        + "    perform set_config('default_transaction_read_only', 'off', false);\nend"));
    }

    @Override
    public List<String> onlyIf(String condition, List<String> changes, List<SqlStatement> statements) {
        List<String> lines = new ArrayList<>(List.of("begin", "    if " + condition + " then"));
        changes.forEach(change -> lines.add("        " + ScriptLanguage.ended(change)));
        statements.forEach(statement -> lines.add("        " + executed(statement)));
        lines.addAll(List.of("    end if;", "end"));
        return List.of(begin(), block(String.join("\n", lines)), "commit;");
    }

    private String executed(SqlStatement statement) {
        if (!statement.transactional()) {
            throw new UnscriptableStatement(
                    statement.sql(),
                    "PostgreSQL executes this statement outside of blocks only, where no condition guards it");
        }
        if (statement instanceof PlainSql plain) {
            return "execute " + dollarQuoted(plain.sql(), "sql") + ";";
        }
        return String.join(
                "\n",
                statement(statement).stream()
                        .map(PostgreSqlScript::executedBlock)
                        .toList());
    }

    private static String executedBlock(String block) {
        return "execute " + dollarQuoted(block, "block") + ";";
    }

    private static String raised(String reason) {
        return "raise exception using message = " + PostgreSql.LITERALS.text(reason) + ";";
    }

    private static String block(String body) {
        return "do " + dollarQuoted("\n" + body + "\n", "migrate") + ";";
    }

    /** Quotes with a tag that does not occur in the text. */
    private static String dollarQuoted(String text, String tag) {
        String free = tag;
        for (int i = 1; text.contains("$" + free); i++) {
            free = tag + i;
        }
        return "$" + free + "$" + text + "$" + free + "$";
    }
}
