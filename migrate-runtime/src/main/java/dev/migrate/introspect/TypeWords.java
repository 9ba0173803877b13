package dev.migrate.introspect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.LargeObject.Content;
import dev.migrate.schema.ColumnType.Simple.Kind;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the type names of a database mean: reads {@code character varying(255)} as {@code varchar(255)}.
 *
 * <p>It reads what a catalog tells and what a dialect renders alike, so a logical type that a database holds as another
 * one is found by rendering and reading it. Immutable and thread-safe.
 */
final class TypeWords {

    private static final int SINGLE_PRECISION_BITS = 24;
    private static final int DEFAULT_LENGTH = 255;
    private static final int TEXT_LENGTH = 65_535;
    private static final int MEDIUM_LENGTH = 16_777_215;

    /** The words that begin the character set of a column, which is no part of its type. */
    private static final Set<String> CHARACTER_SET = Set.of("character", "charset");

    /** Reads the numbers in the parentheses after a type's name. */
    interface Meaning extends Function<List<Integer>, ColumnType> {}

    private static final Map<String, Meaning> COMMON = Map.ofEntries(
            entry("boolean", new ColumnType.Simple(Kind.BOOLEAN)),
            entry("bool", new ColumnType.Simple(Kind.BOOLEAN)),
            entry("tinyint", new ColumnType.Simple(Kind.TINYINT)),
            entry("smallint", new ColumnType.Simple(Kind.SMALLINT)),
            entry("int2", new ColumnType.Simple(Kind.SMALLINT)),
            entry("integer", new ColumnType.Simple(Kind.INTEGER)),
            entry("int", new ColumnType.Simple(Kind.INTEGER)),
            entry("int4", new ColumnType.Simple(Kind.INTEGER)),
            entry("bigint", new ColumnType.Simple(Kind.BIGINT)),
            entry("int8", new ColumnType.Simple(Kind.BIGINT)),
            entry("real", new ColumnType.Simple(Kind.REAL)),
            entry("float4", new ColumnType.Simple(Kind.REAL)),
            entry("float8", new ColumnType.Simple(Kind.DOUBLE)),
            entry("double", new ColumnType.Simple(Kind.DOUBLE)),
            entry("double precision", new ColumnType.Simple(Kind.DOUBLE)),
            entry("float", new ColumnType.Simple(Kind.DOUBLE)),
            entry("date", new ColumnType.Simple(Kind.DATE)),
            entry("uuid", new ColumnType.Simple(Kind.UUID)),
            entry("json", new ColumnType.Simple(Kind.JSON)),
            entry("xml", new ColumnType.Simple(Kind.XML)),
            entry("inet", new ColumnType.Simple(Kind.INET)),
            Map.entry("char", numbers -> characters(numbers, true, 1)),
            Map.entry("character", numbers -> characters(numbers, true, 1)),
            Map.entry("nchar", numbers -> characters(numbers, true, 1)),
            Map.entry("varchar", numbers -> characters(numbers, false, DEFAULT_LENGTH)),
            Map.entry("nvarchar", numbers -> characters(numbers, false, DEFAULT_LENGTH)),
            Map.entry("character varying", numbers -> characters(numbers, false, Integer.MAX_VALUE)),
            Map.entry("binary", numbers -> new ColumnType.Bytes(first(numbers, 1), true)),
            Map.entry("varbinary", numbers -> new ColumnType.Bytes(first(numbers, DEFAULT_LENGTH), false)),
            Map.entry("binary varying", numbers -> new ColumnType.Bytes(first(numbers, DEFAULT_LENGTH), false)),
            entry("clob", new LargeObject(Content.CHARACTERS, null)),
            entry("nclob", new LargeObject(Content.CHARACTERS, null)),
            entry("character large object", new LargeObject(Content.CHARACTERS, null)),
            entry("blob", new LargeObject(Content.BYTES, null)),
            entry("binary large object", new LargeObject(Content.BYTES, null)),
            Map.entry("timestamp", numbers -> temporal(true, numbers, Temporal.DEFAULT_PRECISION, false)),
            Map.entry(
                    "timestamp without time zone",
                    numbers -> temporal(true, numbers, Temporal.DEFAULT_PRECISION, false)),
            Map.entry("timestamp with time zone", numbers -> temporal(true, numbers, Temporal.DEFAULT_PRECISION, true)),
            Map.entry("timestamptz", numbers -> temporal(true, numbers, Temporal.DEFAULT_PRECISION, true)),
            Map.entry("time", numbers -> temporal(false, numbers, Temporal.DEFAULT_PRECISION, false)),
            Map.entry("time without time zone", numbers -> temporal(false, numbers, Temporal.DEFAULT_PRECISION, false)),
            Map.entry("time with time zone", numbers -> temporal(false, numbers, Temporal.DEFAULT_PRECISION, true)),
            Map.entry(
                    "interval second",
                    numbers -> new ColumnType.Interval(
                            numbers.isEmpty() ? Temporal.DEFAULT_PRECISION : numbers.get(numbers.size() - 1))));

