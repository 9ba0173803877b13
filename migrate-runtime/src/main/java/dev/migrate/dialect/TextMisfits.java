package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.TypeFamily;
import java.util.List;
import java.util.Optional;

/**
 * The conditions, as SQL, of texts that are no values of another type.
 *
 * @param words the words of the database
 * @param text the expression of the text
 */
record TextMisfits(Misfits words, String text) {

    /** A text may have more digits than any number. */
    private static final int ANY_SCALE = Integer.MAX_VALUE;

    /** Returns the condition, or empty if every text is a value as far as can be told. */
    Optional<String> condition(ColumnType to) {
        return switch (TypeFamily.of(to)) {
            case NUMBER -> Optional.of(noNumber(to));
            case BOOLEAN -> Optional.of(words.notTruth(text));
            case TEMPORAL -> Optional.of(words.isNot(text, form(to)));
            case OTHER -> ofOther(to);
            case TEXT, LARGE_TEXT, BYTES, LARGE_BYTES -> Optional.empty();
        };
    }

    /** Databases may compute all parts of a condition, but of a case only the first that holds. */
    private String noNumber(ColumnType to) {
        boolean whole = NumberRange.isWhole(to) || to instanceof Enumeration;
        String noNumber = words.isNot(text, whole ? TextForm.WHOLE_NUMBER : TextForm.NUMBER);
        List<String> tooGreat = NumberRange.of(to).misfits(words.number(text, to), whole ? 0 : ANY_SCALE);
        return "case when " + noNumber + " then 1 when " + String.join(" or ", tooGreat) + " then 1 else 0 end = 1";
    }

    private static TextForm form(ColumnType to) {
        if (!(to instanceof Temporal temporal)) {
            return TextForm.DATE;
        }
        if (temporal.date()) {
            return temporal.withTimeZone() ? TextForm.ZONED_MOMENT : TextForm.MOMENT;
        }
        return temporal.withTimeZone() ? TextForm.ZONED_TIME : TextForm.TIME;
    }

    private Optional<String> ofOther(ColumnType to) {
        if (!(to instanceof Simple simple)) {
            return Optional.empty();
        }
        return switch (simple.kind()) {
            case UUID -> Optional.of(words.isNot(text, TextForm.UUID));
            case JSON -> words.notJson(text);
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, DATE, XML, INET -> Optional.empty();
        };
    }
}
