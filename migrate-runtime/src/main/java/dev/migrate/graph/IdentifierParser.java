package dev.migrate.graph;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code [branch@](symbol | symbol±N | ±N)}, always the whole string.
 *
 * <p>A text that is exactly an id or a label is that, even where it could be read otherwise: a label may be
 * {@code release-2}.
 */
final class IdentifierParser {
    private static final Pattern OFFSET = Pattern.compile("([^+-]*)([+-])([0-9]+)");
    private static final int MOST_DIGITS = 9;

    private final Predicate<String> isName;

    IdentifierParser(Predicate<String> isName) {
        this.isName = isName;
    }

    Identifier parse(String text) {
        requireReadable(text);
        int at = text.indexOf('@');
        if (at < 0) {
            return parse(text, null, text);
        }
        return parse(text, text.substring(0, at), text.substring(at + 1));
    }

    private Identifier parse(String text, @Nullable String branch, String rest) {
        Matcher offset = OFFSET.matcher(rest);
        if (isName.test(rest) || !offset.matches()) {
            return new Identifier.Absolute(text, branch, Symbol.of(rest));
        }
        int steps = steps(offset.group(2), offset.group(3));
        String symbol = offset.group(1);
        return symbol.isEmpty()
                ? new Identifier.Relative(text, branch, steps)
                : new Identifier.Walk(text, branch, Symbol.of(symbol), steps);
    }

    /** More digits than any graph has revisions all mean the same: beyond the end. */
    private static int steps(String sign, String digits) {
        int steps = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return sign.equals("-") ? -steps : steps;
    }

    private static void requireReadable(String text) {
        if (text.isEmpty()) {
            throw IdentifierProblems.unreadable(text, "it is empty");
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw IdentifierProblems.unreadable(text, "it contains white space");
        }
        if (text.indexOf(':') >= 0) {
            throw IdentifierProblems.rangeNotAllowed(text);
        }
        requireBranchForm(text, text.indexOf('@'));
    }

    private static void requireBranchForm(String text, int at) {
        if (at == 0) {
            throw IdentifierProblems.unreadable(text, "there is no branch before '@'");
        }
        if (at == text.length() - 1) {
            throw IdentifierProblems.unreadable(text, "there is no revision after '@'");
        }
        if (at != text.lastIndexOf('@')) {
            throw IdentifierProblems.unreadable(text, "it has more than one '@'");
        }
    }
}
