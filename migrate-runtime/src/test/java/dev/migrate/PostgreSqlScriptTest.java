package dev.migrate;

final class PostgreSqlScriptTest extends IdempotentScriptContract {

    PostgreSqlScriptTest() {
        super("postgresql");
    }
}
