package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/** The words of MySQL for the logical types; MariaDB has the same but for {@code uuid}. */
final class MySqlTypes extends TypeNames {

    private static final int LONGEST_VARCHAR = 16_383;
    private static final int LONGEST_TINY = 255;
    private static final int LONGEST = 65_535;
    private static final int LONGEST_MEDIUM = 16_777_215;

    private final String uuid;

    private MySqlTypes(String uuid) {
        this.uuid = uuid;
    }

    static MySqlTypes ofMySql() {
        return new MySqlTypes("binary(16)");
    }

    static MySqlTypes ofMariaDb() {
        return new MySqlTypes("uuid");
    }

    @Override
    String constant(String name) {
        if (name.endsWith(" ")) {
            throw new IllegalArgumentException("the constant '" + name
                    + "' ends with a space, which MariaDB and MySQL take away; choose another one");
        }
        return super.constant(name);
    }

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
        return MySqlLiterals.INSTANCE;
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type.kind()) {
            case BOOLEAN -> "bit";
            case TINYINT -> "tinyint";
            case SMALLINT -> "smallint";
            case INTEGER -> "integer";
            case BIGINT -> "bigint";
            case REAL -> "float(23)";
            case DOUBLE -> "float(53)";
            case DATE -> "date";
            case UUID -> uuid;
            case JSON -> "json";
            case XML -> "longtext";
            case INET -> "varbinary(19)";
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "decimal(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String characters(ColumnType.Characters type) {
        String word = type.fixed() ? sized("char", type.length()) : varying(type.length());
        return type.national() ? word + " character set utf8mb4" : word;
    }

    private static String varying(int length) {
        return length <= LONGEST_VARCHAR ? sized("varchar", length) : sizePrefix(length, LONGEST) + "text";
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
        if (type.length() > LONGEST) {
            return sizePrefix(type.length(), LONGEST) + "blob";
        }
        return sized(type.fixed() ? "binary" : "varbinary", type.length());
    }

    @Override
    public String largeObject(ColumnType.LargeObject type) {
        return switch (type.content()) {
            case BYTES -> largeObjectSize(type.length()) + "blob";
            case CHARACTERS -> largeObjectSize(type.length()) + "text";
            case NATIONAL_CHARACTERS -> largeObjectSize(type.length()) + "text character set utf8mb4";
        };
    }

    private static String largeObjectSize(@Nullable Long length) {
        if (length == null) {
            return "long";
        }
        return length <= LONGEST_TINY ? "tiny" : sizePrefix(length, LONGEST);
    }

    private static String sizePrefix(long length, int longestPlain) {
        if (length <= longestPlain) {
            return "";
        }
        return length <= LONGEST_MEDIUM ? "medium" : "long";
    }

    @Override
    public String temporal(ColumnType.Temporal type) {
        return sized(type.date() ? "datetime" : "time", type.precision());
    }

    /** Hibernate 6 holds a list of basic values in bytes, Hibernate 7 as JSON. */
    @Override
    public String array(ColumnType.Array type) {
        return type.otherwise() == null ? "varbinary(255)" : sql(type.otherwise());
    }
}
