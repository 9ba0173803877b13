package dev.migrate.execute;

import java.util.List;

/** The text of a script as it grows: sections with an empty line between them. Mutable, for one thread. */
final class ScriptText {

    private final StringBuilder text = new StringBuilder();

    /** Adds a section of these pieces, or none if there are none. */
    ScriptText section(List<String> pieces) {
        return pieces.isEmpty() ? this : section().add(pieces);
    }

    /** Begins a section with lines of comment; control characters become spaces, so that none ends the comment. */
    ScriptText section(String... comments) {
        if (text.length() > 0) {
            text.append('\n');
        }
        for (String comment : comments) {
            text.append(("-- " + printable(comment)).stripTrailing()).append('\n');
        }
        return this;
    }

    ScriptText add(List<String> pieces) {
        pieces.forEach(this::add);
        return this;
    }

    ScriptText add(String piece) {
        text.append(piece).append('\n');
        return this;
    }

    private static String printable(String comment) {
        return comment.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\x{85}\\x{2028}\\x{2029}]", " ");
    }

    /** Returns the text, with a line end at its end. */
    @Override
    public String toString() {
        return text.toString();
    }
}
