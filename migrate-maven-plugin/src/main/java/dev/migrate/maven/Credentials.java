package dev.migrate.maven;

import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.jspecify.annotations.Nullable;

/**
 * User and password from the settings of Maven.
 *
 * @param user the user, or null if there is none
 * @param password the password in clear text, or null if there is none
 */
record Credentials(@Nullable String user, @Nullable String password) {

    private static final Credentials NONE = new Credentials(null, null);

    /**
     * Returns the credentials of a server, decrypted.
     *
     * @param serverId the server's id, or null for no server
     * @throws MojoFailureException if the settings have no such server, or its password cannot be decrypted
     */
    static Credentials of(@Nullable String serverId, Settings settings, SettingsDecrypter decrypter)
            throws MojoFailureException {
        if (serverId == null) {
            return NONE;
        }
        Server server = settings.getServer(serverId);
        if (server == null) {
            throw new MojoFailureException("The settings have no <server> with the id '" + serverId
                    + "', which migrate.serverId names. Add it to settings.xml, or correct the id.");
        }
        return decrypted(server, decrypter);
    }

    private static Credentials decrypted(Server server, SettingsDecrypter decrypter) throws MojoFailureException {
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        String password = result.getServer().getPassword();
        if (!result.getProblems().isEmpty() || isEncrypted(password)) {
            throw new MojoFailureException("The password of the server '" + server.getId()
                    + "' in settings.xml cannot be decrypted" + reasons(result)
                    + ". Encrypt it again with this Maven's master password.");
        }
        return new Credentials(result.getServer().getUsername(), password);
    }

    private static boolean isEncrypted(@Nullable String password) {
        return password != null && password.startsWith("{") && password.endsWith("}");
    }

    private static String reasons(SettingsDecryptionResult result) {
        String reasons = result.getProblems().stream()
                .map(SettingsProblem::getMessage)
                .distinct()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "" : " (" + reasons + ")";
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + ", password=***]";
    }
}
