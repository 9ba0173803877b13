package dev.migrate.introspect;

final class H2IntrospectionTest extends IntrospectionContract {

    H2IntrospectionTest() {
        super("h2");
    }
}
