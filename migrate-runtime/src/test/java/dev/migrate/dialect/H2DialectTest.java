package dev.migrate.dialect;

final class H2DialectTest extends DialectContract {

    H2DialectTest() {
        super("h2");
    }
}
