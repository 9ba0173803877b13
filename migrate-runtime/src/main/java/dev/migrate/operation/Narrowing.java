package dev.migrate.operation;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.FloatingPoint;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.List;

/** Tells whether a change of type may lose values: anything but a step to a type that holds all the old one did. */
final class Narrowing {

    private static final List<Simple.Kind> WHOLE_NUMBERS =
            List.of(Simple.Kind.TINYINT, Simple.Kind.SMALLINT, Simple.Kind.INTEGER, Simple.Kind.BIGINT);

    private Narrowing() {}

    static boolean narrows(ColumnType before, ColumnType after) {
        return !before.equals(after) && !holdsAll(before, after);
    }

    static boolean isWholeNumber(ColumnType type) {
        return type instanceof Simple simple && WHOLE_NUMBERS.contains(simple.kind());
    }

    private static boolean holdsAll(ColumnType before, ColumnType after) {
        if (before instanceof Characters characters) {
            return holdsAll(characters, after);
        }
        if (before instanceof Bytes bytes) {
            return (after instanceof Bytes wider && wider.length() >= bytes.length() && !wider.fixed())
                    || isUnlimited(after, LargeObject.Content.BYTES);
        }
        if (before instanceof LargeObject large) {
            return after instanceof LargeObject wider
                    && wider.content() == large.content()
                    && (wider.length() == null || (large.length() != null && wider.length() >= large.length()));
        }
        if (before instanceof Enumeration enumeration) {
            return holdsAll(enumeration, after);
        }
        return holdsAllNumbers(before, after) || holdsAllTimes(before, after) || holdsAllAsText(before, after);
    }

    /** Returns whether a text holds each value in digits. */
    private static boolean holdsAllAsText(ColumnType before, ColumnType after) {
        int longest = longest(before);
        return longest > 0
                && (isUnlimited(after, LargeObject.Content.CHARACTERS)
                        || (after instanceof Characters text && !text.fixed() && text.length() >= longest));
    }

    /** Returns the length of the longest value as text, or 0 if databases write values differently. */
    private static int longest(ColumnType type) {
        if (type instanceof Decimal decimal) {
            return decimal.precision() + "-0.".length();
        }
        if (!(type instanceof Simple simple)) {
            return 0;
        }
        return switch (simple.kind()) {
            case TINYINT -> "-128".length();
            case SMALLINT -> "-32768".length();
            case INTEGER -> "-2147483648".length();
            case BIGINT -> "-9223372036854775808".length();
            case UUID -> "00000000-0000-0000-0000-000000000000".length();
            case BOOLEAN, REAL, DOUBLE, DATE, JSON, XML, INET -> 0;
        };
    }

    private static boolean holdsAll(Characters before, ColumnType after) {
        if (after instanceof Characters wider) {
            return wider.length() >= before.length() && (!wider.fixed() || before.fixed());
        }
        return isUnlimited(after, LargeObject.Content.CHARACTERS)
                || isUnlimited(after, LargeObject.Content.NATIONAL_CHARACTERS);
    }

    private static boolean isUnlimited(ColumnType type, LargeObject.Content content) {
        return type instanceof LargeObject large && large.content() == content && large.length() == null;
    }

    private static boolean holdsAll(Enumeration before, ColumnType after) {
        if (after instanceof Enumeration wider && wider.storage() == before.storage()) {
            return before.storage() == Enumeration.Storage.ORDINAL
                    ? wider.constants().size() >= before.constants().size()
                    : wider.constants().containsAll(before.constants()) && wider.length() >= before.length();
        }
        if (before.storage() == Enumeration.Storage.ORDINAL) {
            return isWholeNumber(after);
        }
        return isUnlimited(after, LargeObject.Content.CHARACTERS)
                || (after instanceof Characters text && text.length() >= before.length());
    }

    private static boolean holdsAllNumbers(ColumnType before, ColumnType after) {
        if (before instanceof Decimal narrow && after instanceof Decimal wide) {
            return wide.scale() >= narrow.scale()
                    && wide.precision() - wide.scale() >= narrow.precision() - narrow.scale();
        }
        if (isWholeNumber(before) && after instanceof Decimal wide) {
            return wide.precision() - wide.scale() >= longest(before) - "-".length();
        }
        if (before instanceof FloatingPoint narrow && after instanceof FloatingPoint wide) {
            return wide.bits() >= narrow.bits();
        }
        if (before instanceof Simple narrow && after instanceof Simple wide) {
            return (narrow.kind() == Simple.Kind.REAL && wide.kind() == Simple.Kind.DOUBLE)
                    || (WHOLE_NUMBERS.contains(narrow.kind())
                            && WHOLE_NUMBERS.indexOf(wide.kind()) >= WHOLE_NUMBERS.indexOf(narrow.kind()));
        }
        return false;
    }

    private static boolean holdsAllTimes(ColumnType before, ColumnType after) {
        return before instanceof Temporal narrow
                && after instanceof Temporal wide
                && wide.date() == narrow.date()
                && wide.withTimeZone() == narrow.withTimeZone()
                && wide.precision() >= narrow.precision();
    }
}
