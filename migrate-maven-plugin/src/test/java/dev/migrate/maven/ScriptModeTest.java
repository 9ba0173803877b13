package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptModeTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "false")
    void withoutTheArgumentTheGoalRuns(@Nullable String sql) throws MojoFailureException {
        assertThat(ScriptMode.of(sql)).isEqualTo(ScriptMode.NONE);
    }

    @Test
    void argumentAloneIsThePlainScript() throws MojoFailureException {
        assertThat(ScriptMode.of("true")).isEqualTo(ScriptMode.PLAIN);
        assertThat(ScriptMode.of("idempotent")).isEqualTo(ScriptMode.IDEMPOTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "idempotnt", "plain", "no"})
    void anythingElseIsRefusedWithWhatCanBeGiven(String sql) {
        assertThatThrownBy(() -> ScriptMode.of(sql))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "-Dsql=" + sql + " is no kind of script; nothing was done. Give -Dsql for a script that starts"
                                + " where the database is, or -Dsql=idempotent for one that is safe to run at any revision.");
    }
}
