package dev.migrate.maven.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text in comments and Javadoc that can neither end the comment nor look like anything but text.
 *
 * <p>What means something to the compiler or to Javadoc, and what cannot be seen or changes the order of what is seen, is
 * written as an HTML character reference. Letters, digits and punctuation of any script stay as they are.
 */
final class CommentText {

    /** Letters and marks that take no room and show nothing: fillers, joiners and variation selectors. */
    private static final String INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0";

    private static final String STRUCTURAL = "\\*@<>&{}";

    private final boolean asciiOnly;

    /** @param asciiOnly whether the file's encoding cannot be trusted with other characters */
    CommentText(boolean asciiOnly) {
        this.asciiOnly = asciiOnly;
    }

    /**
     * Returns the text in lines of at most {@code width} columns, broken at spaces, and within a word that is longer.
     * A line end or any other white space of the text is a space.
     *
     * @throws UnwritableTextException if the text has a lone surrogate
     */
    List<String> lines(String text, int width) {
        UnicodeText.refuseLoneSurrogates(text);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(escaped(text), width)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> words(String text, int width) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" +", -1)) {
            int start = 0;
            while (word.length() - start > width) {
                int end = boundary(word, start, start + width);
                words.add(word.substring(start, end));
                start = end;
            }
            words.add(word.substring(start));
        }
        return words;
    }

    /** Returns {@code end}, or a place before it that is not within a character reference. */
    private static int boundary(String word, int start, int end) {
        int reference = word.lastIndexOf('&', end - 1);
        boolean cuts = reference > start && word.indexOf(';', reference) >= end;
        return cuts ? reference : UnicodeText.boundary(word, end);
    }

    private String escaped(String text) {
        return text.strip().codePoints().mapToObj(this::escaped).collect(Collectors.joining());
    }

    private String escaped(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || Character.isSpaceChar(c)) {
            return " ";
        }
        return isPlain(c) ? Character.toString(c) : "&#" + c + ";";
    }

    private boolean isPlain(int c) {
        if (c < 0x7f) {
            return c >= ' ' && STRUCTURAL.indexOf(c) < 0;
        }
        return !asciiOnly && Character.isBmpCodePoint(c) && isSeen(c);
    }

    private static boolean isSeen(int c) {
        boolean variationSelector = c >= 0xfe00 && c <= 0xfe0f;
        return !variationSelector
                && INVISIBLE.indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
