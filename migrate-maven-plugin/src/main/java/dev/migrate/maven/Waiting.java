package dev.migrate.maven;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The settings of how long and how often a goal waits for others.
 *
 * @param environment where they come from, before the configuration of the POM
 */
record Waiting(Environment environment) {

    static final String LOCK_TIMEOUT = "migrate.lockTimeout";
    static final String DEFAULT_LOCK_TIMEOUT = "10m";
    static final String TABLE_LOCK_TIMEOUT = "migrate.tableLockTimeout";
    static final String DEFAULT_TABLE_LOCK_TIMEOUT = "5s";
    static final String TABLE_LOCK_RETRIES = "migrate.tableLockRetries";
    static final String DEFAULT_TABLE_LOCK_RETRIES = "10";

    static final String STATEMENT_TIMEOUT = "migrate.statementTimeout";

    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|)");
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "ms",
            ChronoUnit.MILLIS,
            "",
            ChronoUnit.SECONDS,
            "s",
            ChronoUnit.SECONDS,
            "m",
            ChronoUnit.MINUTES,
            "h",
            ChronoUnit.HOURS);

    /** Returns a time, which is a whole number with the unit ms, s, m or h, and of seconds without one. */
    Duration time(String name, String configured) throws MojoFailureException {
        String text = value(name, configured);
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new MojoFailureException(name + " is '" + text
                    + "', which is no time. Write a whole number with its unit:" + " 500ms, 90s, 10m or 1h.");
        }
        return Duration.of(Long.parseLong(matcher.group(1)), Objects.requireNonNull(UNITS.get(matcher.group(2))));
    }

    /** Returns a time as {@link #time} does, or null if none is given. */
    @Nullable
    Duration timeIfAny(String name, @Nullable String configured) throws MojoFailureException {
        String text = environment.value(name, configured);
        return text == null || text.isBlank() ? null : time(name, text);
    }

    /** Returns how often something is done. */
    int times(String name, String configured) throws MojoFailureException {
        String text = value(name, configured);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new MojoFailureException(name + " is '" + text + "', which is no number. Write one such as 10.", e);
        }
    }

    private String value(String name, String configured) {
        return Objects.requireNonNull(environment.value(name, configured)).strip();
    }
}
