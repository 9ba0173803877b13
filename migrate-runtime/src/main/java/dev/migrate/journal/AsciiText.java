package dev.migrate.journal;

/** Text that a database of any character set can hold. */
final class AsciiText {

    private AsciiText() {}

    /** Returns the text on one line, with a question mark for each character beyond ASCII, and cut off. */
    static String of(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ").replaceAll("[^\\x20-\\x7e]", "?");
        return line.length() <= longest ? line : line.substring(0, longest - 3) + "...";
    }
}
