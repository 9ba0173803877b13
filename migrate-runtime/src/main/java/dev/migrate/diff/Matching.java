package dev.migrate.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the names of one kind of object before with those afterwards, one tier of evidence after the other.
 *
 * @param <N> the names
 */
final class Matching<N> {

    private final Set<N> before;
    private final Set<N> after;
    private final Map<N, N> pairs = new LinkedHashMap<>();

    Matching(Collection<N> before, Collection<N> after) {
        this.before = new LinkedHashSet<>(before);
        this.after = new LinkedHashSet<>(after);
    }

    /** Pairs two names, if neither has its partner yet. */
    void pair(N from, N to) {
        if (before.contains(from) && after.contains(to)) {
            before.remove(from);
            after.remove(to);
            pairs.put(from, to);
        }
    }

    /** Pairs the names without a partner whose keys are equal, where no other name of its side has that key. */
    void pairBy(Function<N, ? extends @Nullable Object> keyBefore, Function<N, ? extends @Nullable Object> keyAfter) {
        Map<Object, N> partners = uniqueKeys(after, keyAfter);
        uniqueKeys(before, keyBefore).forEach((key, from) -> {
            N to = partners.get(key);
            if (to != null) {
                pair(from, to);
            }
        });
    }

    private static <N> Map<Object, N> uniqueKeys(Set<N> names, Function<N, ? extends @Nullable Object> keys) {
        Map<Object, N> byKey = new LinkedHashMap<>();
        Set<Object> seen = new HashSet<>();
        for (N name : names) {
            Object key = keys.apply(name);
            if (key != null && !seen.add(key)) {
                byKey.remove(key);
            } else if (key != null) {
                byKey.put(key, name);
            }
        }
        return byKey;
    }

    /** Returns the names afterwards by the names before. */
    Map<N, N> pairs() {
        return new HashMap<>(pairs);
    }

    /** Returns the names before that have no partner, in order. */
    List<N> dropped() {
        return new ArrayList<>(before);
    }

    /** Returns the names afterwards that have no partner, in order. */
    List<N> added() {
        return new ArrayList<>(after);
    }
}
