package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

    private final Properties user = new Properties();
    private final Properties system = new Properties();
    private final Environment environment = new Environment(user, system);

    @Test
    void propertyOfTheCommandLineWinsOverAllOthers() {
        user.setProperty("migrate.url", "command line");
        system.setProperty("migrate.url", "system");
        system.setProperty("env.MIGRATE_URL", "variable");

        assertThat(environment.value("migrate.url", "pom")).isEqualTo("command line");
    }

    @Test
    void systemPropertyWinsOverTheEnvironmentVariable() {
        system.setProperty("migrate.url", "system");
        system.setProperty("env.MIGRATE_URL", "variable");

        assertThat(environment.value("migrate.url", "pom")).isEqualTo("system");
    }

    @Test
    void environmentVariableWinsOverThePom() {
        system.setProperty("env.MIGRATE_URL", "variable");

        assertThat(environment.value("migrate.url", "pom")).isEqualTo("variable");
    }

    @Test
    void pomIsTheLastPlace() {
        assertThat(environment.value("migrate.url", "pom")).isEqualTo("pom");
    }

    @Test
    void blankValueCountsAsNone() {
        user.setProperty("migrate.url", "");
        system.setProperty("env.MIGRATE_URL", " ");

        assertThat(environment.value("migrate.url", null)).isNull();
    }

    @Test
    void variableOfAnInnerCapitalHasAnUnderscore() {
        assertThat(Environment.variable("migrate.serverId")).isEqualTo("MIGRATE_SERVER_ID");
    }

    @Test
    void flagIsReadFromTheEnvironmentToo() {
        system.setProperty("env.MIGRATE_SKIP", "true");

        assertThat(environment.flag("migrate.skip", false)).isTrue();
    }

    @Test
    void onlyTheCommandLineIsVisibleToOtherUsers() {
        system.setProperty("env.MIGRATE_PASSWORD", "secret");
        assertThat(environment.onCommandLine("migrate.password")).isFalse();

        user.setProperty("migrate.password", "secret");
        assertThat(environment.onCommandLine("migrate.password")).isTrue();
    }
}
