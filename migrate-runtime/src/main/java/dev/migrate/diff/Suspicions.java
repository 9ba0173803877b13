package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is dropped and looks like something that is added: perhaps a rename, which is never guessed.
 *
 * @param kind the word for such an object
 * @param prefix what stands before a name in a hint: nothing, or the table and a dot
 * @param candidates the names that are added, by the name that is dropped and looks like them
 */
record Suspicions(String kind, String prefix, Map<String, List<String>> candidates) {

    private static final int MOST_ANSWERS = 5;

    private record Shape(
            ColumnType type,
            boolean notNull,
            @Nullable String defaultValue,
            Column.@Nullable GeneratedValue generated,
            Column.@Nullable Identity identity,
            @Nullable String collation,
            Set<QualifiedName> references) {}

    /** Compares tables by the names and types of their columns. */
    static Suspicions ofTables(Schema from, Schema to, Matching<QualifiedName> matching) {
        return new Suspicions(
                "table",
                "",
                alike(
                        matching,
                        name -> shape(from.table(name).orElseThrow()),
                        name -> shape(to.table(name).orElseThrow())));
    }

    private static @Nullable Object shape(Table table) {
        return table.columns().isEmpty()
                ? null
                : table.columns().stream()
                        .map(column -> List.of(FoldedName.of(column.name()), column.type()))
                        .collect(Collectors.toSet());
    }

    /** Compares columns by all but name and comment, and by the tables that foreign keys on them refer to. */
    static Suspicions ofColumns(
            Table before, Table after, Matching<Identifier> matching, Map<QualifiedName, QualifiedName> tables) {
        return new Suspicions(
                "column",
                before.name() + ".",
                alike(matching, name -> shape(before, name, tables), name -> shape(after, name, Map.of())));
    }

    private static Shape shape(Table table, Identifier name, Map<QualifiedName, QualifiedName> tables) {
        Column column = table.column(name).orElseThrow();
        Set<QualifiedName> references = table.foreignKeys().stream()
                .filter(key -> key.uses(name))
                .map(key -> tables.getOrDefault(key.target(), key.target()))
                .collect(Collectors.toSet());
        return new Shape(
                column.type(),
                column.notNull(),
                column.defaultValue(),
                column.generated(),
                column.identity(),
                column.collation(),
                references);
    }

    /** Compares sequences by all but the name. */
    static Suspicions ofSequences(Schema from, Schema to, Matching<QualifiedName> matching) {
        QualifiedName any = QualifiedName.of(new Identifier("any", false));
        Function<Sequence, Sequence> shape = sequence -> sequence.named(any);
        return new Suspicions(
                "sequence",
                "",
                alike(
                        matching,
                        name -> shape.apply(from.sequence(name).orElseThrow()),
                        name -> shape.apply(to.sequence(name).orElseThrow())));
    }

    private static <N> Map<String, List<String>> alike(
            Matching<N> matching,
            Function<N, ? extends @Nullable Object> shapeBefore,
            Function<N, ? extends @Nullable Object> shapeAfter) {
        Map<Object, List<String>> added = new HashMap<>();
        for (N name : matching.added()) {
            Object shape = shapeAfter.apply(name);
            if (shape != null) {
                added.computeIfAbsent(shape, absent -> new ArrayList<>()).add(name.toString());
            }
        }
        Map<String, List<String>> candidates = new TreeMap<>();
        for (N name : matching.dropped()) {
            Object shape = shapeBefore.apply(name);
            if (shape != null && added.containsKey(shape)) {
                candidates.put(name.toString(), added.get(shape));
            }
        }
        return candidates;
    }

    /** Returns one question for each that is dropped. */
    List<Question> questions(Hints hints) {
        return candidates.entrySet().stream()
                .map(each -> question(each.getKey(), each.getValue(), hints))
                .toList();
    }

    private Question question(String dropped, List<String> added, Hints hints) {
        List<String> answers = new ArrayList<>();
        added.stream()
                .limit(MOST_ANSWERS)
                .forEach(name -> answers.add(hints.renameArgument(prefix + dropped + ':' + name)));
        answers.add(hints.noOtherRenameArgument());
        String text = "Is the " + kind + ' ' + prefix + dropped + " renamed to "
                + added.stream().limit(MOST_ANSWERS).collect(Collectors.joining(" or "))
                + ", or dropped with its data? Both look alike, and nothing proves that they are the same.";
        return new Question(text, answers);
    }
}
