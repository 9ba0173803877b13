package dev.migrate;

final class MySqlScriptTest extends IdempotentScriptContract {

    MySqlScriptTest() {
        super("mysql");
    }
}
