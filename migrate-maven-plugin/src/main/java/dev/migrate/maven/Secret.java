package dev.migrate.maven;

import org.jspecify.annotations.Nullable;

/**
 * A password, or a URL that may hold one, as a parameter of a goal.
 *
 * <p>Its text form hides it, because {@code mvn -X} prints the text form of each parameter.
 */
public final class Secret {

    private @Nullable String value;

    /** Takes the value from the configuration; Maven calls this. */
    public void set(String newValue) {
        this.value = newValue;
    }

    /** Returns the value that a parameter has, or null if it has none. */
    static @Nullable String value(@Nullable Secret secret) {
        return secret == null ? null : secret.value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
