package dev.migrate.dialect;

final class MySqlDialectTest extends DialectContract {

    MySqlDialectTest() {
        super("mysql");
    }
}
