package dev.migrate.it.conformance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts in which the order of the columns of keys does not count, since a provider follows no rule in it. */
final class UnorderedKeys {

    private static final Pattern COLUMNS = Pattern.compile("(.*?)\\(([^)]*)\\)(.*)");

    private UnorderedKeys() {}

    static Set<Fact> of(Set<Fact> facts) {
        return facts.stream().map(UnorderedKeys::of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fact of(Fact fact) {
        return switch (fact.kind()) {
            case PRIMARY_KEY -> new Fact(fact.kind(), fact.object(), sorted(fact.value()));
            case FOREIGN_KEY -> foreignKey(fact);
            default -> fact;
        };
    }

    private static String sorted(String text) {
        return rewritten(text, columns(text).stream().sorted());
    }

    /** Sorts the columns, and those they refer to likewise. */
    private static Fact foreignKey(Fact fact) {
        List<String> columns = columns(fact.object());
        List<String> targets = columns(fact.value());
        List<Integer> order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(columns::get))
                .toList();
        return new Fact(
                fact.kind(),
                rewritten(fact.object(), order.stream().map(columns::get)),
                rewritten(fact.value(), order.stream().map(targets::get)));
    }

    private static List<String> columns(String text) {
        return Arrays.asList(matched(text).group(2).split(", ", -1));
    }

    private static String rewritten(String text, Stream<String> columns) {
        Matcher matcher = matched(text);
        return matcher.group(1) + columns.collect(Collectors.joining(", ", "(", ")")) + matcher.group(3);
    }

    private static Matcher matched(String text) {
        Matcher matcher = COLUMNS.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No columns in " + text);
        }
        return matcher;
    }
}
