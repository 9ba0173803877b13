package dev.migrate.schema;

/**
 * The name of a schema object as the mapping has it, with the mark whether the mapping quotes it.
 *
 * <p>A name that is not quoted denotes whatever object the database finds for the unquoted spelling, so a dialect folds
 * it as its database does before it quotes. A quoted name keeps its spelling. A name with a character other than a
 * letter, a digit, {@code _} or {@code $} cannot be written without quotes, so it counts as quoted.
 *
 * <p>The text form puts a quoted name between backticks, as the mapping annotations of Hibernate do, and doubles a
 * backtick within: {@code users}, {@code `Order`}.
 *
 * @param text the name without quotes, neither empty nor with a NUL character
 * @param quoted whether the name keeps its spelling on every database
 */
public record Identifier(String text, boolean quoted) implements Comparable<Identifier> {

    public Identifier {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A name of a schema object is empty; give it at least one character.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The name '" + text.replace("\0", "\\0")
                    + "' contains a NUL character, which no database accepts; rename the object.");
        }
        quoted = quoted || !isPlain(text);
    }

    /**
     * Reads the text form: a name between backticks or double quotes is quoted, any other is not.
     *
     * @throws IllegalArgumentException if the name is empty or has a NUL character
     */
    public static Identifier of(String spelling) {
        if (isEnclosed(spelling, '`')) {
            return new Identifier(spelling.substring(1, spelling.length() - 1).replace("``", "`"), true);
        }
        if (isEnclosed(spelling, '"')) {
            return new Identifier(spelling.substring(1, spelling.length() - 1).replace("\"\"", "\""), true);
        }
        return new Identifier(spelling, false);
    }

    /** Returns whether both denote the same object on a database that ignores the case of unquoted names. */
    public boolean sameIgnoringCase(Identifier other) {
        return (quoted || other.quoted) ? equals(other) : text.equalsIgnoreCase(other.text);
    }

    /** Returns whether SQL has this name as a word outside of literals. */
    public boolean isMentionedIn(String sql) {
        return SqlText.mentions(sql, this);
    }

    private static boolean isEnclosed(String spelling, char quote) {
        int last = spelling.length() - 1;
        return last > 1 && spelling.charAt(0) == quote && spelling.charAt(last) == quote;
    }

    private static boolean isPlain(String text) {
        return !Character.isDigit(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '$');
    }

    /** Orders by text; of two with the same text the one that is not quoted comes first. */
    @Override
    public int compareTo(Identifier other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : Boolean.compare(quoted, other.quoted);
    }

    /** Returns the text form, which {@link #of} reads back. */
    @Override
    public String toString() {
        return quoted ? '`' + text.replace("`", "``") + '`' : text;
    }
}
