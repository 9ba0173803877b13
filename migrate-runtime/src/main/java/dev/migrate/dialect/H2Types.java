package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;

/** The words of H2 for the logical types. */
final class H2Types extends TypeNames {

    private static final int LONGEST_STRING = 1_048_576;
    private static final int MOST_INTERVAL_DIGITS = 18;

    @Override
    boolean hasEnumerations() {
        return true;
    }

    @Override
    String ordinal() {
        return "tinyint";
    }

    @Override
    Literals literals() {
        return H2.LITERALS;
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "float(24)";
            case DOUBLE -> "float(53)";
            case DATE -> "date";
            case UUID -> "uuid";
            case JSON -> "json";
            case XML -> "clob";
            case INET -> "varbinary(19)";
        };
    }

    @Override
    public String characters(ColumnType.Characters type) {
        if (type.length() > LONGEST_STRING) {
            return "clob";
        }
        return sized(type.fixed() ? "char" : "varchar", type.length());
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
        if (type.length() > LONGEST_STRING) {
            return "blob";
        }
        return sized(type.fixed() ? "binary" : "varbinary", type.length());
    }

    @Override
    public String largeObject(ColumnType.LargeObject type) {
        return type.content() == ColumnType.LargeObject.Content.BYTES ? "blob" : "clob";
    }

    @Override
    public String temporal(ColumnType.Temporal type) {
        return sized(type.date() ? "timestamp" : "time", type.precision())
                + (type.withTimeZone() ? " with time zone" : "");
    }

    @Override
    public String interval(ColumnType.Interval type) {
        return "interval second(" + MOST_INTERVAL_DIGITS + ", " + type.precision() + ")";
    }

    @Override
    public String array(ColumnType.Array type) {
        return sql(type.element()) + " array" + (type.length() == null ? "" : "[" + type.length() + "]");
    }
}
