package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern for names of one part or several: {@code audit_*}, {@code sales.*}, {@code users.legacy_?}.
 *
 * <p>A star stands for any characters, a question mark for one; upper and lower case are the same. What stands between
 * backticks has neither. A pattern of fewer parts than a name is compared with the name's last ones.
 *
 * @param parts the pattern of each part
 */
record NamePattern(List<Part> parts) {

    /** The pattern of one part. */
    record Part(Pattern pattern) {

        boolean matches(Identifier name) {
            return pattern.matcher(name.text()).matches();
        }
    }

    /**
     * Reads a pattern.
     *
     * @param property the property it stands in, for messages
     * @throws HintException if a part is empty, or there are more than {@code longest}
     */
    static NamePattern of(String property, String text, int longest) {
        List<String> parts = HintText.split(property, text, '.');
        if (parts.size() > longest || parts.contains("")) {
            throw new HintException(
                    property,
                    "'" + text + "' is no pattern of 1 to " + longest
                            + " names joined by dots; write one such as audit_* or sales.*, and a name with dots between"
                            + " backticks.");
        }
        return new NamePattern(
                parts.stream().map(part -> new Part(pattern(part))).toList());
    }

    private static Pattern pattern(String part) {
        String expression = part.startsWith("`")
                ? Pattern.quote(Identifier.of(part).text())
                : part.codePoints().mapToObj(NamePattern::expression).collect(Collectors.joining());
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static String expression(int c) {
        return switch (c) {
            case '*' -> ".*";
            case '?' -> ".";
            default -> Pattern.quote(Character.toString(c));
        };
    }

    boolean matches(List<Identifier> name) {
        int skipped = name.size() - parts.size();
        if (skipped < 0) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).matches(name.get(skipped + i))) {
                return false;
            }
        }
        return true;
    }
}
