package dev.migrate;

final class H2ScriptTest extends IdempotentScriptContract {

    H2ScriptTest() {
        super("h2");
    }
}
