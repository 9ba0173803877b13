package dev.migrate.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The logical type of a column, which each dialect renders in its own words.
 *
 * <p>The text form ({@code toString}) is the one that snapshots hold and {@link ColumnTypeParser} reads back:
 * {@code varchar(255)}, {@code timestamp with time zone}, {@code enumeration(NEW, PAID)}.
 */
public sealed interface ColumnType {

    /** Calls the one method of {@code visitor} that is for this kind of type. */
    <R> R accept(ColumnTypeVisitor<R> visitor);

    /** A type without parameters. */
    record Simple(Kind kind) implements ColumnType {

        /** The kinds of types without parameters, named as SQL names them. */
        public enum Kind {
            BOOLEAN("boolean"),
            TINYINT("tinyint"),
            SMALLINT("smallint"),
            INTEGER("integer"),
            BIGINT("bigint"),
            REAL("real"),
            DOUBLE("double precision"),
            DATE("date"),
            UUID("uuid"),
            JSON("json"),
            XML("xml"),
            INET("inet");

            private final String text;

            Kind(String text) {
                this.text = text;
            }

            /** Returns the name in the text form of a type. */
            public String text() {
                return text;
            }
        }

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.simple(this);
        }

        @Override
        public String toString() {
            return kind.text();
        }
    }

    /**
     * An exact number.
     *
     * @param precision all decimal digits, at least 1
     * @param scale the digits after the point
     */
    record Decimal(int precision, int scale) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.decimal(this);
        }

        @Override
        public String toString() {
            return "decimal(" + precision + ", " + scale + ')';
        }
    }

    /**
     * An approximate number.
     *
     * @param bits the binary digits of the mantissa
     */
    record FloatingPoint(int bits) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.floatingPoint(this);
        }

        @Override
        public String toString() {
            return "float(" + bits + ')';
        }
    }

    /**
     * A character string.
     *
     * @param length the length in characters: exact if {@code fixed}, else the most
     * @param fixed {@code char} rather than {@code varchar}
     * @param national whether the mapping asks for the national character set
     */
    record Characters(int length, boolean fixed, boolean national) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.characters(this);
        }

        @Override
        public String toString() {
            return (national ? "n" : "") + (fixed ? "char(" : "varchar(") + length + ')';
        }
    }

    /**
     * A byte string.
     *
     * @param length the length in bytes: exact if {@code fixed}, else the most
     * @param fixed {@code binary} rather than {@code varbinary}
     */
    record Bytes(int length, boolean fixed) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.bytes(this);
        }

        @Override
        public String toString() {
            return (fixed ? "binary(" : "varbinary(") + length + ')';
        }
    }

    /**
     * A large object.
     *
     * @param content whether it holds characters or bytes
     * @param length the length that the mapping declares, or null if it declares none; MariaDB and MySQL choose the
     *     smallest type that holds it
     */
    record LargeObject(Content content, @Nullable Long length) implements ColumnType {

        /** What a large object holds. */
        public enum Content {
            CHARACTERS("clob"),
            NATIONAL_CHARACTERS("nclob"),
            BYTES("blob");

            private final String text;

            Content(String text) {
                this.text = text;
            }
        }

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.largeObject(this);
        }

        @Override
        public String toString() {
            return length == null ? content.text : content.text + '(' + length + ')';
        }
    }

    /**
     * A time of day or a point in time.
     *
     * @param date whether it includes the date: {@code timestamp} rather than {@code time}
     * @param precision the digits of the fraction of a second
     * @param withTimeZone whether it denotes an instant
     */
    record Temporal(boolean date, int precision, boolean withTimeZone) implements ColumnType {

        /** The digits of the fraction of a second where nothing else is said. */
        public static final int DEFAULT_PRECISION = 6;

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.temporal(this);
        }

        @Override
        public String toString() {
            return (date ? "timestamp" : "time")
                    + (precision == DEFAULT_PRECISION ? "" : "(" + precision + ')')
                    + (withTimeZone ? " with time zone" : "");
        }
    }

    /**
     * A duration in seconds.
     *
     * @param precision the digits of the fraction of a second
     */
    record Interval(int precision) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.interval(this);
        }

        @Override
        public String toString() {
            return "interval second(" + precision + ')';
        }
    }

    /**
     * One of a list of constants, held without a type of its own in the database.
     *
     * <p>Dialects without a native enumeration add a check constraint, named {@link Column#checkName()}.
     *
     * @param constants the constants in the order of their declaration
     * @param storage how a constant is held
     * @param length the length of the character column where there is one
     */
    record Enumeration(List<String> constants, Storage storage, int length) implements ColumnType {

        /** The length of the character column where nothing else is said. */
        public static final int DEFAULT_LENGTH = 255;

        /** How a constant is held. */
        public enum Storage {
            /** By name, in the database's {@code enum (…)} where it has one, else as text. */
            NAME("enumeration"),
            /** By name, as text on every database. */
            TEXT("text enumeration"),
            /** By its position, counted from 0. */
            ORDINAL("ordinal enumeration");

            private final String text;

            Storage(String text) {
                this.text = text;
            }

            /** Returns the word before the constants in the text form of a type. */
            public String text() {
                return text;
            }
        }

        public Enumeration {
            constants = List.copyOf(constants);
        }

        /** Returns this enumeration in a character column of {@code newLength}. */
        public Enumeration length(int newLength) {
            return new Enumeration(constants, storage, newLength);
        }

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.enumeration(this);
        }

        @Override
        public String toString() {
            return storage.text()
                    + EnumConstants.format(constants)
                    + (length == DEFAULT_LENGTH ? "" : " length " + length);
        }
    }

    /**
     * One of the constants of an {@link EnumType} that the database holds as a type of its own.
     *
     * @param type the name of the type
     */
    record NamedEnum(QualifiedName type) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.namedEnum(this);
        }

        @Override
        public String toString() {
            return "enum type " + type;
        }
    }

    /**
     * A list of values of one type within one column.
     *
     * @param element the type of each value
     * @param length the most values, or null for no limit
     * @param otherwise how MariaDB and MySQL, which have no arrays, hold the whole list: {@code json} or {@link Bytes};
     *     null for {@code varbinary(255)}
     */
    record Array(
            ColumnType element,
            @Nullable Integer length,
            @Nullable ColumnType otherwise) implements ColumnType {

        public Array {
            boolean json = otherwise instanceof Simple simple && simple.kind() == Simple.Kind.JSON;
            if (otherwise != null && !json && !(otherwise instanceof Bytes)) {
                throw new IllegalArgumentException(
                        "An array cannot be held as " + otherwise + " elsewhere; choose json or varbinary.");
            }
        }

        /** Creates an array that MariaDB and MySQL hold as {@code varbinary(255)}. */
        public Array(ColumnType element, @Nullable Integer length) {
            this(element, length, null);
        }

        /** Returns this array, which MariaDB and MySQL hold as {@code type}. */
        public Array or(ColumnType type) {
            return new Array(element, length, type);
        }

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.array(this);
        }

        @Override
        public String toString() {
            String word = (length == null ? "array" : "array[" + length + ']')
                    + (otherwise == null ? "" : " or " + otherwise);
            String text = element.toString();
            return isOpen(text) ? word + " of " + text : text + ' ' + word;
        }

        /** Returns whether the text form goes on to the end, so that no word after it would be seen. */
        private static boolean isOpen(String text) {
            return text.startsWith("custom ") || text.startsWith("array");
        }
    }

    /**
     * A type in the words of a database, taken as it is: {@code @Column(columnDefinition)}.
     *
     * @param definition the SQL after the column's name
     */
    record Custom(String definition) implements ColumnType {

        @Override
        public <R> R accept(ColumnTypeVisitor<R> visitor) {
            return visitor.custom(this);
        }

        @Override
        public String toString() {
            return "custom " + definition;
        }
    }
}
