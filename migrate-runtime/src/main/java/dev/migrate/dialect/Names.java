package dev.migrate.dialect;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a database writes names: what it folds, what it quotes with, and which names it refuses. Immutable and thread-safe.
 *
 * @param quote the character before and after a quoted name, doubled within
 * @param folding what the database makes of a name without quotes
 * @param reserved the words that are no names without quotes
 * @param limit what is wrong with a name in its catalog spelling, or null if nothing
 * @param qualifiers the parts of a name that stand before the last one
 */
record Names(
        char quote,
        UnaryOperator<String> folding,
        ReservedWords reserved,
        Function<String, @Nullable String> limit,
        Function<QualifiedName, Stream<@Nullable Identifier>> qualifiers) {

    /** Returns the name as SQL. */
    String sql(Identifier name) {
        String spelling = catalogSpelling(name);
        String problem = problem(spelling);
        if (problem != null) {
            throw new IllegalArgumentException("the name '" + name.text() + "' " + problem + "; choose another name");
        }
        return standsWithoutQuotes(name) ? name.text() : quoted(spelling);
    }

    /** Returns the name as SQL, after its qualifiers. */
    String sql(QualifiedName name) {
        return Stream.concat(qualifiers.apply(name).filter(Objects::nonNull), Stream.of(name.name()))
                .map(this::sql)
                .collect(Collectors.joining("."));
    }

    /** Returns the names as SQL, with commas between. */
    String list(Collection<Identifier> names) {
        return names.stream().map(this::sql).collect(Collectors.joining(", "));
    }

    /** Returns the spelling in the database's catalog. */
    String catalogSpelling(Identifier name) {
        return name.quoted() ? name.text() : folding.apply(name.text());
    }

    private @Nullable String problem(String spelling) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(spelling)
                ? limit.apply(spelling)
                : "has half of a character (a lone surrogate)";
    }

    private boolean standsWithoutQuotes(Identifier name) {
        return !name.quoted()
                && name.text().charAt(0) != '$'
                && !reserved.contains(name.text().toLowerCase(Locale.ROOT));
    }

    private String quoted(String spelling) {
        String delimiter = String.valueOf(quote);
        return delimiter + spelling.replace(delimiter, delimiter + delimiter) + delimiter;
    }
}
