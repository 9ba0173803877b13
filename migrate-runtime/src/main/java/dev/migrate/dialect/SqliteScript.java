package dev.migrate.dialect;

import java.util.List;

/** Scripts for SQLite, which has no conditions but those of constraints. */
final class SqliteScript extends GeneralScript {

    @Override
    public String howToRun() {
        return "sqlite3 -bail database.sqlite < script.sql";
    }

    /** See {@link SqliteSession}: rows that broke a foreign key before are passed over. */
    @Override
    public List<String> opening() {
        return List.of(
                "pragma foreign_keys = off;",
                "pragma legacy_alter_table = off;",
                "drop table if exists temp.migrate_violations;",
                "create temp table migrate_violations as select count(*) as violations from pragma_foreign_key_check;");
    }

    /** What the session had before cannot be put back, since SQLite takes no expression there: to enforce is the safe side. */
    @Override
    public List<String> closing() {
        return List.of("drop table temp.migrate_violations;", "pragma foreign_keys = on;");
    }

    @Override
    public String begin() {
        return "begin immediate;";
    }

    @Override
    public List<String> verificationBeforeCommit() {
        return stopIf(
                "(select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations)",
                "rows refer to rows that are not there; correct the rows or the foreign keys in the revision");
    }

    /** The client drops a carriage return before a line end. */
    @Override
    String plain(String sql) {
        if (sql.contains("\r\n")) {
            throw new UnscriptableStatement(sql, "sqlite3 drops the carriage returns before its line ends");
        }
        return ScriptLanguage.ended(sql);
    }

    /** The name of the constraint is what the error says. */
    @Override
    public List<String> stopIf(String condition, String reason) {
        return List.of(
                "create temp table migrate_check (found, constraint \"" + reason.replace("\"", "\"\"")
                        + "\" check (found is null));",
                "insert or rollback into temp.migrate_check select 'found' where " + condition + ";",
                "drop table temp.migrate_check;");
    }

    @Override
    public boolean hasConditions() {
        return false;
    }

    @Override
    public List<String> onlyIf(String condition, List<String> changes, List<SqlStatement> statements) {
        throw new UnsupportedOperationException("SQLite executes no statement under a condition");
    }
}
