package dev.migrate.maven.generate;

/** Texts of UTF-16 units, in which surrogates stand in pairs. */
final class UnicodeText {

    private UnicodeText() {}

    /** @throws UnwritableTextException if a surrogate in {@code text} has no partner */
    static void refuseLoneSurrogates(String text) {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new UnwritableTextException(text, i);
            }
            i += Character.charCount(c);
        }
    }

    /** Returns {@code index}, or the index before it if that would cut a pair of surrogates. */
    static int boundary(String text, int index) {
        boolean cuts = index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index));
        return cuts ? index - 1 : index;
    }
}
