package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.doublePrecision;
import static dev.migrate.schema.Columns.inet;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.json;
import static dev.migrate.schema.Columns.real;
import static dev.migrate.schema.Columns.smallint;
import static dev.migrate.schema.Columns.tinyint;
import static dev.migrate.schema.Columns.uuid;
import static dev.migrate.schema.Columns.xml;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.LargeObject.Content;
import dev.migrate.schema.ColumnType.Temporal;
import java.sql.Types;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The numbers in {@code @JdbcTypeCode}: those of {@link Types} and those that Hibernate's {@code SqlTypes} adds. */
final class JdbcCodes {

    private static final int UUID = 3000;
    private static final int JSON = 3001;
    private static final int INET = 3002;
    private static final int TIMESTAMP_UTC = 3003;
    private static final int INSTANT = 3008;
    private static final int INTERVAL_SECOND = 3100;
    private static final int LONG32VARCHAR = 4001;
    private static final int LONG32NVARCHAR = 4002;
    private static final int LONG32VARBINARY = 4003;
    private static final int NAMED_ENUM = 6001;
    private static final int NAMED_ORDINAL_ENUM = 6003;

    private static final int DEFAULT_LENGTH = 255;
    private static final int UUID_TEXT = 36;
    private static final int UUID_BYTES = 16;
    private static final int LONG_TEXT = 32600;

    private JdbcCodes() {}

    static boolean isNamedEnum(int code) {
        return code == NAMED_ENUM || code == NAMED_ORDINAL_ENUM;
    }

    static boolean isText(int code) {
        return code == Types.VARCHAR || code == Types.NVARCHAR;
    }

    static boolean isFixedText(int code) {
        return code == Types.CHAR || code == Types.NCHAR;
    }

    static boolean isInteger(int code) {
        return code == Types.TINYINT || code == Types.SMALLINT || code == Types.INTEGER || code == Types.BIGINT;
    }

    /** Returns the type of a number, or null if it is not understood. */
    static @Nullable ColumnType type(int code, ValueSpec value, ColumnSpec column) {
        return switch (code) {
            case Types.BOOLEAN, Types.BIT -> bool();
            case Types.TINYINT -> tinyint();
            case Types.SMALLINT -> smallint();
            case Types.INTEGER -> integer();
            case Types.BIGINT -> bigint();
            case Types.REAL -> real();
            case Types.FLOAT ->
                value.javaType().toLowerCase(Locale.ROOT).endsWith("float") ? real() : doublePrecision();
            case Types.DOUBLE -> doublePrecision();
            case Types.NUMERIC, Types.DECIMAL -> HibernateTypes.decimal(column, new Decimal(38, 2));
            case Types.DATE -> date();
            case Types.TIME -> new Temporal(false, Temporal.DEFAULT_PRECISION, false);
            case Types.TIME_WITH_TIMEZONE -> new Temporal(false, Temporal.DEFAULT_PRECISION, true);
            case Types.TIMESTAMP -> new Temporal(true, Temporal.DEFAULT_PRECISION, false);
            case Types.TIMESTAMP_WITH_TIMEZONE, TIMESTAMP_UTC, INSTANT ->
                new Temporal(true, Temporal.DEFAULT_PRECISION, true);
            case INTERVAL_SECOND -> new ColumnType.Interval(Temporal.DEFAULT_PRECISION);
            case UUID -> uuid();
            case JSON -> json();
            case INET -> inet();
            case Types.SQLXML -> xml();
            default -> sized(code, value, column);
        };
    }

    private static @Nullable ColumnType sized(int code, ValueSpec value, ColumnSpec column) {
        boolean isUuid = value.javaType().equals("java.util.UUID");
        int textLength = length(value, column, isUuid ? UUID_TEXT : DEFAULT_LENGTH);
        int byteLength = length(value, column, isUuid ? UUID_BYTES : DEFAULT_LENGTH);
        return switch (code) {
            case Types.CHAR -> new Characters(textLength, true, false);
            case Types.NCHAR -> new Characters(textLength, true, true);
            case Types.VARCHAR -> new Characters(textLength, false, false);
            case Types.NVARCHAR -> new Characters(textLength, false, true);
            case Types.LONGVARCHAR -> new Characters(LONG_TEXT, false, false);
            case Types.LONGNVARCHAR -> new Characters(LONG_TEXT, false, true);
            case LONG32VARCHAR -> new Characters(Integer.MAX_VALUE, false, false);
            case LONG32NVARCHAR -> new Characters(Integer.MAX_VALUE, false, true);
            case Types.BINARY -> new Bytes(byteLength, true);
            case Types.VARBINARY -> new Bytes(byteLength, false);
            case LONG32VARBINARY -> new Bytes(Integer.MAX_VALUE, false);
            case Types.CLOB -> new LargeObject(Content.CHARACTERS, largeLength(column));
            case Types.NCLOB -> new LargeObject(Content.NATIONAL_CHARACTERS, largeLength(column));
            case Types.BLOB -> new LargeObject(Content.BYTES, largeLength(column));
            default -> null;
        };
    }

    private static int length(ValueSpec value, ColumnSpec column, int otherwise) {
        boolean isBoolean =
                value.javaType().equals("boolean") || value.javaType().equals("java.lang.Boolean");
        return isBoolean ? 1 : Objects.requireNonNullElse(column.length(), otherwise);
    }

    private static @Nullable Long largeLength(ColumnSpec column) {
        return column.written() ? (Long) (long) Objects.requireNonNullElse(column.length(), DEFAULT_LENGTH) : null;
    }
}