    static final TypeWords POSTGRESQL = new TypeWords(Map.ofEntries(
            entry("text", new ColumnType.Characters(Integer.MAX_VALUE, false, false)),
            entry("bytea", new ColumnType.Bytes(DEFAULT_LENGTH, false)),
            entry("oid", new LargeObject(Content.BYTES, null)),
            entry("jsonb", new ColumnType.Simple(Kind.JSON)),
            entry("json", new ColumnType.Custom("json"))));

    static final TypeWords H2 = new TypeWords(Map.ofEntries(
            Map.entry("time", numbers -> temporal(false, numbers, 0, false)),
            Map.entry("time with time zone", numbers -> temporal(false, numbers, 0, true))));

    static final TypeWords SQLITE = new TypeWords(Map.ofEntries(
            entry("text", new LargeObject(Content.CHARACTERS, null)),
            entry("datetime", new Temporal(true, Temporal.DEFAULT_PRECISION, false))));

    static final TypeWords MYSQL = new TypeWords(Map.ofEntries(
            Map.entry("bit", TypeWords::bit),
            Map.entry(
                    "tinyint",
                    numbers -> numbers.equals(List.of(1))
                            ? new ColumnType.Simple(Kind.BOOLEAN)
                            : new ColumnType.Simple(Kind.TINYINT)),
            entry("float", new ColumnType.Simple(Kind.REAL)),
            entry("real", new ColumnType.Simple(Kind.DOUBLE)),
            Map.entry("datetime", numbers -> temporal(true, numbers, 0, false)),
            Map.entry("timestamp", numbers -> temporal(true, numbers, 0, true)),
            Map.entry("time", numbers -> temporal(false, numbers, 0, false)),
            entry("tinytext", new LargeObject(Content.CHARACTERS, (long) DEFAULT_LENGTH)),
            entry("text", new LargeObject(Content.CHARACTERS, (long) TEXT_LENGTH)),
            entry("mediumtext", new LargeObject(Content.CHARACTERS, (long) MEDIUM_LENGTH)),
            entry("longtext", new LargeObject(Content.CHARACTERS, null)),
            entry("tinyblob", new LargeObject(Content.BYTES, (long) DEFAULT_LENGTH)),
            entry("blob", new LargeObject(Content.BYTES, (long) TEXT_LENGTH)),
            entry("mediumblob", new LargeObject(Content.BYTES, (long) MEDIUM_LENGTH)),
            entry("longblob", new LargeObject(Content.BYTES, null))));

    private final Map<String, Meaning> meanings = new HashMap<>(COMMON);

    private TypeWords(Map<String, Meaning> own) {
        meanings.putAll(own);
    }

    /** Returns what {@code sql} means, or a custom type in lower case if no logical type is held like this. */
    ColumnType read(String sql) {
        return read(withoutCharacterSet(SqlLexer.tokens(sql, false)));
    }

