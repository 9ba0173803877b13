package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the text form of a {@link ColumnType} back, as snapshots hold it. */
final class ColumnTypeParser {

    private static final Map<String, ColumnType> SIMPLE =
            Arrays.stream(Simple.Kind.values()).collect(Collectors.toMap(Simple.Kind::text, Simple::new));

    private static final Pattern ENUMERATION = Pattern.compile(
            "(enumeration|text enumeration|ordinal enumeration)\\((.*)\\)(?: length (\\d+))?", Pattern.DOTALL);
    private static final String ARRAY_WORD = "array(?:\\[(?<length>\\d+)])?(?: or (?<otherwise>\\w+(?:\\(\\d+\\))?))?";
    private static final Pattern ARRAY = Pattern.compile("(?<element>.+) " + ARRAY_WORD, Pattern.DOTALL);
    private static final Pattern ARRAY_OF = Pattern.compile(ARRAY_WORD + " of (?<element>.+)", Pattern.DOTALL);
    private static final Pattern DECIMAL = Pattern.compile("decimal\\((\\d+), (-?\\d+)\\)");
    private static final Pattern TEMPORAL = Pattern.compile("(time|timestamp)(?:\\((\\d+)\\))?( with time zone)?");
    private static final Pattern SIZED = Pattern.compile("(interval second|\\w+)(?:\\((\\d+)\\))?");

    private ColumnTypeParser() {}

    /**
     * Returns the type whose text form is {@code text}.
     *
     * @throws IllegalArgumentException if no type has that text form
     */
    static ColumnType parse(String text) {
        ColumnType type = SIMPLE.get(text);
        if (type == null) {
            type = parseNested(text);
        }
        if (type == null) {
            type = parseNumbers(text);
        }
        if (type == null) {
            throw new IllegalArgumentException("'" + text + "' is no column type known to this version.");
        }
        return type;
    }

    private static @Nullable ColumnType parseNested(String text) {
        if (text.startsWith("custom ")) {
            return new ColumnType.Custom(text.substring("custom ".length()));
        }
        Matcher arrayOf = ARRAY_OF.matcher(text);
        if (arrayOf.matches()) {
            return array(arrayOf);
        }
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            return array(array);
        }
        Matcher enumeration = ENUMERATION.matcher(text);
        if (enumeration.matches()) {
            return enumeration(enumeration);
        }
        if (text.startsWith("enum type ")) {
            return new ColumnType.NamedEnum(QualifiedName.of(text.substring("enum type ".length())));
        }
        return null;
    }

    private static ColumnType array(Matcher matcher) {
        String otherwise = matcher.group("otherwise");
        return new ColumnType.Array(
                parse(matcher.group("element")),
                map(matcher.group("length"), Integer::valueOf),
                otherwise == null ? null : parse(otherwise));
    }

    private static ColumnType enumeration(Matcher matcher) {
        Enumeration.Storage storage = Arrays.stream(Enumeration.Storage.values())
                .filter(each -> each.text().equals(matcher.group(1)))
                .findFirst()
                .orElseThrow();
        Integer length = map(matcher.group(3), Integer::valueOf);
        return new Enumeration(
                EnumConstants.parse(matcher.group(2)), storage, length == null ? Enumeration.DEFAULT_LENGTH : length);
    }

    private static @Nullable ColumnType parseNumbers(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return new ColumnType.Decimal(Integer.parseInt(decimal.group(1)), Integer.parseInt(decimal.group(2)));
        }
        Matcher temporal = TEMPORAL.matcher(text);
        if (temporal.matches()) {
            Integer precision = map(temporal.group(2), Integer::valueOf);
            return new Temporal(
                    temporal.group(1).equals("timestamp"),
                    precision == null ? Temporal.DEFAULT_PRECISION : precision,
                    temporal.group(3) != null);
        }
        Matcher sized = SIZED.matcher(text);
        return sized.matches() ? sized(sized.group(1), map(sized.group(2), Long::valueOf)) : null;
    }

    private static @Nullable ColumnType sized(String word, @Nullable Long size) {
        return switch (word) {
            case "clob" -> new ColumnType.LargeObject(ColumnType.LargeObject.Content.CHARACTERS, size);
            case "nclob" -> new ColumnType.LargeObject(ColumnType.LargeObject.Content.NATIONAL_CHARACTERS, size);
            case "blob" -> new ColumnType.LargeObject(ColumnType.LargeObject.Content.BYTES, size);
            default -> size == null || size > Integer.MAX_VALUE ? null : sized(word, size.intValue());
        };
    }

    private static @Nullable ColumnType sized(String word, int size) {
        return switch (word) {
            case "float" -> new ColumnType.FloatingPoint(size);
            case "char" -> new ColumnType.Characters(size, true, false);
            case "nchar" -> new ColumnType.Characters(size, true, true);
            case "varchar" -> new ColumnType.Characters(size, false, false);
            case "nvarchar" -> new ColumnType.Characters(size, false, true);
            case "binary" -> new ColumnType.Bytes(size, true);
            case "varbinary" -> new ColumnType.Bytes(size, false);
            case "interval second" -> new ColumnType.Interval(size);
            default -> null;
        };
    }

    private static <T> @Nullable T map(@Nullable String digits, Function<String, T> parser) {
        return digits == null ? null : parser.apply(digits);
    }
}
