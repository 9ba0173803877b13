package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.Simple;
import java.util.List;

/**
 * The words with which a revision describes columns, for {@code import static}.
 *
 * <pre>{@code
 * column("bio", varchar(500)).nullable()
 * column("status", enumeration("NEW", "PAID")).defaultTo("'NEW'")
 * }</pre>
 *
 * <p>A column refuses NULL unless {@link Column#nullable()} is said.
 */
public final class Columns {

    private Columns() {}

    /** Returns a column that refuses NULL; a name between backticks is quoted. */
    public static Column column(String name, ColumnType type) {
        return Column.of(Identifier.of(name), type);
    }

    /** True or false. */
    public static ColumnType bool() {
        return new Simple(Simple.Kind.BOOLEAN);
    }

    /** A whole number of 8 bits. */
    public static ColumnType tinyint() {
        return new Simple(Simple.Kind.TINYINT);
    }

    /** A whole number of 16 bits. */
    public static ColumnType smallint() {
        return new Simple(Simple.Kind.SMALLINT);
    }

    /** A whole number of 32 bits. */
    public static ColumnType integer() {
        return new Simple(Simple.Kind.INTEGER);
    }

    /** A whole number of 64 bits. */
    public static ColumnType bigint() {
        return new Simple(Simple.Kind.BIGINT);
    }

    /** An approximate number of 32 bits. */
    public static ColumnType real() {
        return new Simple(Simple.Kind.REAL);
    }

    /** An approximate number of 64 bits. */
    public static ColumnType doublePrecision() {
        return new Simple(Simple.Kind.DOUBLE);
    }

    /** An approximate number with a mantissa of {@code bits} binary digits. */
    public static ColumnType floatingPoint(int bits) {
        return new ColumnType.FloatingPoint(bits);
    }

    /** An exact number of {@code precision} decimal digits, {@code scale} of them after the point. */
    public static ColumnType decimal(int precision, int scale) {
        return new ColumnType.Decimal(precision, scale);
    }

    /** A character string of exactly {@code length} characters. */
    public static ColumnType character(int length) {
        return new ColumnType.Characters(length, true, false);
    }

    /** A character string of at most {@code length} characters. */
    public static ColumnType varchar(int length) {
        return new ColumnType.Characters(length, false, false);
    }

    /** A character string of exactly {@code length} characters of the national character set. */
    public static ColumnType nchar(int length) {
        return new ColumnType.Characters(length, true, true);
    }

    /** A character string of at most {@code length} characters of the national character set. */
    public static ColumnType nvarchar(int length) {
        return new ColumnType.Characters(length, false, true);
    }

    /** A byte string of exactly {@code length} bytes. */
    public static ColumnType binary(int length) {
        return new ColumnType.Bytes(length, true);
    }

    /** A byte string of at most {@code length} bytes. */
    public static ColumnType varbinary(int length) {
        return new ColumnType.Bytes(length, false);
    }

    /** A large character object without a declared length. */
    public static ColumnType clob() {
        return new LargeObject(LargeObject.Content.CHARACTERS, null);
    }

    /** A large character object of at most {@code length} characters. */
    public static ColumnType clob(long length) {
        return new LargeObject(LargeObject.Content.CHARACTERS, length);
    }

    /** A large character object of the national character set. */
    public static ColumnType nclob() {
        return new LargeObject(LargeObject.Content.NATIONAL_CHARACTERS, null);
    }

    /** A large character object of the national character set, of at most {@code length} characters. */
    public static ColumnType nclob(long length) {
        return new LargeObject(LargeObject.Content.NATIONAL_CHARACTERS, length);
    }

    /** A large byte object without a declared length. */
    public static ColumnType blob() {
        return new LargeObject(LargeObject.Content.BYTES, null);
    }

    /** A large byte object of at most {@code length} bytes. */
    public static ColumnType blob(long length) {
        return new LargeObject(LargeObject.Content.BYTES, length);
    }

    /** A day. */
    public static ColumnType date() {
        return new Simple(Simple.Kind.DATE);
    }

    /** A time of day with {@code precision} digits of a second's fraction. */
    public static ColumnType time(int precision) {
        return new ColumnType.Temporal(false, precision, false);
    }

    /** A time of day and its offset, with {@code precision} digits of a second's fraction. */
    public static ColumnType timeWithTimeZone(int precision) {
        return new ColumnType.Temporal(false, precision, true);
    }

    /** A day and time with {@code precision} digits of a second's fraction. */
    public static ColumnType timestamp(int precision) {
        return new ColumnType.Temporal(true, precision, false);
    }

    /** An instant with {@code precision} digits of a second's fraction. */
    public static ColumnType timestampWithTimeZone(int precision) {
        return new ColumnType.Temporal(true, precision, true);
    }

    /** A duration with {@code precision} digits of a second's fraction. */
    public static ColumnType intervalSecond(int precision) {
        return new ColumnType.Interval(precision);
    }

    /** A universally unique identifier. */
    public static ColumnType uuid() {
        return new Simple(Simple.Kind.UUID);
    }

    /** A JSON document. */
    public static ColumnType json() {
        return new Simple(Simple.Kind.JSON);
    }

    /** An XML document. */
    public static ColumnType xml() {
        return new Simple(Simple.Kind.XML);
    }

    /** An address of a host or network. */
    public static ColumnType inet() {
        return new Simple(Simple.Kind.INET);
    }

    /** One of {@code constants}, held by name: natively where the database can, else as text with a check. */
    public static Enumeration enumeration(String... constants) {
        return new Enumeration(List.of(constants), Enumeration.Storage.NAME, Enumeration.DEFAULT_LENGTH);
    }

    /** One of {@code constants}, held by name as text with a check on every database. */
    public static Enumeration textEnumeration(String... constants) {
        return new Enumeration(List.of(constants), Enumeration.Storage.TEXT, Enumeration.DEFAULT_LENGTH);
    }

    /** One of {@code constants}, held by its position counted from 0, with a check. */
    public static Enumeration ordinalEnumeration(String... constants) {
        return new Enumeration(List.of(constants), Enumeration.Storage.ORDINAL, Enumeration.DEFAULT_LENGTH);
    }

    /** One of the constants of the enum type {@code type}. */
    public static ColumnType enumType(String type) {
        return new ColumnType.NamedEnum(QualifiedName.of(type));
    }

    /** A list of values of one type. */
    public static ColumnType.Array arrayOf(ColumnType element) {
        return new ColumnType.Array(element, null);
    }

    /** A list of at most {@code length} values of one type. */
    public static ColumnType.Array arrayOf(ColumnType element, int length) {
        return new ColumnType.Array(element, length);
    }

    /** A type in the words of a database, taken as it is. */
    public static ColumnType custom(String definition) {
        return new ColumnType.Custom(definition);
    }
}
