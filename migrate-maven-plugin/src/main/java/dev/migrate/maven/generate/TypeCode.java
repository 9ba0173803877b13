package dev.migrate.maven.generate;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnTypeVisitor;
import dev.migrate.schema.Columns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes a column's type in the words of {@link Columns}. */
final class TypeCode implements ColumnTypeVisitor<Code> {

    private static final TypeCode WRITER = new TypeCode();

    private TypeCode() {}

    static Code of(ColumnType type) {
        return type.accept(WRITER);
    }

    @Override
    public Code simple(ColumnType.Simple type) {
        return words(
                switch (type.kind()) {
                    case BOOLEAN -> "bool";
                    case TINYINT -> "tinyint";
                    case SMALLINT -> "smallint";
                    case INTEGER -> "integer";
                    case BIGINT -> "bigint";
                    case REAL -> "real";
                    case DOUBLE -> "doublePrecision";
                    case DATE -> "date";
                    case UUID -> "uuid";
                    case JSON -> "json";
                    case XML -> "xml";
                    case INET -> "inet";
                });
    }

    @Override
    public Code decimal(ColumnType.Decimal type) {
        return words("decimal", Code.number(type.precision()), Code.number(type.scale()));
    }

    @Override
    public Code floatingPoint(ColumnType.FloatingPoint type) {
        return words("floatingPoint", Code.number(type.bits()));
    }

    @Override
    public Code characters(ColumnType.Characters type) {
        String fixed = type.national() ? "nchar" : "character";
        String varying = type.national() ? "nvarchar" : "varchar";
        return words(type.fixed() ? fixed : varying, Code.number(type.length()));
    }

    @Override
    public Code bytes(ColumnType.Bytes type) {
        return words(type.fixed() ? "binary" : "varbinary", Code.number(type.length()));
    }

    @Override
    public Code largeObject(ColumnType.LargeObject type) {
        String name = switch (type.content()) {
            case CHARACTERS -> "clob";
            case NATIONAL_CHARACTERS -> "nclob";
            case BYTES -> "blob";
        };
        return type.length() == null ? words(name) : words(name, Code.number(type.length()));
    }

    @Override
    public Code temporal(ColumnType.Temporal type) {
        String name = type.date() ? "timestamp" : "time";
        return words(type.withTimeZone() ? name + "WithTimeZone" : name, Code.number(type.precision()));
    }

    @Override
    public Code interval(ColumnType.Interval type) {
        return words("intervalSecond", Code.number(type.precision()));
    }

    @Override
    public Code enumeration(Enumeration type) {
        String name = switch (type.storage()) {
            case NAME -> "enumeration";
            case TEXT -> "textEnumeration";
            case ORDINAL -> "ordinalEnumeration";
        };
        List<Call> calls = new ArrayList<>();
        if (type.length() != Enumeration.DEFAULT_LENGTH) {
            calls.add(Code.call("length", Code.number(type.length())));
        }
        return Code.chain(Code.imported(Columns.class, name, Code.strings(type.constants())), calls);
    }

    @Override
    public Code namedEnum(ColumnType.NamedEnum type) {
        return words("enumType", Code.string(type.type().toString()));
    }

    @Override
    public Code array(ColumnType.Array type) {
        Code element = of(type.element());
        Code array = type.length() == null
                ? words("arrayOf", element)
                : words("arrayOf", element, Code.number(type.length()));
        return type.otherwise() == null ? array : Code.chain(array, List.of(Code.call("or", of(type.otherwise()))));
    }

    @Override
    public Code custom(ColumnType.Custom type) {
        return words("custom", Code.string(type.definition()));
    }

    private static Code words(String name, Code... arguments) {
        return Code.imported(Columns.class, name, Arrays.asList(arguments));
    }
}
