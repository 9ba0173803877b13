package dev.migrate.maven;

import org.jspecify.annotations.Nullable;

/**
 * A password, or a URL that may hold one, as a parameter of a goal.
 *
 * <p>Its text form hides it, because {@code mvn -X} prints the text form of each parameter.
 */
final class Secret {

    private final String value;

    Secret(String value) {
        this.value = value;
    }

    /** Returns the value of a parameter, or null if it has none. */
    static @Nullable String value(@Nullable Secret secret) {
        return secret == null ? null : secret.value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
