package dev.migrate.json;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that was read, with the place of each member, so that what is wrong in it can be pointed at.
 *
 * @param file the file's name for messages
 * @param location where the object starts
 * @param members the members by name
 */
public record JsonObject(String file, JsonLocation location, Map<String, Member> members) {

    /**
     * A member's value: a String, Long, Boolean, {@link JsonObject}, or a List of these.
     *
     * @param value the value
     * @param location where it starts
     */
    public record Member(Object value, JsonLocation location) {}

    /** Refuses members other than those. */
    public void allowOnly(Set<String> names) {
        members.forEach((name, member) -> {
            if (!names.contains(name)) {
                throw problem(
                        member.location(), "'" + name + "' is no member known here; known are " + sorted(names) + ".");
            }
        });
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    /** Returns a string that must be there. */
    public String string(String name) {
        return required(name, String.class, "a string");
    }

    /** Returns a string, or null if the member is absent. */
    public @Nullable String optionalString(String name) {
        return optional(name, String.class, "a string");
    }

    /** Returns a whole number that must be there. */
    public long number(String name) {
        return required(name, Long.class, "a whole number");
    }

    /** Returns a whole number, or null if the member is absent. */
    public @Nullable Long optionalNumber(String name) {
        return optional(name, Long.class, "a whole number");
    }

    /** Returns whether the member is there and true. */
    public boolean flag(String name) {
        return Boolean.TRUE.equals(optional(name, Boolean.class, "true or false"));
    }

    /** Returns an object, or null if the member is absent. */
    public @Nullable JsonObject optionalObject(String name) {
        return optional(name, JsonObject.class, "an object");
    }

    /** Returns a list of strings, empty if the member is absent. */
    public List<String> strings(String name) {
        return elements(name, String.class, "strings");
    }

    /** Returns a list of whole numbers, empty if the member is absent. */
    public List<Long> numbers(String name) {
        return elements(name, Long.class, "whole numbers");
    }

    /** Returns a list of objects, empty if the member is absent. */
    public List<JsonObject> objects(String name) {
        return elements(name, JsonObject.class, "objects");
    }

    /** Returns a list of whatever it holds; empty if the member is absent. */
    public List<?> values(String name) {
        return elements(name, Object.class, "values");
    }

    /** Returns whether the member is there. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns what {@code parser} makes of a string, reporting what it refuses at the string's place. */
    public <T> T parsed(String name, Function<String, T> parser) {
        return attempt(name, () -> parser.apply(string(name)));
    }

    /** Returns what {@code parser} makes of a string, or null if the member is absent. */
    public <T> @Nullable T optionalParsed(String name, Function<String, T> parser) {
        String text = optionalString(name);
        return text == null ? null : attempt(name, () -> parser.apply(text));
    }

    /** Reports what {@code reading} refuses at the member's place, or at the object's start without the member. */
    public <T> T attempt(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            Member member = members.get(name);
            throw problem(member == null ? location : member.location(), String.valueOf(e.getMessage()));
        }
    }

    /** Returns the exception that says {@code problem} of a place in the file. */
    public JsonException problem(JsonLocation place, String problem) {
        return new JsonException(file, place.getLineNr(), place.getColumnNr(), problem);
    }

    private <T> T required(String name, Class<T> kind, String words) {
        T value = optional(name, kind, words);
        if (value == null) {
            throw problem(location, "The member '" + name + "' is missing.");
        }
        return value;
    }

    private <T> @Nullable T optional(String name, Class<T> kind, String words) {
        Member member = members.get(name);
        if (member == null) {
            return null;
        }
        if (!kind.isInstance(member.value())) {
            throw problem(member.location(), "'" + name + "' is not " + words + ".");
        }
        return kind.cast(member.value());
    }

    private <T> List<T> elements(String name, Class<T> kind, String words) {
        Member member = members.get(name);
        if (member == null) {
            return List.of();
        }
        if (!(member.value() instanceof List<?> list) || !list.stream().allMatch(kind::isInstance)) {
            throw problem(member.location(), "'" + name + "' is not a list of " + words + ".");
        }
        return list.stream().map(kind::cast).toList();
    }
}
