package dev.migrate.introspect;

final class SqliteIntrospectionTest extends IntrospectionContract {

    SqliteIntrospectionTest() {
        super("sqlite");
    }
}
