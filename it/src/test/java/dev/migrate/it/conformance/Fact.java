package dev.migrate.it.conformance;

import java.util.Comparator;

/**
 * One thing that a database holds.
 *
 * @param kind what it is about
 * @param object what has it: a table, or a table and its columns
 * @param value what is so, empty if the object alone says it
 */
record Fact(FactKind kind, String object, String value) implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER =
            Comparator.comparing(Fact::object).thenComparing(Fact::kind).thenComparing(Fact::value);

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
