package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What becomes of the values of rows that are there: those that are missing, and those of another type. */
final class RowValues {

    private final ColumnExpressions backfills;
    private final ColumnExpressions usings;
    private final MissingValues missing;
    private final Conversions conversions;

    RowValues(Hints hints, Schema to, RenameDetection detection) {
        backfills = new ColumnExpressions(Hints.BACKFILL, hints.backfills(), to, detection.matches());
        usings = new ColumnExpressions(Hints.USING, hints.usings(), to, detection.matches());
        missing = new MissingValues(hints, backfills, detection::isSuspected);
        conversions = new Conversions(hints, usings);
    }

    /** Returns the value for a new column of a table with rows, or empty if the column is added as it is. */
    Optional<String> ofNew(QualifiedName table, Column column) {
        return missing.ofNew(table, column);
    }

    /** Returns the value for the rows that hold NULL in a column that refuses it from now on. */
    Optional<String> ofExisting(QualifiedName table, Column column) {
        return missing.ofExisting(table, column);
    }

    /** Returns the expression of the new values of a column, or empty if the database converts by itself. */
    Optional<String> converted(QualifiedName table, Column before, Column after) {
        return conversions.of(table, before, after);
    }

    List<Question> questions() {
        List<Question> questions = new ArrayList<>(missing.questions());
        questions.addAll(conversions.questions());
        return questions;
    }

    /**
     * Refuses expressions that nothing has asked for.
     *
     * @throws HintException if there is one
     */
    void requireAllUsed() {
        backfills.requireAllUsed("the column is neither new nor does it become NOT NULL");
        usings.requireAllUsed("the column gets no other type");
    }
}
