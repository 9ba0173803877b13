package dev.migrate.json;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Pieces of JSON text; which line they stand on is the writer's matter. */
public final class JsonText {

    /** Joins pieces of JSON to a list on one line. */
    public static final Collector<CharSequence, ?, String> LIST = Collectors.joining(", ", "[", "]");

    private JsonText() {}

    /** Returns a string in quotes, escaped as JSON needs it. */
    public static String string(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** Returns the list of strings that the values are in text form. */
    public static String strings(List<?> values) {
        return values.stream().map(value -> string(value.toString())).collect(LIST);
    }

    /** Returns the member {@code name} with the value {@code json}. */
    public static String member(String name, String json) {
        return string(name) + ": " + json;
    }
}
