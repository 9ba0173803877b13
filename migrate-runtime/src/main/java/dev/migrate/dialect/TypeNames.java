package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnTypeVisitor;
import java.util.stream.Collectors;

/**
 * The words of a database for the logical types, as Hibernate's dialect of the same database has them.
 *
 * <p>Here is what the databases have in common; a class for each has the rest.
 */
abstract class TypeNames implements ColumnTypeVisitor<String> {

    /** Returns the type as SQL. */
    final String sql(ColumnType type) {
        return type.accept(this);
    }

    /** Returns whether constants need a check constraint because the type itself does not refuse others. */
    boolean needsCheck(Enumeration type) {
        return type.storage() != Enumeration.Storage.NAME || !hasEnumerations();
    }

    /** Returns whether the database has {@code enum (…)} within a column's definition. */
    abstract boolean hasEnumerations();

    /** Returns the whole number that holds the positions of an enumeration. */
    abstract String ordinal();

    @Override
    public final String enumeration(Enumeration type) {
        return switch (type.storage()) {
            case ORDINAL -> ordinal();
            case TEXT -> "varchar(" + type.length() + ")";
            case NAME -> hasEnumerations() ? nativeEnumeration(type) : "varchar(" + type.length() + ")";
        };
    }

    private String nativeEnumeration(Enumeration type) {
        return type.constants().stream().sorted().map(this::constant).collect(Collectors.joining(", ", "enum (", ")"));
    }

    /** Returns a constant of an enumeration as its type names it. */
    String constant(String name) {
        return literals().text(name);
    }

    abstract Literals literals();

    @Override
    public String namedEnum(ColumnType.NamedEnum type) {
        throw new IllegalStateException("The enum type " + type.type() + " was not resolved before rendering.");
    }

    @Override
    public String decimal(ColumnType.Decimal type) {
        return "numeric(" + type.precision() + ", " + type.scale() + ")";
    }

    @Override
    public String floatingPoint(ColumnType.FloatingPoint type) {
        return "float(" + type.bits() + ")";
    }

    @Override
    public String interval(ColumnType.Interval type) {
        throw new IllegalArgumentException("the database has no intervals; hold the duration as decimal(21, 0)");
    }

    @Override
    public String array(ColumnType.Array type) {
        throw new IllegalArgumentException(
                "the database has no arrays; hold the list as json or in a table of its own");
    }

    @Override
    public final String custom(ColumnType.Custom type) {
        return type.definition();
    }

    static String sized(String word, int length) {
        return word + "(" + length + ")";
    }
}
