package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;

/** The words of SQLite for the logical types, which give a column its affinity and little more. */
final class SqliteTypes extends TypeNames {

    @Override
    boolean hasEnumerations() {
        return false;
    }

    @Override
    String ordinal() {
        return "tinyint";
    }

    @Override
    Literals literals() {
        return Sqlite.LITERALS;
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL, DOUBLE -> "float";
            case DATE -> "date";
            case JSON, XML -> "clob";
            case UUID, INET -> "blob";
        };
    }

    @Override
    public String floatingPoint(ColumnType.FloatingPoint type) {
        return "float";
    }

    @Override
    public String characters(ColumnType.Characters type) {
        return sized(type.fixed() ? "char" : "varchar", type.length());
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
        return "blob";
    }

    @Override
    public String largeObject(ColumnType.LargeObject type) {
        return type.content() == ColumnType.LargeObject.Content.BYTES ? "blob" : "clob";
    }

    @Override
    public String temporal(ColumnType.Temporal type) {
        return type.date() ? "timestamp" : sized("time", type.precision());
    }

    @Override
    public String array(ColumnType.Array type) {
        return "blob";
    }
}
