package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which constraint or index of a table before is which afterwards: those that are equal, and those that only the name tells
 * apart.
 *
 * @param equal the names of those that stay as they are
 * @param renamed the new names by the old ones
 * @param added those that are new or differ in more than the name
 */
record ElementMatch<E>(Set<Identifier> equal, Map<Identifier, Identifier> renamed, List<E> added) {

    private static final Identifier ANY = new Identifier("any", false);

    static <E> ElementMatch<E> of(
            List<E> before, List<E> after, Function<E, Identifier> naming, BiFunction<E, Identifier, E> named) {
        Set<E> wanted = new HashSet<>(after);
        Set<Identifier> equal = new HashSet<>();
        Map<E, Deque<Identifier>> left = new HashMap<>();
        for (E element : before) {
            if (wanted.contains(element)) {
                equal.add(naming.apply(element));
            } else {
                left.computeIfAbsent(named.apply(element, ANY), absent -> new ArrayDeque<>())
                        .add(naming.apply(element));
            }
        }
        Map<Identifier, Identifier> renamed = new LinkedHashMap<>();
        List<E> added = new ArrayList<>();
        for (E element : after) {
            Identifier name = naming.apply(element);
            Deque<Identifier> alike = left.getOrDefault(named.apply(element, ANY), new ArrayDeque<>());
            if (!equal.contains(name) && alike.isEmpty()) {
                added.add(element);
            } else if (!equal.contains(name)) {
                renamed.put(alike.remove(), name);
            }
        }
        return new ElementMatch<>(equal, renamed, added);
    }

    /** Returns the name that an element gets which is renamed. */
    Identifier newName(Identifier name) {
        return Objects.requireNonNull(renamed.get(name));
    }

    /** Returns whether the element of that name before is dropped. */
    boolean drops(Identifier name) {
        return !equal.contains(name) && !renamed.containsKey(name);
    }
}
