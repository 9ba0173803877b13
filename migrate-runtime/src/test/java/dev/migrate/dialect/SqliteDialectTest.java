package dev.migrate.dialect;

final class SqliteDialectTest extends DialectContract {

    SqliteDialectTest() {
        super("sqlite");
    }
}
