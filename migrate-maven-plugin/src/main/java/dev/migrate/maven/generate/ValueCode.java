package dev.migrate.maven.generate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a value of an inserted row, of the types that {@link dev.migrate.operation.BulkInsert} names. */
final class ValueCode {

    private static final Set<Class<?>> PARSED =
            Set.of(LocalDate.class, LocalTime.class, LocalDateTime.class, OffsetDateTime.class, Instant.class);

    private ValueCode() {}

    /** @throws IllegalArgumentException if the value is of another type */
    static Code of(@Nullable Object value) {
        if (value == null) {
            return new Code.Word("null");
        }
        if (value instanceof String text) {
            return Code.string(text);
        }
        if (value instanceof Boolean || value instanceof Integer) {
            return new Code.Word(value.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof UUID) {
            return Code.ofType(UUID.class, "fromString", Code.string(value.toString()));
        }
        if (value instanceof byte[] bytes) {
            return bytes(bytes);
        }
        if (PARSED.contains(value.getClass())) {
            return Code.ofType(value.getClass(), "parse", Code.string(value.toString()));
        }
        throw unknown(value);
    }

    private static Code number(Number number) {
        if (number instanceof Long) {
            return new Code.Word(number + "L");
        }
        if (number instanceof Short || number instanceof Byte) {
            return new Code.Word((number instanceof Short ? "(short) " : "(byte) ") + number);
        }
        if (number instanceof Double || number instanceof Float) {
            return Code.ofType(number.getClass(), "valueOf", Code.string(number.toString()));
        }
        if (number instanceof BigDecimal || number instanceof BigInteger) {
            return new Creation(number.getClass(), List.of(Code.string(number.toString())));
        }
        throw unknown(number);
    }

    private static Code bytes(byte[] bytes) {
        return new CallChain(
                new Code.TypeName(HexFormat.class),
                List.of(
                        Code.call("of"),
                        Code.call("parseHex", Code.string(HexFormat.of().formatHex(bytes)))));
    }

    private static IllegalArgumentException unknown(Object value) {
        return new IllegalArgumentException(
                "A row holds '" + value + "' of " + value.getClass().getName()
                        + ", which a revision cannot be written with; give a string, number, boolean, UUID, byte array or a value"
                        + " of java.time.");
    }
}
