package dev.migrate.processor.read;

import java.sql.Types;
import java.util.Map;
import java.util.Optional;

/** Reads the annotations that choose the JDBC type of a value, as numbers of {@link Types} or Hibernate's {@code SqlTypes}. */
final class JdbcTypes {

    private static final int UUID = 3000;
    private static final int JSON = 3001;
    private static final int NAMED_ENUM = 6001;

    /** The classes of Hibernate that stand for a number, by their simple names. */
    private static final Map<String, Integer> CLASSES = Map.ofEntries(
            Map.entry("BigIntJdbcType", Types.BIGINT),
            Map.entry("BinaryJdbcType", Types.BINARY),
            Map.entry("BlobJdbcType", Types.BLOB),
            Map.entry("BooleanJdbcType", Types.BOOLEAN),
            Map.entry("CharJdbcType", Types.CHAR),
            Map.entry("ClobJdbcType", Types.CLOB),
            Map.entry("DateJdbcType", Types.DATE),
            Map.entry("DecimalJdbcType", Types.DECIMAL),
            Map.entry("DoubleJdbcType", Types.DOUBLE),
            Map.entry("FloatJdbcType", Types.FLOAT),
            Map.entry("IntegerJdbcType", Types.INTEGER),
            Map.entry("JsonJdbcType", JSON),
            Map.entry("LongVarcharJdbcType", Types.LONGVARCHAR),
            Map.entry("NVarcharJdbcType", Types.NVARCHAR),
            Map.entry("NumericJdbcType", Types.NUMERIC),
            Map.entry("PostgreSQLEnumJdbcType", NAMED_ENUM),
            Map.entry("SmallIntJdbcType", Types.SMALLINT),
            Map.entry("TimestampJdbcType", Types.TIMESTAMP),
            Map.entry("TinyIntJdbcType", Types.TINYINT),
            Map.entry("UUIDJdbcType", UUID),
            Map.entry("VarbinaryJdbcType", Types.VARBINARY),
            Map.entry("VarcharJdbcType", Types.VARCHAR));

    private JdbcTypes() {}

    /** Reads the annotations whose names end in {@code JdbcTypeCode} and {@code JdbcType} after a prefix. */
    static Optional<Integer> of(Annotated annotated, String prefix) {
        return annotated
                .hibernate(prefix + "JdbcTypeCode")
                .map(each -> each.integer("value"))
                .or(() -> annotated.hibernate(prefix + "JdbcType").flatMap(JdbcTypes::ofClass));
    }

    /** Returns what {@code @JdbcType} stands for, or empty if its class is not one of Hibernate's that are known. */
    static Optional<Integer> ofClass(Mirror annotation) {
        String name = String.valueOf(annotation.type("value"));
        return name.startsWith("org.hibernate.")
                ? Optional.ofNullable(CLASSES.get(name.substring(name.lastIndexOf('.') + 1)))
                : Optional.empty();
    }
}
