package dev.migrate;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.execute.ConfigurationException;
import org.junit.jupiter.api.Test;

final class SqliteScriptTest extends ScriptContract {

    SqliteScriptTest() {
        super("sqlite");
    }

    @Test
    void scriptForAnyRevisionIsRefused() {
        assertThatThrownBy(() -> offline().idempotentScripts().upgrade("heads"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "No script for sqlite can be safe to run at any revision, since the database executes no statement"
                                + " under a condition. Leave 'idempotent' out, and say where the script starts, as in"
                                + " -Dto=start:end.");
    }
}
