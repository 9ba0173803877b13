package dev.migrate.introspect;

final class MariaDbIntrospectionTest extends IntrospectionContract {

    MariaDbIntrospectionTest() {
        super("mariadb");
    }
}
