package dev.migrate.dialect;

import dev.migrate.operation.CreateTable.Persistence;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.IndexColumn;
import java.util.Set;

/** The definitions of H2. */
final class H2Definitions extends Definitions {

    private static final Set<String> WORDS_OF_NUMBERS =
            Set.of("boolean", "tinyint", "smallint", "integer", "bigint", "numeric", "float");

    H2Definitions(Names names) {
        super(names, new H2Types());
    }

    /** A collation is one of the whole database. */
    @Override
    String columnType(Column column) {
        return types().sql(column.type());
    }

    @Override
    String persistence(Persistence persistence) {
        return persistence == Persistence.TEMPORARY ? "local temporary " : "";
    }

    @Override
    String nullsNotDistinct() {
        return " nulls not distinct";
    }

    @Override
    String nulls(IndexColumn part) {
        return nullsFirstOrLast(part);
    }

    @Override
    String overridingIdentity() {
        return " overriding system value";
    }

    @Override
    String details(Column column) {
        Identity identity = column.identity();
        return words(" default ", column.defaultValue())
                + (column.generated() == null
                        ? ""
                        : " generated always as (" + column.generated().expression() + ")")
                + PostgreSqlDefinitions.identity(identity)
                + (column.notNull() ? " not null" : "");
    }

    @Override
    String literalOf(String column, ColumnType type) {
        String word = types().sql(type).replaceFirst("\\W.*", "");
        if (word.endsWith("binary")) {
            return "'x''' || rawtohex(" + column + ") || ''''";
        }
        String text = "cast(" + column + " as varchar)";
        return WORDS_OF_NUMBERS.contains(word) ? text : "'''' || replace(" + text + ", '''', '''''') || ''''";
    }
}
