package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which names of one kind pass: those that an included pattern matches, or all if there is none, and no excluded one.
 *
 * @param included the patterns of which one must match; empty for any name
 * @param excluded the patterns of which none may match
 */
record NameFilter(List<NamePattern> included, List<NamePattern> excluded) {

    static final NameFilter ALL = new NameFilter(List.of(), List.of());

    /**
     * Reads the patterns, separated by commas.
     *
     * @param kind the kind in the names of the properties: {@code Tables}
     * @param longest the most parts of a name
     */
    static NameFilter of(String kind, int longest, @Nullable String include, @Nullable String exclude) {
        return new NameFilter(
                patterns("migrate.include" + kind, include, longest),
                patterns("migrate.exclude" + kind, exclude, longest));
    }

    private static List<NamePattern> patterns(String property, @Nullable String text, int longest) {
        return text == null || text.isBlank()
                ? List.of()
                : HintText.split(property, text, ',').stream()
                        .map(pattern -> NamePattern.of(property, pattern, longest))
                        .toList();
    }

    boolean passes(List<Identifier> name) {
        return (included.isEmpty() || included.stream().anyMatch(pattern -> pattern.matches(name))) && !excludes(name);
    }

    boolean excludes(List<Identifier> name) {
        return excluded.stream().anyMatch(pattern -> pattern.matches(name));
    }
}
