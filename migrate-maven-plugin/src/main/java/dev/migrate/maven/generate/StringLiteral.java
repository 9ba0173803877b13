package dev.migrate.maven.generate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Java string literals of pure ASCII.
 *
 * <p>The compiler reads {@code \}{@code u0022} as a quote and {@code \}{@code u000a} as a line end even within a literal, so
 * a Unicode escape is written only for characters from U+007F on; a backslash of the text is doubled, which keeps a {@code
 * u} after it from being read as an escape.
 */
final class StringLiteral {

    /** The fewest columns of a piece, so that a literal far to the right makes progress. */
    private static final int MIN_PIECE = 20;

    private StringLiteral() {}

    /** Returns the literal with its quotes on one line. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    /**
     * Returns the literal in pieces, each with its quotes and at most {@code width} wide, which joined by {@code +} give the
     * text. A piece ends after a line feed, or after a space where there is one in its second half.
     */
    static List<String> pieces(String text, int width) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start, Math.max(width, MIN_PIECE) - 2);
            pieces.add(quoted(text.substring(start, end)));
            start = end;
        }
        return pieces.isEmpty() ? List.of("\"\"") : pieces;
    }

    private static int pieceEnd(String text, int start, int width) {
        int end = start;
        int used = 0;
        int afterSpace = -1;
        while (end < text.length()) {
            char c = text.charAt(end);
            used += escaped(c).length();
            if (used > width) {
                return afterSpace > 0 ? afterSpace : UnicodeText.boundary(text, end);
            }
            end++;
            if (c == '\n') {
                return end;
            }
            if (c == ' ' && used > width / 2) {
                afterSpace = end;
            }
        }
        return end;
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> c >= ' ' && c < 0x7f ? String.valueOf(c) : numericEscape(c);
        };
    }

    private static String numericEscape(char c) {
        if (c < ' ') {
            return "\\" + (c >> 6) + ((c >> 3) & 7) + (c & 7);
        }
        return "\\u" + HexFormat.of().toHexDigits(c);
    }
}
