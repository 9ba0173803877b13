package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Identity;

/** A changed column of H2. */
final class H2ColumnChange extends ColumnChange {

    H2ColumnChange(Definitions definitions, AlterColumn operation) {
        super(definitions, operation);
    }

    @Override
    String newType(Column from, Column to) {
        return " set data type " + definitions().columnType(to);
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
