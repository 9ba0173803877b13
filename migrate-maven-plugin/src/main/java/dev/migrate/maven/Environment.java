package dev.migrate.maven;

import java.util.Locale;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/**
 * The settings that describe the environment, whose names start with {@code migrate.}.
 *
 * <p>The first one wins of: the system property ({@code -Dmigrate.url=}), the environment variable ({@code MIGRATE_URL}),
 * the configuration in the POM. A blank value counts as none.
 *
 * @param user the properties of the command line
 * @param system the system properties, and the environment variables under the prefix {@code env.}
 */
record Environment(Properties user, Properties system) {

    static Environment of(MavenSession session) {
        return new Environment(session.getUserProperties(), session.getSystemProperties());
    }

    /**
     * Returns a setting, or null if it is given nowhere.
     *
     * @param name the system property
     * @param configured what the POM says, or null
     */
    @Nullable
    String value(String name, @Nullable String configured) {
        String property = property(name);
        if (property != null) {
            return property;
        }
        String variable = present(system.getProperty("env." + variable(name)));
        return variable == null ? present(configured) : variable;
    }

    /** Returns a setting that is on or off; off if it is given nowhere. */
    boolean flag(String name, boolean configured) {
        return Boolean.parseBoolean(value(name, String.valueOf(configured)));
    }

    /** Returns whether the setting is on the command line, where every user of the machine can read it. */
    boolean onCommandLine(String name) {
        return present(user.getProperty(name)) != null;
    }

    private @Nullable String property(String name) {
        String property = present(user.getProperty(name));
        return property == null ? present(system.getProperty(name)) : property;
    }

    /** Returns the environment variable of a setting: {@code MIGRATE_SERVER_ID} for {@code migrate.serverId}. */
    static String variable(String name) {
        return name.replace('.', '_')
                .replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    private static @Nullable String present(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
