package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Finds the value for the rows that have none in a column, or asks for it. */
final class MissingValues {

    private final Hints hints;
    private final ColumnExpressions backfills;
    private final BiPredicate<QualifiedName, Identifier> perhapsRenamed;
    private final List<Question> questions = new ArrayList<>();

    /** Creates it for columns of which {@code perhapsRenamed} tells which ones another question is about already. */
    MissingValues(Hints hints, ColumnExpressions backfills, BiPredicate<QualifiedName, Identifier> perhapsRenamed) {
        this.hints = hints;
        this.backfills = backfills;
        this.perhapsRenamed = perhapsRenamed;
    }

    List<Question> questions() {
        return questions;
    }

    /** Returns the value for a new column of a table with rows, or empty if the column is added as it is. */
    Optional<String> ofNew(QualifiedName table, Column column) {
        Optional<String> value = backfills.take(table, column.name());
        boolean missing = value.isEmpty() && column.notNull() && column.defaultValue() == null;
        if (missing && !perhapsRenamed.test(table, column.name())) {
            ask("The new column " + table + '.' + column.name(), "the rows that are there already", table, column);
        }
        return value;
    }

    /** Returns the value for the rows that hold NULL in a column that refuses it from now on. */
    Optional<String> ofExisting(QualifiedName table, Column column) {
        Optional<String> value =
                backfills.take(table, column.name()).or(() -> Optional.ofNullable(column.defaultValue()));
        if (value.isEmpty()) {
            ask("The column " + table + '.' + column.name(), "the rows that hold NULL", table, column);
        }
        return value;
    }

    private void ask(String subject, String rows, QualifiedName table, Column column) {
        String reference = table + "." + column.name();
        questions.add(new Question(
                subject + " refuses NULL and has no default. Which value do " + rows
                        + " get? Answer with any SQL expression, or give the column a default in the mapping.",
                List.of(hints.backfillArgument(reference, ExampleValue.of(column.type())))));
    }
}
