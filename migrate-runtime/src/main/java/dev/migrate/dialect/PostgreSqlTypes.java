package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;
import java.util.function.Function;

/** The words of PostgreSQL for the logical types. */
final class PostgreSqlTypes extends TypeNames {

    private static final int LONGEST_VARCHAR = 10_485_760;
    private static final int MOST_FRACTION_DIGITS = 6;

    private final Function<QualifiedName, String> typeNames;

    /** Creates the words; {@code typeNames} writes the name of an enum type. */
    PostgreSqlTypes(Function<QualifiedName, String> typeNames) {
        this.typeNames = typeNames;
    }

    @Override
    boolean hasEnumerations() {
        return false;
    }

    @Override
    String ordinal() {
        return "smallint";
    }

    @Override
    Literals literals() {
        return PostgreSql.LITERALS;
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type.kind()) {
            case BOOLEAN -> "boolean";
            case TINYINT, SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "float4";
            case DOUBLE -> "float(53)";
            case DATE -> "date";
            case UUID -> "uuid";
            case JSON -> "jsonb";
            case XML -> "xml";
            case INET -> "inet";
        };
    }

    @Override
    public String characters(ColumnType.Characters type) {
        if (type.fixed()) {
            return sized("char", type.length());
        }
        return type.length() > LONGEST_VARCHAR ? "text" : sized("varchar", type.length());
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
        return "bytea";
    }

    @Override
    public String largeObject(ColumnType.LargeObject type) {
        return "oid";
    }

    /** Hibernate has no time of day with an offset on PostgreSQL: {@code OffsetTime} is {@code time} too. */
    @Override
    public String temporal(ColumnType.Temporal type) {
        String word = sized(type.date() ? "timestamp" : "time", Math.min(type.precision(), MOST_FRACTION_DIGITS));
        return type.date() && type.withTimeZone() ? word + " with time zone" : word;
    }

    @Override
    public String interval(ColumnType.Interval type) {
        return sized("interval second", Math.min(type.precision(), MOST_FRACTION_DIGITS));
    }

    @Override
    public String namedEnum(ColumnType.NamedEnum type) {
        return typeNames.apply(type.type());
    }

    @Override
    public String array(ColumnType.Array type) {
        return sql(type.element()) + " array" + (type.length() == null ? "" : "[" + type.length() + "]");
    }
}
