package dev.migrate.processor;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnTypeVisitor;
import java.util.Locale;
import java.util.stream.Collectors;

/** Column types as a line of Hibernate names them for H2. */
final class H2TypeNames implements ColumnTypeVisitor<String> {

    private static final int LONGEST_VARCHAR = 1048576;

    private final int line;

    /** Creates the names of a line of Hibernate, such as 6. */
    H2TypeNames(int line) {
        this.line = line;
    }

    @Override
    public String simple(ColumnType.Simple type) {
        return switch (type.kind()) {
            case REAL -> "float(24)";
            case DOUBLE -> "float(53)";
            case INET -> "varbinary(19)";
            case XML -> "clob";
            default -> type.kind().text();
        };
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "numeric(%d,%d)".formatted(type.precision(), type.scale());
    }

    @Override
    public String floatingPoint(ColumnType.FloatingPoint type) {
        return "float(" + type.bits() + ")";
    }

    @Override
    public String characters(ColumnType.Characters type) {
        if (type.length() > LONGEST_VARCHAR) {
            return "clob";
        }
        return (type.fixed() ? "char(" : "varchar(") + type.length() + ")";
    }

    @Override
    public String bytes(ColumnType.Bytes type) {
        if (type.length() > LONGEST_VARCHAR) {
            return "blob";
        }
        return (type.fixed() ? "binary(" : "varbinary(") + type.length() + ")";
    }

    @Override
    public String largeObject(ColumnType.LargeObject type) {
        return switch (type.content()) {
            case CHARACTERS -> "clob";
            case NATIONAL_CHARACTERS -> line < 7 ? "nclob" : "clob";
            case BYTES -> "blob";
        };
    }

    @Override
    public String temporal(ColumnType.Temporal type) {
        return (type.date() ? "timestamp(" : "time(") + type.precision() + ")"
                + (type.withTimeZone() ? " with time zone" : "");
    }

    @Override
    public String interval(ColumnType.Interval type) {
        return "interval second(18,9)";
    }

    @Override
    public String enumeration(Enumeration type) {
        return switch (type.storage()) {
            case ORDINAL -> "tinyint";
            case TEXT -> "varchar(" + type.length() + ")";
            case NAME ->
                type.constants().stream()
                        .sorted()
                        .map(each -> "'" + each.toLowerCase(Locale.ROOT) + "'")
                        .collect(Collectors.joining(",", "enum (", ")"));
        };
    }

    @Override
    public String namedEnum(ColumnType.NamedEnum type) {
        return type.type().name().text().toLowerCase(Locale.ROOT);
    }

    @Override
    public String array(ColumnType.Array type) {
        return type.element().accept(this) + " array" + (type.length() == null ? "" : "[" + type.length() + "]");
    }

    @Override
    public String custom(ColumnType.Custom type) {
        return type.definition().toLowerCase(Locale.ROOT);
    }
}
