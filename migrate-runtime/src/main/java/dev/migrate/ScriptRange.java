package dev.migrate;

import dev.migrate.execute.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * What a script is to do: {@code end}, or {@code start:end}.
 *
 * @param start what stands before the colon, {@code base} if that is nothing, or null without a colon
 * @param end what stands behind it, possibly empty
 */
record ScriptRange(@Nullable String start, String end) {

    static ScriptRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new ScriptRange(null, text);
        }
        if (colon != text.lastIndexOf(':')) {
            throw new ConfigurationException("The range '" + text
                    + "' cannot be read: a range has exactly one ':'. Give 'start:end', as in" + " 'base:head'.");
        }
        String start = text.substring(0, colon).strip();
        return new ScriptRange(
                start.isEmpty() ? "base" : start, text.substring(colon + 1).strip());
    }
}
