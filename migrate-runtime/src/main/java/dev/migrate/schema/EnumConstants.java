package dev.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The list of constants in the text form of an enumeration: {@code (NEW, PAID, 'not a word')}. */
final class EnumConstants {

    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern CONSTANT = Pattern.compile("\\s*(?:'((?:[^']|'')*)'|(\\w+))\\s*(,|$)");

    private EnumConstants() {}

    static String format(List<String> constants) {
        return constants.stream()
                .map(constant ->
                        WORD.matcher(constant).matches() ? constant : '\'' + constant.replace("'", "''") + '\'')
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** Reads what stands between the parentheses. */
    static List<String> parse(String list) {
        List<String> constants = new ArrayList<>();
        Matcher matcher = CONSTANT.matcher(list);
        int end = 0;
        while (end < list.length()) {
            if (!matcher.find() || matcher.start() != end) {
                throw new IllegalArgumentException("The constants '" + list + "' cannot be read.");
            }
            String quoted = matcher.group(1);
            constants.add(quoted == null ? matcher.group(2) : quoted.replace("''", "'"));
            end = matcher.end();
        }
        return constants;
    }
}
