package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class CredentialsTest {

    @Test
    void noServerGivesNoCredentials() throws Exception {
        assertThat(Credentials.of(null, new Settings(), decrypting("clear"))).isEqualTo(new Credentials(null, null));
    }

    @Test
    void passwordOfAServerIsDecrypted() throws Exception {
        assertThat(Credentials.of("db", settings("{abc=}"), decrypting("clear")))
                .isEqualTo(new Credentials("app", "clear"));
    }

    @Test
    void unknownServerIsNamed() {
        assertThatThrownBy(() -> Credentials.of("other", settings("x"), decrypting("x")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The settings have no <server> with the id 'other', which migrate.serverId names."
                        + " Add it to settings.xml, or correct the id.");
    }

    @Test
    void passwordThatCannotBeDecryptedIsNeverSent() {
        assertThatThrownBy(() -> Credentials.of("db", settings("{abc=}"), decrypting("{abc=}")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'db'")
                .hasMessageContaining("cannot be decrypted")
                .hasMessageNotContaining("{abc=}");
    }

    @Test
    void problemOfDecryptionIsTold() {
        SettingsProblem problem = new DefaultSettingsProblem(
                "no master password", SettingsProblem.Severity.ERROR, "server: db", -1, -1, null);

        assertThatThrownBy(
                        () -> Credentials.of("db", settings("{abc=}"), request -> result("{abc=}", List.of(problem))))
                .hasMessageContaining("(no master password)");
    }

    @Test
    void textFormsHidePasswords() {
        assertThat(new Credentials("app", "s3cr3t").toString()).doesNotContain("s3cr3t");
        assertThat(new Secret("s3cr3t").toString()).isEqualTo("***");
    }

    private static Settings settings(String password) {
        Settings settings = new Settings();
        settings.addServer(server(password));
        return settings;
    }

    private static Server server(String password) {
        Server server = new Server();
        server.setId("db");
        server.setUsername("app");
        server.setPassword(password);
        return server;
    }

    private static SettingsDecrypter decrypting(String password) {
        return request -> result(password, List.of());
    }

    private static SettingsDecryptionResult result(String password, List<SettingsProblem> problems) {
        return new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                return server(password);
            }

            @Override
            public List<Server> getServers() {
                return List.of(getServer());
            }

            @Override
            public @Nullable Proxy getProxy() {
                return null;
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return problems;
            }
        };
    }
}
