package dev.migrate.diff;

import java.util.ArrayList;
import java.util.List;

/** The text of a hint, in which a sign within quotes or parentheses does not separate. */
final class HintText {

    private static final int OUTSIDE = 0;

    private HintText() {}

    /**
     * Returns what stands between the separators, without white space around it.
     *
     * @throws HintException if a quote or parenthesis is left open
     */
    static List<String> split(String property, String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int[] depths = depths(text);
        for (int i = 0; i < text.length(); i++) {
            if (depths[i] == OUTSIDE && text.charAt(i) == separator) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (depths[text.length()] != OUTSIDE) {
            throw new HintException(property, "'" + text + "' leaves a quote or a parenthesis open; close it.");
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Returns where {@code sign} first stands outside of quotes and parentheses, or -1. */
    static int indexOf(String text, char sign) {
        int[] depths = depths(text);
        for (int i = 0; i < text.length(); i++) {
            if (depths[i] == OUTSIDE && text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    /** Returns for each place, and for the end, how many parentheses and quotes are open there. */
    private static int[] depths(String text) {
        int[] depths = new int[text.length() + 1];
        int open = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depths[i] = open + (quote == 0 ? 0 : 1);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        depths[text.length()] = open + (quote == 0 ? 0 : 1);
        return depths;
    }
}
