package dev.migrate;

final class MariaDbScriptTest extends IdempotentScriptContract {

    MariaDbScriptTest() {
        super("mariadb");
    }
}
