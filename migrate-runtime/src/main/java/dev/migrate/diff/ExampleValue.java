package dev.migrate.diff;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Array;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Custom;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.FloatingPoint;
import dev.migrate.schema.ColumnType.Interval;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import dev.migrate.schema.ColumnTypeVisitor;

/** An SQL expression that shows how a value of a type is written in the answer to a question. */
final class ExampleValue implements ColumnTypeVisitor<String> {

    private static final String ANY = "<SQL expression>";
    private static final String ZERO = "0";
    private static final String EMPTY = "''";

    private ExampleValue() {}

    static String of(ColumnType type) {
        return type.accept(new ExampleValue());
    }

    @Override
    public String simple(Simple type) {
        return switch (type.kind()) {
            case BOOLEAN -> "false";
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> ZERO;
            case DATE -> "current_date";
            case UUID, JSON, XML, INET -> ANY;
        };
    }

    @Override
    public String decimal(Decimal type) {
        return ZERO;
    }

    @Override
    public String floatingPoint(FloatingPoint type) {
        return ZERO;
    }

    @Override
    public String characters(Characters type) {
        return EMPTY;
    }

    @Override
    public String bytes(Bytes type) {
        return ANY;
    }

    /** PostgreSQL holds large texts as numbers of objects, which no text is; the other databases take texts. */
    @Override
    public String largeObject(LargeObject type) {
        return ANY;
    }

    @Override
    public String temporal(Temporal type) {
        return type.date() ? "current_timestamp" : "current_time";
    }

    @Override
    public String interval(Interval type) {
        return ANY;
    }

    @Override
    public String enumeration(Enumeration type) {
        boolean named = type.storage() != Enumeration.Storage.ORDINAL
                && !type.constants().isEmpty();
        return named ? '\'' + type.constants().get(0).replace("'", "''") + '\'' : ZERO;
    }

    @Override
    public String namedEnum(NamedEnum type) {
        return ANY;
    }

    @Override
    public String array(Array type) {
        return ANY;
    }

    @Override
    public String custom(Custom type) {
        return ANY;
    }
}
