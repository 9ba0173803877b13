package dev.migrate.dialect;

final class PostgreSqlDialectTest extends DialectContract {

    PostgreSqlDialectTest() {
        super("postgresql");
    }
}
