package dev.migrate.diff;

import dev.migrate.operation.Casts;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Enumeration.Storage;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the expression that turns the values of a column into those of another type, or asks where no database knows one. */
final class Conversions {

    private final Hints hints;
    private final ColumnExpressions expressions;
    private final List<Question> questions = new ArrayList<>();

    Conversions(Hints hints, ColumnExpressions expressions) {
        this.hints = hints;
        this.expressions = expressions;
    }

    List<Question> questions() {
        return questions;
    }

    /** Returns the given expression, or empty if the database converts by itself. */
    Optional<String> of(QualifiedName table, Column before, Column after) {
        if (before.type().equals(after.type())) {
            return Optional.empty();
        }
        Optional<String> given = expressions.take(table, after.name());
        if (given.isEmpty() && Casts.between(before.type(), after.type()) == Casts.Cast.NONE) {
            ask(table + "." + after.name(), before, after);
        }
        return given;
    }

    private void ask(String column, Column before, Column after) {
        questions.add(new Question(
                "No database turns " + before.type() + " into " + after.type() + " by itself. Which value do the rows"
                        + " get in " + column + "? Answer with an SQL expression in which " + after.name()
                        + " is the old value.",
                List.of(hints.usingArgument(column, example(before, after)))));
    }

    private static String example(Column before, Column after) {
        if (before.type() instanceof Enumeration old && after.type() instanceof Enumeration changed) {
            return old.storage() == Storage.ORDINAL ? names(after, old) : positions(after, changed);
        }
        return after.notNull() ? ExampleValue.of(after.type()) : "null";
    }

    private static String names(Column column, Enumeration before) {
        return choice(column, before, (position, name) -> "when " + position + " then " + name);
    }

    private static String positions(Column column, Enumeration after) {
        return choice(column, after, (position, name) -> "when " + name + " then " + position);
    }

    private interface Branch {
        String of(int position, String name);
    }

    private static String choice(Column column, Enumeration enumeration, Branch branch) {
        List<String> constants = enumeration.constants();
        return IntStream.range(0, constants.size())
                .mapToObj(i -> branch.of(i, '\'' + constants.get(i).replace("'", "''") + '\''))
                .collect(Collectors.joining(" ", "case " + column.name() + " ", " end"));
    }
}
