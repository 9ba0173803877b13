package dev.migrate.introspect;

final class MySqlIntrospectionTest extends IntrospectionContract {

    MySqlIntrospectionTest() {
        super("mysql");
    }
}
