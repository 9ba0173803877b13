package dev.migrate.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A JSON object on one line, without the members that have no value. Not thread-safe. */
public final class JsonLine {

    private final List<String> members = new ArrayList<>();

    /** Adds the text form of a value as a string, or nothing for null. */
    public JsonLine with(String name, @Nullable Object value) {
        return value == null ? this : withRaw(name, JsonText.string(value.toString()));
    }

    /** Adds a number, or nothing for null. */
    public JsonLine with(String name, @Nullable Number value) {
        return value == null ? this : withRaw(name, value.toString());
    }

    /** Adds the member with true, or nothing for false. */
    public JsonLine withIf(String name, boolean value) {
        return value ? withRaw(name, "true") : this;
    }

    /** Adds the list of strings that the values are in text form. */
    public JsonLine withStrings(String name, List<?> values) {
        return withRaw(name, JsonText.strings(values));
    }

    /** Adds a list of numbers. */
    public JsonLine withNumbers(String name, List<? extends Number> values) {
        return withRaw(name, values.stream().map(Number::toString).collect(JsonText.LIST));
    }

    /** Adds a member whose value is JSON already. */
    public JsonLine withRaw(String name, String json) {
        members.add(JsonText.member(name, json));
        return this;
    }

    /** Returns the object's text, without a line feed. */
    @Override
    public String toString() {
        return members.stream().collect(Collectors.joining(", ", "{", "}"));
    }
}
