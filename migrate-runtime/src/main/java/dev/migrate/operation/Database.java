package dev.migrate.operation;

import java.util.Locale;

/** The databases that a revision can run on, for what only one of them is to do. */
public enum Database {
    POSTGRESQL,
    MARIADB,
    MYSQL,
    SQLITE,
    H2;

    /** Returns the name that {@code migrate.dialect} takes: {@code postgresql}. */
    public String dialect() {
        return name().toLowerCase(Locale.ROOT);
    }
}
