package dev.migrate.schema;

import dev.migrate.schema.ColumnType.Enumeration;

/** Groups of types within which databases convert by themselves. */
public enum TypeFamily {
    /** Character strings, and enumerations that are held by name. */
    TEXT,
    /** Large objects of characters. */
    LARGE_TEXT,
    /** Byte strings. */
    BYTES,
    /** Large objects of bytes. */
    LARGE_BYTES,
    /** Exact and approximate numbers, and enumerations that are held by position. */
    NUMBER,
    /** True and false. */
    BOOLEAN,
    /** Dates, times of day and points in time. */
    TEMPORAL,
    /** Each type of this family stands for itself: uuid, json, arrays, enum types, the database's own. */
    OTHER;

    /** Returns the family of a type. */
    public static TypeFamily of(ColumnType type) {
        return type.accept(Finder.INSTANCE);
    }

    private enum Finder implements ColumnTypeVisitor<TypeFamily> {
        INSTANCE;

        @Override
        public TypeFamily simple(ColumnType.Simple type) {
            return switch (type.kind()) {
                case BOOLEAN -> BOOLEAN;
                case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE -> NUMBER;
                case DATE -> TEMPORAL;
                case UUID, JSON, XML, INET -> OTHER;
            };
        }

        @Override
        public TypeFamily decimal(ColumnType.Decimal type) {
            return NUMBER;
        }

        @Override
        public TypeFamily floatingPoint(ColumnType.FloatingPoint type) {
            return NUMBER;
        }

        @Override
        public TypeFamily characters(ColumnType.Characters type) {
            return TEXT;
        }

        @Override
        public TypeFamily bytes(ColumnType.Bytes type) {
            return BYTES;
        }

        @Override
        public TypeFamily largeObject(ColumnType.LargeObject type) {
            return type.content() == ColumnType.LargeObject.Content.BYTES ? LARGE_BYTES : LARGE_TEXT;
        }

        @Override
        public TypeFamily temporal(ColumnType.Temporal type) {
            return TEMPORAL;
        }

        @Override
        public TypeFamily interval(ColumnType.Interval type) {
            return OTHER;
        }

        @Override
        public TypeFamily enumeration(Enumeration type) {
            return type.storage() == Enumeration.Storage.ORDINAL ? NUMBER : TEXT;
        }

        @Override
        public TypeFamily namedEnum(ColumnType.NamedEnum type) {
            return OTHER;
        }

        @Override
        public TypeFamily array(ColumnType.Array type) {
            return OTHER;
        }

        @Override
        public TypeFamily custom(ColumnType.Custom type) {
            return OTHER;
        }
    }
}
