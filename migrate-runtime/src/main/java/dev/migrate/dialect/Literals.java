package dev.migrate.dialect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** How a database writes values. Implementations are immutable and thread-safe. */
interface Literals {

    /** Returns a character string as SQL. */
    String text(String value);

    /** Returns a byte string as SQL. */
    default String bytes(byte[] value) {
        return "x'" + HexFormat.of().formatHex(value) + "'";
    }

    /**
     * Doubles the quotes in {@code value} and puts it between quotes.
     *
     * @throws IllegalArgumentException if it has half of a character, which a driver would replace in silence
     */
    static String quoted(String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new IllegalArgumentException(
                    "a text has half of a character (a lone surrogate), which no database holds; correct it: '"
                            + value.replaceAll("\\p{Cs}", "?") + "'");
        }
        return '\'' + value.replace("'", "''") + '\'';
    }

    /**
     * Puts a value between quotes for a database that ends a text at its first NUL.
     *
     * @throws IllegalArgumentException if it has the character NUL, or as {@link #quoted(String)}
     */
    static String quotedWithoutNul(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    "a text has the character NUL, which the database cannot hold; take it out: '"
                            + value.replace("\0", "\\0") + "'");
        }
        return quoted(value);
    }
}
