package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.TypeFamily;

/** A changed column of H2. */
final class H2ColumnChange extends ColumnChange {

    H2ColumnChange(Definitions definitions, AlterColumn operation) {
        super(definitions, operation);
    }

    /** H2 reads no value from a large object by itself. */
    @Override
    String newType(Column from, Column to) {
        String type = " set data type " + definitions().columnType(to);
        boolean large = TypeFamily.of(from.type()) == TypeFamily.LARGE_TEXT;
        boolean text = TypeFamily.of(to.type()) == TypeFamily.TEXT || TypeFamily.of(to.type()) == TypeFamily.LARGE_TEXT;
        return large && !text ? type + " using cast(" + definitions().names().sql(to.name()) + " as varchar)" : type;
    }

    @Override
    String newType(Column to, String expression) {
        return " set data type " + definitions().columnType(to) + " using (" + expression + ")";
    }

    @Override
    String newIdentity(Column to, Identity identity, boolean another) {
        return " " + definitions().columnType(to) + PostgreSqlDefinitions.identity(identity);
    }
}
