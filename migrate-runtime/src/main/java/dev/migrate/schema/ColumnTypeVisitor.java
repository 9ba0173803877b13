package dev.migrate.schema;

/**
 * One method for each kind of {@link ColumnType}, so that a new kind breaks every dialect at compile time.
 *
 * @param <R> what each method returns
 */
public interface ColumnTypeVisitor<R> {

    R simple(ColumnType.Simple type);

    R decimal(ColumnType.Decimal type);

    R floatingPoint(ColumnType.FloatingPoint type);

    R characters(ColumnType.Characters type);

    R bytes(ColumnType.Bytes type);

    R largeObject(ColumnType.LargeObject type);

    R temporal(ColumnType.Temporal type);

    R interval(ColumnType.Interval type);

    R enumeration(ColumnType.Enumeration type);

    R namedEnum(ColumnType.NamedEnum type);

    R array(ColumnType.Array type);

    R custom(ColumnType.Custom type);
}
