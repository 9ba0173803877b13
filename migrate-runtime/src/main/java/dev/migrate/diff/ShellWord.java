package dev.migrate.diff;

/** A word of a command line that a shell takes as it is meant. */
final class ShellWord {

    /** What means something to a POSIX shell between double quotes. */
    private static final String ACTIVE = "\"$`\\!";

    private ShellWord() {}

    /** Returns the text between double quotes, which all shells know, or between single ones where they would change it. */
    static String quoted(String text) {
        return text.chars().anyMatch(c -> ACTIVE.indexOf(c) >= 0)
                ? '\'' + text.replace("'", "'\\''") + '\''
                : '"' + text + '"';
    }
}
