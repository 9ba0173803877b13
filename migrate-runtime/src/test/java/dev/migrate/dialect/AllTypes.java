package dev.migrate.dialect;

import static dev.migrate.schema.Columns.*;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables with a column of each logical type that Hibernate maps on a database. */
final class AllTypes {

    private AllTypes() {}

    /** Returns the tables; the longest varchar of MariaDB and MySQL fills a row by itself. */
    static List<Table> tables(String dialect) {
        return List.of(
                Table.of(QualifiedName.of("all_types"), columns(types(dialect))),
                Table.of(QualifiedName.of("longest_varchar"), columns(List.of(varchar(16383)))));
    }

    private static List<ColumnType> types(String dialect) {
        List<ColumnType> types = new ArrayList<>(List.of(
                bool(),
                tinyint(),
                smallint(),
                integer(),
                bigint(),
                real(),
                doublePrecision(),
                floatingPoint(40),
                decimal(38, 2),
                character(1),
                varchar(255),
                varchar(16384),
                varchar(65536),
                varchar(20_000_000),
                nchar(1),
                nvarchar(255),
                binary(16),
                varbinary(255),
                varbinary(100_000),
                varbinary(20_000_000),
                clob(),
                clob(255),
                clob(1000),
                clob(20_000_000),
                nclob(),
                blob(),
                blob(100_000),
                date(),
                time(6),
                timeWithTimeZone(6),
                timestamp(6),
                timestampWithTimeZone(6),
                timestampWithTimeZone(3),
                uuid(),
                json(),
                xml(),
                inet(),
                arrayOf(varchar(255)),
                arrayOf(integer(), 5),
                enumeration("RED", "GREEN", "AMBER_X"),
                textEnumeration("RED", "GREEN"),
                ordinalEnumeration("RED", "GREEN", "AMBER_X"),
                custom("varchar(7)")));
        if (dialect.equals("postgresql") || dialect.equals("h2")) {
            types.add(intervalSecond(6));
        }
        return types;
    }

    private static List<Column> columns(List<ColumnType> types) {
        List<Column> columns = new ArrayList<>();
        for (ColumnType type : types) {
            columns.add(column(String.format("c%02d", columns.size()), type).nullable());
        }
        return columns;
    }
}
