package dev.migrate.it.conformance;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of a check, without the white space and the parentheses around it that each writer adds as it likes. */
final class CheckText {

    private static final Pattern VALUES = Pattern.compile("(?i)(?<=IN\\(|ARRAY\\[)[^)\\]]*");

    private CheckText() {}

    static String of(String expression) {
        String text = withoutSpace(expression);
        while (isEnclosed(text)) {
            text = text.substring(1, text.length() - 1);
        }
        return inOneOrder(text);
    }

    /** Conditions that all must hold can stand in any order, and so can the values that a column is one of. */
    private static String inOneOrder(String text) {
        String[] conditions =
                VALUES.matcher(text).replaceAll(CheckText::sorted).split("(?i)(?<=[)\\d])and(?=[(`])", -1);
        Arrays.sort(conditions);
        return String.join("AND", conditions);
    }

    private static String sorted(MatchResult values) {
        String[] each = values.group().split(",", -1);
        Arrays.sort(each);
        return Matcher.quoteReplacement(String.join(",", each));
    }

    private static String withoutSpace(String expression) {
        StringBuilder text = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < expression.length(); i++) {
            char each = expression.charAt(i);
            inString ^= each == '\'';
            if (inString || !Character.isWhitespace(each)) {
                text.append(each);
            }
        }
        return text.toString();
    }

    /** Returns whether the first parenthesis ends with the last character. */
    private static boolean isEnclosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && i < text.length() - 1) {
                return false;
            }
        }
        return text.startsWith("(");
    }
}
