package dev.migrate.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in the text of identifiers the replaced revisions that they name, which decide for the long way. */
final class ReplacedNames {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[:@]");
    private static final Pattern OFFSET = Pattern.compile("[+-][0-9]+$");

    private final Squashes squashes;
    private final List<RevisionNode> others;

    /** Takes the revisions on the short way. */
    ReplacedNames(Squashes squashes, List<RevisionNode> others) {
        this.squashes = squashes;
        this.others = others;
    }

    /** Returns the ids that are named, without those whose schema a squash leaves as well. */
    Set<String> between(Collection<String> identifiers) {
        Set<String> named = all(identifiers);
        named.removeIf(id -> squashes.all().stream()
                .filter(squash -> squash.replaces().contains(id))
                .allMatch(squash -> Squashes.last(squash).equals(id)));
        return named;
    }

    /** Returns the ids that are named. */
    Set<String> all(Collection<String> identifiers) {
        Set<String> named = new TreeSet<>();
        identifiers.stream().flatMap(BETWEEN_NAMES::splitAsStream).forEach(word -> {
            named.addAll(named(word));
            named.addAll(named(OFFSET.matcher(word).replaceFirst("")));
        });
        return named;
    }

    private Set<String> named(String word) {
        Set<String> ids = replaced(word::equals);
        boolean prefix = ids.isEmpty() && word.length() >= Names.SHORTEST_PREFIX && beginsNoOther(word);
        return prefix ? replaced(id -> id.startsWith(word)) : ids;
    }

    private Set<String> replaced(Predicate<String> condition) {
        Set<String> ids = new TreeSet<>();
        Stream<String> replaced = squashes.all().stream().flatMap(squash -> squash.replaces().stream());
        replaced.filter(condition).forEach(ids::add);
        return ids;
    }

    private boolean beginsNoOther(String word) {
        return others.stream()
                .flatMap(node -> Stream.concat(Stream.of(node.id()), node.labels().stream()))
                .noneMatch(name -> name.startsWith(word));
    }
}
