package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Properties;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WaitingTest {

    private final Properties user = new Properties();
    private final Properties system = new Properties();
    private final Waiting waiting = new Waiting(new Environment(user, system));

    @ParameterizedTest
    @CsvSource({"10m, PT10M", "90s, PT1M30S", "90, PT1M30S", "500ms, PT0.5S", "1 h, PT1H", "0, PT0S"})
    void readsATimeWithItsUnit(String text, Duration expected) throws Exception {
        assertThat(waiting.time(Waiting.LOCK_TIMEOUT, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1s", "1.5m", "10 minutes", "99999999999"})
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> waiting.time(Waiting.LOCK_TIMEOUT, text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("migrate.lockTimeout is '" + text
                        + "', which is no time. Write a whole number with its unit:" + " 500ms, 90s, 10m or 1h.");
    }

    @Test
    void refusesWhatIsNoNumber() {
        assertThatThrownBy(() -> waiting.times(Waiting.TABLE_LOCK_RETRIES, "often"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("migrate.tableLockRetries is 'often', which is no number. Write one such as 10.");
    }

    @Test
    void theEnvironmentWinsOverThePom() throws Exception {
        system.setProperty("env.MIGRATE_LOCK_TIMEOUT", "3s");

        assertThat(waiting.time(Waiting.LOCK_TIMEOUT, "10m")).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aTimeThatNeedNotBeGivenMayBeNone() throws Exception {
        assertThat(waiting.timeIfAny(Waiting.STATEMENT_TIMEOUT, null)).isNull();
        assertThat(waiting.timeIfAny(Waiting.STATEMENT_TIMEOUT, " ")).isNull();
        assertThat(waiting.timeIfAny(Waiting.STATEMENT_TIMEOUT, "1m")).isEqualTo(Duration.ofMinutes(1));
    }
}
