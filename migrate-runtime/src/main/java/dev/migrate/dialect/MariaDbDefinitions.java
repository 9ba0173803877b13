package dev.migrate.dialect;

import dev.migrate.schema.ColumnType;

/** The definitions of MariaDB where they are not MySQL's. */
final class MariaDbDefinitions extends MySqlDefinitions {

    MariaDbDefinitions(Names names) {
        super(names, MySqlTypes.ofMariaDb());
    }

    @Override
    String defaultExpression(String value, ColumnType type) {
        return value;
    }

    /** MariaDB does not take {@code not null} after a computed value. */
    @Override
    String nonNullableComputed() {
        return "";
    }

    @Override
    String indexExpression(String expression) {
        throw new IllegalArgumentException("MariaDB has no indexes of expressions such as '" + expression
                + "'; add a generated column and index that");
    }
}
