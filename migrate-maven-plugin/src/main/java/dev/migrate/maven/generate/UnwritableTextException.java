package dev.migrate.maven.generate;

/** A text has half of a character, which no source file can hold. */
final class UnwritableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 40;

    UnwritableTextException(String text, int index) {
        super("The text " + excerpt(text, index) + " has a lone surrogate, half of a character, at position "
                + (index + 1) + ": no file can hold it. Write the character again in the message or in the mapping.");
    }

    private static String excerpt(String text, int index) {
        int start = UnicodeText.boundary(text, Math.max(0, index - SHOWN / 2));
        int end = UnicodeText.boundary(text, Math.min(text.length(), index + SHOWN / 2));
        return StringLiteral.quoted(text.substring(start, end));
    }
}
