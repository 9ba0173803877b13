package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScriptArgumentTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "idempotent", "anything"})
    void scriptIsRefusedWithWhatToDoInstead(String sql) {
        assertThatThrownBy(() -> RevisionsMojo.refuseScript(sql, "Do something else."))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "-Dsql=" + sql + " asks for a script, which this version cannot write yet; nothing was done."
                                + " Do something else.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "false")
    void goalRunsWithoutTheArgument(@Nullable String sql) {
        assertThatCode(() -> RevisionsMojo.refuseScript(sql, "")).doesNotThrowAnyException();
    }
}