    private ColumnType read(List<SqlToken> tokens) {
        int array = arrayWord(tokens);
        if (array > 0) {
            return new ColumnType.Array(
                    read(tokens.subList(0, array)), arrayLength(tokens.subList(array, tokens.size())));
        }
        if (!tokens.isEmpty() && tokens.get(0).isWord("enum")) {
            return enumeration(tokens);
        }
        String name = name(tokens);
        List<Integer> numbers = numbers(tokens);
        if (isFloat(name, numbers)) {
            return new ColumnType.Simple(numbers.get(0) <= SINGLE_PRECISION_BITS ? Kind.REAL : Kind.DOUBLE);
        }
        if (isDecimal(name) && !numbers.isEmpty()) {
            return new ColumnType.Decimal(numbers.get(0), numbers.size() > 1 ? numbers.get(1) : 0);
        }
        Meaning meaning = meanings.get(name);
        return meaning == null ? new ColumnType.Custom(words(tokens)) : meaning.apply(numbers);
    }

    private static boolean isFloat(String name, List<Integer> numbers) {
        return name.equals("float") && !numbers.isEmpty();
    }

    private static boolean isDecimal(String name) {
        return name.equals("numeric") || name.equals("decimal") || name.equals("dec");
    }

    private static int arrayWord(List<SqlToken> tokens) {
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean brackets = tokens.get(i).isSymbol("[") && !tokens.get(i - 1).isWord("array");
            if (brackets || tokens.get(i).isWord("array")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Integer arrayLength(List<SqlToken> tokens) {
        List<Integer> numbers = digits(tokens);
        return numbers.isEmpty() ? null : numbers.get(0);
    }

    private static Enumeration enumeration(List<SqlToken> tokens) {
        List<String> constants =
                tokens.stream().filter(SqlToken::isString).map(SqlToken::text).toList();
        return new Enumeration(constants, Enumeration.Storage.NAME, Enumeration.DEFAULT_LENGTH);
    }

    private static String name(List<SqlToken> tokens) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        for (SqlToken token : tokens) {
            depth += token.isSymbol("(") ? 1 : token.isSymbol(")") ? -1 : 0;
            if (depth == 0 && token.isName()) {
                words.add(token.lowerCase());
            }
        }
        return String.join(" ", words);
    }

    private static List<Integer> numbers(List<SqlToken> tokens) {
        boolean parenthesised = tokens.stream().anyMatch(token -> token.isSymbol("("));
        return parenthesised ? digits(tokens) : List.of();
    }

    private static List<Integer> digits(List<SqlToken> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == SqlToken.Kind.NUMBER)
                .map(token -> Integer.valueOf(token.text()))
                .toList();
    }

    private static String words(List<SqlToken> tokens) {
        return tokens.stream()
                .map(token -> token.isString() ? '\'' + token.text().replace("'", "''") + '\'' : token.lowerCase())
                .collect(Collectors.joining(" "))
                .replace(" ( ", "(")
                .replace(" )", ")")
                .replace(" ,", ",");
    }

    private static List<SqlToken> withoutCharacterSet(List<SqlToken> tokens) {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            boolean characterSet = CHARACTER_SET.contains(tokens.get(i).lowerCase())
                    && (tokens.get(i).isWord("charset") || tokens.get(i + 1).isWord("set"));
            if (characterSet || tokens.get(i).isWord("collate")) {
                return tokens.subList(0, i);
            }
        }
        return tokens;
    }

    private static ColumnType bit(List<Integer> numbers) {
        int bits = first(numbers, 1);
        return bits == 1 ? new ColumnType.Simple(Kind.BOOLEAN) : new ColumnType.Custom("bit(" + bits + ")");
    }

    private static ColumnType characters(List<Integer> numbers, boolean fixed, int usual) {
        return new ColumnType.Characters(first(numbers, usual), fixed, false);
    }

    private static ColumnType temporal(boolean date, List<Integer> numbers, int usual, boolean withTimeZone) {
        return new Temporal(date, first(numbers, usual), withTimeZone);
    }

    private static int first(List<Integer> numbers, int usual) {
        return numbers.isEmpty() ? usual : numbers.get(0);
    }

    private static Map.Entry<String, Meaning> entry(String name, ColumnType type) {
        return Map.entry(name, numbers -> type);
    }
}
