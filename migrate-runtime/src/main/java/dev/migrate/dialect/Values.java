package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the values of inserted rows as SQL. What differs between databases is in the methods that can be overridden. */
class Values {

    private static final int BYTES_OF_A_UUID = 16;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter DATE_TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(TIME)
            .toFormatter(Locale.ROOT);

    private final Literals literals;

    Values(Literals literals) {
        this.literals = literals;
    }

    final Literals literals() {
        return literals;
    }

    /**
     * Returns a value of a column of {@code type} as SQL.
     *
     * @throws IllegalArgumentException if the value is of a class that rows do not have
     */
    final String literal(@Nullable Object value, ColumnType type) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String text) {
            return text(text, type);
        }
        if (value instanceof byte[] bytes) {
            return bytes(bytes, type);
        }
        if (value instanceof UUID uuid) {
            return type instanceof ColumnType.Characters ? literals.text(uuid.toString()) : uuid(uuid);
        }
        return value instanceof Boolean || value instanceof Number ? value.toString() : moment(value);
    }

    private String moment(Object value) {
        if (value instanceof LocalDate date) {
            return typed("date", date.toString());
        }
        if (value instanceof LocalTime time) {
            return typed("time", TIME.format(time));
        }
        if (value instanceof LocalDateTime dateTime) {
            return typed("timestamp", DATE_TIME.format(dateTime));
        }
        if (value instanceof OffsetDateTime dateTime) {
            return instant(DATE_TIME.format(dateTime.withOffsetSameInstant(ZoneOffset.UTC)));
        }
        if (value instanceof Instant instant) {
            return instant(DATE_TIME.format(instant.atOffset(ZoneOffset.UTC)));
        }
        throw new IllegalArgumentException(
                "a value of " + value.getClass().getName()
                        + " cannot be inserted; give a string, a boolean, a number, a UUID, a date or time of java.time, or bytes");
    }

    String text(String value, ColumnType type) {
        return literals.text(value);
    }

    String bytes(byte[] value, ColumnType type) {
        return literals.bytes(value);
    }

    String uuid(UUID value) {
        return literals.text(value.toString());
    }

    String typed(String type, String value) {
        return type + " " + literals.text(value);
    }

    /** Returns a moment, given in UTC, for a column that denotes one. */
    String instant(String utc) {
        return typed("timestamp", utc);
    }

    static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(BYTES_OF_A_UUID)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
