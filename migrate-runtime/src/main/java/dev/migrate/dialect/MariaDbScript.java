package dev.migrate.dialect;

import java.util.List;

/** Scripts for MariaDB, which executes any expression and prepares any statement. */
final class MariaDbScript extends MySqlScript {

    private static final int LONGEST_REASON = 500;

    @Override
    public String howToRun() {
        return "mariadb database < script.sql";
    }

    @Override
    String withDelimiter(String sql) {
        return executed(literal(sql));
    }

    @Override
    public List<String> stopIf(String condition, String reason) {
        String signal = "signal sqlstate '45000' set message_text = " + literal(cut(reason, LONGEST_REASON));
        return List.of(
                "set @migrate_check = " + condition + ";",
                executed("if(@migrate_check, " + literal(signal) + ", 'do 0')"));
    }

    @Override
    void requirePreparable(String sql) {
        // All statements are.
    }

    @Override
    String executed(String expression) {
        return "execute immediate " + expression + ";";
    }
}
