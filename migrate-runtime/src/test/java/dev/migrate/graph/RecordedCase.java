package dev.migrate.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One object of {@code graph-cases.jsonl}, read by field; absent lists are empty and absent flags false. */
record RecordedCase(Map<String, Object> fields) {

    boolean has(String field) {
        return fields.containsKey(field);
    }

    String text(String field) {
        return (String) Objects.requireNonNull(fields.get(field), field);
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    RecordedCase object(String field) {
        return of(Objects.requireNonNull(fields.get(field), field));
    }

    List<RecordedCase> objects(String field) {
        return list(fields.get(field)).stream().map(RecordedCase::of).toList();
    }

    List<String> texts(String field) {
        return strings(list(fields.get(field)));
    }

    Set<String> textSet(String field) {
        return new TreeSet<>(texts(field));
    }

    /** Reads a list of lists, such as the steps {@code [direction, id, row changes]}. */
    List<List<String>> rowsOf(String field) {
        return list(fields.get(field)).stream().map(row -> strings(list(row))).toList();
    }

    /** Reads an object whose values are lists of texts. */
    Map<String, Set<String>> sets(String field) {
        Map<String, Set<String>> sets = new TreeMap<>();
        RecordedCase object = object(field);
        object.fields().keySet().forEach(name -> sets.put(name, object.textSet(name)));
        return sets;
    }

    @SuppressWarnings("unchecked")
    private static RecordedCase of(Object object) {
        return new RecordedCase((Map<String, Object>) object);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
