package dev.migrate.maven;

import org.jspecify.annotations.Nullable;

/**
 * A password as a parameter of a goal.
 *
 * <p>Its text form hides it, because {@code mvn -X} prints the text form of each parameter.
 */
public final class Secret {

    private @Nullable String value;

    /** Takes the password from the configuration; Maven calls this. */
    public void set(String newValue) {
        this.value = newValue;
    }

    /** Returns the password, or null if none was given. */
    @Nullable
    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "***";
    }
}
