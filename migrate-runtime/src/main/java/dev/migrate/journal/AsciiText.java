package dev.migrate.journal;

import java.util.regex.Pattern;

/** Text that a database of any character set can hold. */
final class AsciiText {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x20-\\x7e]");

    private AsciiText() {}

    /** Returns the text on one line, with a question mark for each character beyond ASCII, and cut off. */
    static String of(String text, int longest) {
        String line = BEYOND_ASCII
                .matcher(SPACE.matcher(text.strip()).replaceAll(" "))
                .replaceAll("?");
        return line.length() <= longest ? line : line.substring(0, longest - 3) + "...";
    }
}
