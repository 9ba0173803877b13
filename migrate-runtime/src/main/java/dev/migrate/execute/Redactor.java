package dev.migrate.execute;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes URLs and passwords out of text that drivers wrote.
 *
 * <p>It knows the URL and the password that a connection is made with, and recognises parameters and user information that
 * look like secrets in the text of others. Immutable and thread-safe.
 */
final class Redactor {

    private static final String HIDDEN = "***";

    /** Below this length, a secret is hidden only where it stands alone, or it would be hidden within words. */
    private static final int SHORT = 4;

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([\\w.-]*(?:pass|pwd|secret|token|credential)[\\w.-]*\\s*=\\s*)([^&;,\\s)]+)");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\s*\\R");
    private static final Pattern QUOTED_STATEMENT = Pattern.compile("(?s); SQL statement:\\R.*(?= \\[\\d+-\\d+]$)");
    private static final Pattern USER_INFORMATION = Pattern.compile("//\\S*@");
    private static final Pattern PASSWORD_OF_USER = Pattern.compile("//[^:/@]*:(.*)@");

    private final @Nullable String url;
    private final List<Pattern> secrets;

    private Redactor(@Nullable String url, Set<String> secrets) {
        this.url = url;
        this.secrets = secrets.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Redactor::pattern)
                .toList();
    }

    /** Returns a redactor that knows nothing but what secrets look like. */
    static Redactor ofUnknownSecrets() {
        return new Redactor(null, Set.of());
    }

    /** Returns a redactor for a connection that is made with this URL and password. */
    static Redactor of(String url, @Nullable String password) {
        Set<String> secrets = new LinkedHashSet<>();
        if (password != null) {
            addForms(password, secrets);
        }
        PARAMETER.matcher(url).results().forEach(match -> addForms(match.group(2), secrets));
        Matcher ofUser = PASSWORD_OF_USER.matcher(url);
        if (ofUser.find()) {
            addForms(ofUser.group(1), secrets);
        }
        return new Redactor(url, secrets);
    }

    /** Returns the text without URL and secrets. */
    String redact(String text) {
        String redacted = url == null ? text : text.replace(url, "the URL");
        for (Pattern secret : secrets) {
            redacted = secret.matcher(redacted).replaceAll(Matcher.quoteReplacement(HIDDEN));
        }
        redacted = PARAMETER.matcher(redacted).replaceAll("$1" + Matcher.quoteReplacement(HIDDEN));
        return USER_INFORMATION.matcher(redacted).replaceAll("//" + Matcher.quoteReplacement(HIDDEN) + "@");
    }

    /**
     * Returns the first paragraph of what an exception says, without URL and secrets.
     *
     * <p>H2 adds the whole statement, whose literals may be anybody's data; that is left out too.
     */
    String message(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank()
                ? cause.getClass().getSimpleName()
                : redact(QUOTED_STATEMENT
                        .matcher(PARAGRAPH_END.split(message.strip(), 2)[0])
                        .replaceAll(""));
    }

    /** Returns the exception itself if nothing in it has to be hidden, else a copy of it that hides it. */
    Throwable redact(Throwable cause) {
        return isClean(cause) ? cause : RedactedException.of(cause, this);
    }

    private boolean isClean(Throwable cause) {
        return RedactedException.family(cause).stream()
                .map(Throwable::toString)
                .allMatch(text -> redact(text).equals(text));
    }

    private static void addForms(String secret, Set<String> forms) {
        if (secret.isEmpty()) {
            return;
        }
        forms.add(secret);
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        forms.add(encoded);
        forms.add(encoded.replace("+", "%20"));
        forms.add(decoded(secret));
    }

    private static String decoded(String secret) {
        try {
            return URLDecoder.decode(secret, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return secret;
        }
    }

    private static Pattern pattern(String secret) {
        String quoted = Pattern.quote(secret);
        return Pattern.compile(
                secret.length() < SHORT ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted);
    }
}
