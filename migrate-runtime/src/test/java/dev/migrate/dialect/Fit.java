package dev.migrate.dialect;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.clob;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.doublePrecision;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.smallint;
import static dev.migrate.schema.Columns.textEnumeration;
import static dev.migrate.schema.Columns.time;
import static dev.migrate.schema.Columns.timestamp;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varbinary;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A narrower definition of a column.
 *
 * @param before the column before
 * @param after the column afterwards
 * @param good a value that fits
 * @param bad a value that does not
 */
record Fit(
        Column before, Column after, Object good, @Nullable Object bad) {

    static Stream<Fit> all() {
        return Stream.of(
                new Fit(of(integer()), of(integer()).notNull(true), 1, null),
                of(varchar(20), varchar(5), "abcé中", "abcdef"),
                of(varchar(20), integer(), " -12", "12x"),
                of(varchar(20), decimal(10, 2), "-1.50", "1.5.0"),
                of(varchar(20), smallint(), "-32768", "99999"),
                of(varchar(40), bigint(), "-9223372036854775808", "9223372036854775808"),
                of(varchar(20), decimal(5, 2), "-999.99", "1000"),
                of(varchar(20), decimal(5, 2), ".5", "1.505"),
                of(varchar(20), doublePrecision(), "1.5", "1e400"),
                of(varchar(20), ordinalEnumeration("A", "B"), "1", "2"),
                of(varchar(20), date(), "2026-01-31", "soon"),
                of(varchar(20), date(), "2000-02-29", "1900-02-29"),
                of(varchar(20), date(), "2024-02-29", "2026-04-31"),
                of(varchar(40), timestamp(6), "2026-01-31 10:15:00.5", "2026-01-31 25:15:00"),
                of(varchar(40), timestamp(6), "2026-01-31T10:15:00", "2026-02-30T10:15:00"),
                of(varchar(20), time(0), "23:15:00", "10:61:00"),
                of(clob(), integer(), "12", "3000000000"),
                of(varchar(36), uuid(), "123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-42661417400x"),
                of(varchar(20), enumeration("A", "it's"), "it's", "B"),
                of(varchar(20), textEnumeration("A", "it's"), "A", "B"),
                of(enumeration("A", "B", "C"), enumeration("A", "C"), "C", "B"),
                of(textEnumeration("A", "B", "C"), textEnumeration("A", "C"), "C", "B"),
                of(ordinalEnumeration("A", "B", "C"), ordinalEnumeration("A", "B"), 1, 2),
                of(enumeration("A", "LONG"), varchar(2), "A", "LONG"),
                of(bigint(), integer(), Integer.MAX_VALUE, Integer.MAX_VALUE + 1L),
                of(integer(), smallint(), Short.MIN_VALUE, Short.MIN_VALUE - 1),
                of(integer(), varchar(2), 99, 100),
                of(decimal(10, 2), decimal(5, 1), new BigDecimal("9999.90"), new BigDecimal("9999.95")),
                of(decimal(10, 2), decimal(5, 2), new BigDecimal("-999.99"), new BigDecimal("-1000")),
                of(decimal(10, 2), integer(), new BigDecimal("12"), new BigDecimal("12.5")),
                of(doublePrecision(), integer(), 12.0, 3e10),
                of(varbinary(20), varbinary(2), new byte[] {1, 2}, new byte[] {1, 2, 3}));
    }

    private static Fit of(ColumnType before, ColumnType after, Object good, Object bad) {
        return new Fit(of(before), of(after), good, bad);
    }

    private static Column of(ColumnType type) {
        return column("v", type).nullable();
    }

    @Override
    public String toString() {
        return before.type() + " to " + after.type() + (after.notNull() ? " not null" : "");
    }
}
