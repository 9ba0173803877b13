package dev.migrate.dialect;

import dev.migrate.operation.CreateTable.Persistence;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The definitions of PostgreSQL. */
final class PostgreSqlDefinitions extends Definitions {

    PostgreSqlDefinitions(Names names) {
        super(names, new PostgreSqlTypes(names::sql));
    }

    @Override
    String details(Column column) {
        return words(" default ", column.defaultValue())
                + generated(column.generated())
                + identity(column.identity())
                + (column.notNull() ? " not null" : "");
    }

    private static String generated(@Nullable GeneratedValue value) {
        return value == null
                ? ""
                : " generated always as (" + value.expression() + ")" + (value.stored() ? " stored" : " virtual");
    }

    static String identity(@Nullable Identity identity) {
        return identity == null
                ? ""
                : " generated " + (identity.always() ? "always" : "by default") + " as identity"
                        + identityOptions(identity);
    }

    private static String identityOptions(Identity identity) {
        return identity.start() == 1 && identity.increment() == 1
                ? ""
                : " (start with " + identity.start() + " increment by " + identity.increment() + ")";
    }

    @Override
    String persistence(Persistence persistence) {
        return persistence == Persistence.UNLOGGED ? "unlogged " : super.persistence(persistence);
    }

    @Override
    boolean hasDeferrableKeys() {
        return true;
    }

    /** Collations are objects of the schema, and their names have capitals. */
    @Override
    String collation(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    String method(@Nullable String method) {
        return words(" using ", method);
    }

    @Override
    String included(List<Identifier> columns) {
        return columns.isEmpty() ? "" : " include (" + names().list(columns) + ")";
    }

    @Override
    String storage(Index index) {
        return index.storage() == null ? "" : " with (" + index.storage() + ")";
    }

    @Override
    String operatorClass(IndexColumn part) {
        return words(" ", part.operatorClass());
    }

    @Override
    String nulls(IndexColumn part) {
        return nullsFirstOrLast(part);
    }

    @Override
    boolean hasDeferrableUniques() {
        return true;
    }

    @Override
    String nullsNotDistinct() {
        return " nulls not distinct";
    }

    @Override
    String matchFull() {
        return " match full";
    }

    @Override
    String exclusion(ExclusionConstraint exclusion) {
        return "exclude" + method(exclusion.method())
                + exclusion.parts().stream()
                        .map(part -> indexPart(part.what(), false) + " with " + part.operator())
                        .collect(Collectors.joining(", ", " (", ")"))
                + (exclusion.where() == null ? "" : " where (" + exclusion.where() + ")")
                + timing(exclusion.timing());
    }

    @Override
    String overridingIdentity() {
        return " overriding system value";
    }

    @Override
    String indexExpression(String expression) {
        return "(" + expression + ")";
    }

    @Override
    String condition(Index index) {
        return words(" where ", index.where());
    }

    @Override
    String literalOf(String column, ColumnType type) {
        return "quote_literal(" + column + "::text)";
    }

    @Override
    boolean comparesRows() {
        return true;
    }
}
