package dev.migrate.it.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A fact that is not the same in two databases.
 *
 * @param kind what it is about
 * @param object what has it
 * @param ours its value where our revision made the schema, or {@link #NONE}
 * @param hibernates its value where Hibernate did, or {@link #NONE}
 */
record Difference(FactKind kind, String object, String ours, String hibernates) {

    /** The value where there is no such fact. */
    static final String NONE = "none";

    /**
     * The outcome of a comparison.
     *
     * @param facts how many facts either database has
     * @param differences those that are not the same, sorted by object
     */
    record Comparison(int facts, List<Difference> differences) {}

    /** Compares two databases. */
    static Comparison between(Set<Fact> ours, Set<Fact> hibernates) {
        Map<Fact, String> left = values(ours);
        Map<Fact, String> right = values(hibernates);
        Set<Fact> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Fact key : keys) {
            String our = left.getOrDefault(key, NONE);
            String their = right.getOrDefault(key, NONE);
            if (!our.equals(their)) {
                differences.add(new Difference(key.kind(), key.object(), our, their));
            }
        }
        return new Comparison(keys.size(), differences);
    }

    /** Returns the values of each object, which may have several unique constraints or foreign keys on the same columns. */
    private static Map<Fact, String> values(Set<Fact> facts) {
        return facts.stream()
                .collect(Collectors.toMap(
                        fact -> new Fact(fact.kind(), fact.object(), ""),
                        Fact::value,
                        (one, other) -> one + " and " + other,
                        TreeMap::new));
    }

    @Override
    public String toString() {
        return "%s of %s: ours %s, Hibernate's %s".formatted(kind, object, shown(ours), shown(hibernates));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "is there" : "'" + value + "'";
    }
}
