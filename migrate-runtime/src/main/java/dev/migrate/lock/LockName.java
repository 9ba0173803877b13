package dev.migrate.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The name of a lock on a server, which all migrators of one version table share and no others.
 *
 * @param database the database as the server names it
 * @param schema the schema of the version table as the server names it; empty where there are none
 * @param table the version table as the server names it
 */
record LockName(String database, String schema, String table) {

    private static final int LONGEST_READABLE = 40;
    private static final int HASH_LENGTH = 12;

    /** Returns a number for databases whose locks have numbers. */
    long number() {
        return ByteBuffer.wrap(hash()).getLong();
    }

    /** Returns a name of at most 64 ASCII characters, which starts with what people know it by. */
    String text() {
        String readable = (database + "." + table).replaceAll("[^\\w.]", "_").toLowerCase(Locale.ROOT);
        String cut = readable.length() <= LONGEST_READABLE ? readable : readable.substring(0, LONGEST_READABLE);
        return "migrate:" + cut + ":" + HexFormat.of().formatHex(hash()).substring(0, HASH_LENGTH);
    }

    private byte[] hash() {
        try {
            String whole = String.join("\0", "migrate", database, schema, table);
            return MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
