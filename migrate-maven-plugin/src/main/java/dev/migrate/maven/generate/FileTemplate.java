package dev.migrate.maven.generate;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The template for the names of revision files and so of their classes: {@code R{yyyyMMddHHmm}_{Slug}_{id}.java}.
 *
 * <p>Between braces stand {@code id}; {@code Slug} ({@code AddBioToUsers}) or {@code slug} ({@code add_bio_to_users}), what is
 * left of the message; {@code epoch}, the seconds from 1970 to the time of creation; or a pattern of
 * {@link DateTimeFormatter} for that time.
 */
public final class FileTemplate {

    private static final String EXTENSION = ".java";
    private static final String ID = "{id}";
    private static final int LONGEST = 200;
    private static final int USUAL_SLUG = 40;
    private static final int LONGEST_SLUG = 150;
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(COM|LPT)[0-9]");

    private final String template;
    private final ZoneId zone;
    private final int slugLength;

    private FileTemplate(String template, ZoneId zone, int slugLength) {
        this.template = template;
        this.zone = zone;
        this.slugLength = slugLength;
    }

    /** Reads a template as {@link #of(String, ZoneId, int)} does, with slugs of up to 40 characters. */
    public static FileTemplate of(String template, ZoneId zone) {
        return of(template, zone, USUAL_SLUG);
    }

    /**
     * Reads a template.
     *
     * @param zone the time zone of the time in the name
     * @param slugLength the most characters that are left of a message
     * @throws GenerationException if it does not end in {@code .java} or lacks {@code {id}}, which makes names differ,
     *     something else is between braces, or the length is not from 1 to 150
     */
    public static FileTemplate of(String template, ZoneId zone, int slugLength) {
        if (slugLength < 1 || slugLength > LONGEST_SLUG) {
            throw new GenerationException(
                    "'" + slugLength + "' (migrate.slugLength) is no length of a slug; write a number" + " from 1 to "
                            + LONGEST_SLUG + ".");
        }
        if (!template.endsWith(EXTENSION) || !template.contains(ID)) {
            throw new GenerationException(
                    "The file template '" + template
                            + "' (migrate.fileTemplate) must end in .java and contain {id}, as R{yyyyMMddHHmm}_{Slug}_{id}.java does.");
        }
        FileTemplate read = new FileTemplate(template, zone, slugLength);
        read.className("message", "id", Instant.EPOCH);
        return read;
    }

    /** Returns the time zone of the time in the name. */
    ZoneId zone() {
        return zone;
    }

    /**
     * Returns the name of the class, which with {@code .java} is that of the file: a Java identifier of ASCII characters.
     *
     * @throws GenerationException if the template makes no such name
     */
    String className(String message, String id, Instant created) {
        String stem = template.substring(0, template.length() - EXTENSION.length());
        String name =
                TOKEN.matcher(stem).replaceAll(token -> Matcher.quoteReplacement(value(token, message, id, created)));
        String className = isDevice(name) ? name + "_" : name;
        if (!SourceVersion.isName(className) || !className.matches("[A-Za-z0-9_$]+") || className.length() > LONGEST) {
            throw new GenerationException(
                    "The file template '" + template + "' (migrate.fileTemplate) makes '" + className
                            + "', which is no name of a Java class of up to " + LONGEST
                            + " ASCII letters, digits and underscores; start it with a letter, and separate with underscores.");
        }
        return className;
    }

    private String value(MatchResult token, String message, String id, Instant created) {
        return switch (token.group(1)) {
            case "epoch" -> String.valueOf(created.getEpochSecond());
            case "id" -> id.replaceAll("[^A-Za-z0-9_]", "_");
            case "Slug" -> Slug.camelCase(message, slugLength);
            case "slug" -> Slug.snakeCase(message, slugLength);
            default -> time(token.group(1), created);
        };
    }

    private String time(String pattern, Instant created) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(created.atZone(zone));
        } catch (IllegalArgumentException e) {
            throw new GenerationException(
                    "The file template '" + template + "' (migrate.fileTemplate) has '{" + pattern
                            + "}', which is neither {id}, {Slug}, {slug}, {epoch} nor a date pattern such as {yyyyMMddHHmm}.",
                    e);
        }
    }

    /** Windows takes these names for devices, whatever the extension. */
    private static boolean isDevice(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return DEVICES.contains(upper) || NUMBERED_DEVICE.matcher(upper).matches();
    }
}
