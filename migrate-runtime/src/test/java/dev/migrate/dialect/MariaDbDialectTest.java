package dev.migrate.dialect;

final class MariaDbDialectTest extends DialectContract {

    MariaDbDialectTest() {
        super("mariadb");
    }
}
