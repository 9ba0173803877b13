package dev.migrate.dialect;

import java.util.HexFormat;

/** How a database writes values. Implementations are immutable and thread-safe. */
interface Literals {

    /** Returns a character string as SQL. */
    String text(String value);

    /** Returns a byte string as SQL. */
    default String bytes(byte[] value) {
        return "x'" + HexFormat.of().formatHex(value) + "'";
    }

    /** Doubles the quotes in {@code value} and puts it between quotes. */
    static String quoted(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
