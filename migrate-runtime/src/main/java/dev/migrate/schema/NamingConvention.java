package dev.migrate.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Templates for the names of constraints and indexes that the mapping does not name.
 *
 * <p>Tokens: <code>{table}</code>, <code>{columns}</code> (joined by {@code _}), <code>{referred_table}</code>,
 * <code>{referred_columns}</code>, and <code>{hash}</code> (8 hexadecimal digits over table and columns). A name that
 * is longer than {@link #MAX_BYTES} is cut and ends in a hash of the whole, so that a name is the same on all databases
 * and for ever.
 *
 * @param primaryKey the template for primary keys
 * @param foreignKey the template for foreign keys
 * @param unique the template for unique constraints
 * @param index the template for indexes
 * @param check the template for check constraints
 */
public record NamingConvention(String primaryKey, String foreignKey, String unique, String index, String check) {

    /** The longest name in bytes of UTF-8: PostgreSQL's limit, the smallest of the supported databases. */
    public static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Set<String> TOKENS = new TreeSet<>(Set.of("table", "columns", "hash"));
    private static final Set<String> FOREIGN_KEY_TOKENS =
            new TreeSet<>(Set.of("table", "columns", "hash", "referred_table", "referred_columns"));

    /** The convention where none is configured. */
    public static final NamingConvention DEFAULT = new NamingConvention(
            "pk_{table}",
            "fk_{table}_{columns}",
            "uq_{table}_{columns}",
            "ix_{table}_{columns}",
            "ck_{table}_{columns}");

    /**
     * Checks the templates.
     *
     * @throws IllegalArgumentException if one is empty or has a token that is not known there
     */
    public NamingConvention {
        requireKnownTokens(primaryKey, TOKENS);
        requireKnownTokens(foreignKey, FOREIGN_KEY_TOKENS);
        requireKnownTokens(unique, TOKENS);
        requireKnownTokens(index, TOKENS);
        requireKnownTokens(check, TOKENS);
    }

    private static void requireKnownTokens(String template, Set<String> known) {
        if (template.isBlank()) {
            throw new IllegalArgumentException("the template of a name is empty; write one such as {table}_{columns}");
        }
        TOKEN.matcher(template)
                .results()
                .map(token -> token.group(1))
                .filter(token -> !known.contains(token))
                .findFirst()
                .ifPresent(token -> {
                    throw new IllegalArgumentException("the template '" + template + "' has the token {" + token
                            + "}, which is not known there; known are "
                            + known.stream().map(each -> '{' + each + '}').collect(Collectors.joining(", ")));
                });
    }

    /** Returns the name of the primary key of {@code table}. */
    public Identifier primaryKey(Identifier table, List<Identifier> columns) {
        return fill(primaryKey, table, columns);
    }

    /** Returns the name of a unique constraint. */
    public Identifier unique(Identifier table, List<Identifier> columns) {
        return fill(unique, table, columns);
    }

    /** Returns the name of an index. */
    public Identifier index(Identifier table, List<Identifier> columns) {
        return fill(index, table, columns);
    }

    /** Returns the name of the check constraint of a column. */
    public Identifier check(Identifier table, Identifier column) {
        return fill(check, table, List.of(column));
    }

    /** Returns the name of a foreign key. */
    public Identifier foreignKey(
            Identifier table, List<Identifier> columns, Identifier target, List<Identifier> targetColumns) {
        Map<String, String> values = new HashMap<>(values(foreignKey, table, columns));
        values.put("referred_table", target.text());
        values.put("referred_columns", joined(targetColumns));
        return fill(foreignKey, values);
    }

    private static Identifier fill(String template, Identifier table, List<Identifier> columns) {
        return fill(template, values(template, table, columns));
    }

    /** Fills all tokens at once, since a table may be called like a token. */
    private static Identifier fill(String template, Map<String, String> values) {
        String name = TOKEN.matcher(template)
                .replaceAll(token -> Matcher.quoteReplacement(values.getOrDefault(token.group(1), token.group())));
        return new Identifier(shortened(name), false);
    }

    /** A hash takes longer than all else here, and few templates have one. */
    private static Map<String, String> values(String template, Identifier table, List<Identifier> columns) {
        String hash = template.contains("{hash}") ? hash(table + "(" + columns + ")") : "";
        return Map.of("table", table.text(), "columns", joined(columns), "hash", hash);
    }

    private static String joined(List<Identifier> columns) {
        return columns.stream().map(Identifier::text).collect(Collectors.joining("_"));
    }

    /** Returns {@code name} if it is short enough for all databases, else its beginning and a hash of the whole. */
    public static String shortened(String name) {
        if (length(name) <= MAX_BYTES) {
            return name;
        }
        String suffix = '_' + hash(name);
        int end = name.length();
        while (length(name.substring(0, end)) > MAX_BYTES - suffix.length()) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + suffix;
    }

    private static int length(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
