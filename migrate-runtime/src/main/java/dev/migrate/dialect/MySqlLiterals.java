package dev.migrate.dialect;

/** Literals of MariaDB and MySQL, which read a backslash as an escape unless {@code sql_mode} says otherwise. */
enum MySqlLiterals implements Literals {
    INSTANCE;

    @Override
    public String text(String value) {
        return Literals.quoted(value.replace("\\", "\\\\"));
    }
}
