package dev.migrate.introspect;

final class PostgreSqlIntrospectionTest extends IntrospectionContract {

    PostgreSqlIntrospectionTest() {
        super("postgresql");
    }
}
