package dev.migrate.operation;

import static dev.migrate.schema.Columns.arrayOf;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.blob;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.clob;
import static dev.migrate.schema.Columns.custom;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.json;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.time;
import static dev.migrate.schema.Columns.timestamp;
import static dev.migrate.schema.Columns.timestampWithTimeZone;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.varbinary;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.migrate.operation.Casts.Cast;
import dev.migrate.schema.ColumnType;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CastsTest {

    static Stream<Arguments> conversions() {
        return Stream.of(
                arguments(varchar(10), varchar(5), Cast.IMPLICIT),
                arguments(integer(), decimal(10, 2), Cast.IMPLICIT),
                arguments(varchar(10), integer(), Cast.EXPLICIT),
                arguments(integer(), varchar(10), Cast.EXPLICIT),
                arguments(bool(), integer(), Cast.EXPLICIT),
                arguments(bool(), date(), Cast.NONE),
                arguments(integer(), timestamp(6), Cast.NONE),
                arguments(timestamp(6), timestampWithTimeZone(6), Cast.EXPLICIT),
                arguments(timestamp(3), timestamp(6), Cast.IMPLICIT),
                arguments(timestamp(6), date(), Cast.EXPLICIT),
                arguments(date(), timestamp(6), Cast.EXPLICIT),
                arguments(timestamp(6), time(0), Cast.EXPLICIT),
                arguments(time(0), timestamp(6), Cast.NONE),
                arguments(date(), time(0), Cast.NONE),
                arguments(varchar(36), uuid(), Cast.EXPLICIT),
                arguments(uuid(), bigint(), Cast.NONE),
                arguments(blob(), varbinary(10), Cast.EXPLICIT),
                arguments(blob(), integer(), Cast.NONE),
                arguments(enumeration("A", "B"), varchar(10), Cast.IMPLICIT),
                arguments(enumeration("A", "B"), ordinalEnumeration("A", "B"), Cast.NONE),
                arguments(enumType("mood"), enumeration("A"), Cast.EXPLICIT),
                arguments(enumType("mood"), ordinalEnumeration("A"), Cast.NONE),
                arguments(custom("citext"), json(), Cast.EXPLICIT),
                arguments(arrayOf(integer()), arrayOf(varchar(5)), Cast.EXPLICIT),
                arguments(arrayOf(bool()), arrayOf(date()), Cast.NONE),
                arguments(json(), clob(), Cast.EXPLICIT));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void tellsHowValuesBecomeOthers(ColumnType before, ColumnType after, Cast cast) {
        assertThat(Casts.between(before, after)).isEqualTo(cast);
        assertThat(Casts.between(before, before)).isEqualTo(Cast.IMPLICIT);
    }
}
