package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.LargeObject;

/** The values of PostgreSQL, whose large objects are rows elsewhere that an {@code oid} refers to. */
final class PostgreSqlValues extends Values {

    static final PostgreSqlValues INSTANCE = new PostgreSqlValues();

    private PostgreSqlValues() {
        super(PostgreSql.LITERALS);
    }

    @Override
    String text(String value, ColumnType type) {
        String text = literals().text(value);
        return type instanceof LargeObject ? largeObject("convert_to(" + text + ", 'UTF8')") : text;
    }

    @Override
    String bytes(byte[] value, ColumnType type) {
        String bytes = literals().bytes(value);
        return type instanceof LargeObject ? largeObject(bytes) : bytes;
    }

    private static String largeObject(String bytes) {
        return "lo_from_bytea(0, " + bytes + ")";
    }

    @Override
    String instant(String utc) {
        return typed("timestamp with time zone", utc + "+00");
    }
}
