package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Identity;

/** A changed column of PostgreSQL. */
class PostgreSqlColumnChange extends ColumnChange {

    PostgreSqlColumnChange(Definitions definitions, AlterColumn operation) {
        super(definitions, operation);
    }

    @Override
    String newType(Column from, Column to) {
        String using = PostgreSqlCast.of(
                        definitions().types(), definitions().names().sql(to.name()), from.type(), to.type())
                .map(cast -> " using " + cast)
                .orElse("");
        return " type " + definitions().columnType(to) + using;
    }

    @Override
    String newType(Column to, String expression) {
        return " type " + definitions().columnType(to) + " using (" + expression + ")";
    }

    @Override
    String newIdentity(Column to, Identity identity, boolean another) {
        return another
                ? " set generated " + (identity.always() ? "always" : "by default") + " set start with "
                        + identity.start() + " set increment by " + identity.increment()
                : " add" + PostgreSqlDefinitions.identity(identity);
    }
}
