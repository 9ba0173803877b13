package dev.migrate.maven.output;

/** Text from users on a console. */
final class Text {

    private Text() {}

    /** Returns {@code text} with each control character, which a terminal could obey, as a space. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]", " ");
    }
}
