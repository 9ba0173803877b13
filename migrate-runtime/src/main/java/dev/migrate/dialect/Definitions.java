package dev.migrate.dialect;

import dev.migrate.operation.CreateTable.Persistence;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ForeignKey.Match;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.IndexColumn.Nulls;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a database writes the definitions of tables, columns, constraints and indexes.
 *
 * <p>What the databases have in common is here, with the small questions that a class for each answers. Immutable and
 * thread-safe.
 */
abstract class Definitions {

    private static final String INDENT = "    ";

    private final Names names;
    private final TypeNames types;

    Definitions(Names names, TypeNames types) {
        this.names = names;
        this.types = types;
    }

    final Names names() {
        return names;
    }

    final TypeNames types() {
        return types;
    }

    /** Returns the statement that creates the table, without its indexes. */
    final String createTable(Table table, Persistence persistence) {
        return createTable(table, persistence(persistence) + "table " + names.sql(table.name()));
    }

    /** Returns the word before {@code table} with a space after it; who needs no other durability keeps the usual one. */
    String persistence(Persistence persistence) {
        return persistence == Persistence.TEMPORARY ? "temporary " : "";
    }

    /** Returns the statement that creates the table, named with the words before its name. */
    final String createTable(Table table, String words) {
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(column(table.name(), column)));
        if (!checksStandInColumns()) {
            table.columns()
                    .forEach(column ->
                            enumerationCheck(table.name(), column).ifPresent(check -> parts.add(constraint(check))));
        }
        table.constraints().forEach(constraint -> parts.add(constraint(constraint)));
        return parts.stream()
                .map(part -> INDENT + part)
                .collect(Collectors.joining(",\n", "create " + words + " (\n", "\n)" + afterTable(table)));
    }

    /** Returns the column with all that stands within its definition. */
    final String column(QualifiedName table, Column column) {
        StringBuilder sql = new StringBuilder(withoutCheck(column));
        if (checksStandInColumns()) {
            enumerationCheck(table, column).ifPresent(check -> sql.append(' ').append(inlineCheck(column, check)));
        }
        return sql.toString();
    }

    /** Returns the column without the check of an enumeration. */
    final String withoutCheck(Column column) {
        return names.sql(column.name()) + ' ' + columnType(column) + details(column);
    }

    /** Returns the type with its collation. */
    String columnType(Column column) {
        String collation = column.collation();
        return types.sql(column.type()) + (collation == null ? "" : " collate " + collation(collation));
    }

    /** Returns the constraint that holds an enumeration's constants, or empty if the type does so itself. */
    final Optional<CheckConstraint> enumerationCheck(QualifiedName table, Column column) {
        return column.type() instanceof Enumeration type && types.needsCheck(type)
                ? Optional.of(new CheckConstraint(column.checkName(table), condition(column, type)))
                : Optional.empty();
    }

    private String condition(Column column, Enumeration type) {
        String name = names.sql(column.name());
        if (type.storage() == Enumeration.Storage.ORDINAL) {
            return name + " between 0 and " + (type.constants().size() - 1);
        }
        return type.constants().stream()
                .map(types.literals()::text)
                .collect(Collectors.joining(", ", name + " in (", ")"));
    }

    /** Returns the constraint as it stands within a table or after {@code add}. */
    final String constraint(Constraint constraint) {
        return "constraint " + names.sql(constraint.name()) + " " + rule(constraint);
    }

    private String rule(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return "primary key (" + names.list(key.columns()) + ")";
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique(unique);
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return foreignKey(foreignKey);
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return exclusion(exclusion);
        }
        return "check (" + ((CheckConstraint) constraint).expression() + ")";
    }

    private String unique(UniqueConstraint unique) {
        return "unique"
                + (unique.nullsNotDistinct() ? nullsNotDistinct() : "")
                + " ("
                + names.list(unique.columns())
                + ")"
                + included(unique.include())
                + (hasDeferrableUniques() ? timing(unique.timing()) : "");
    }

    private String foreignKey(ForeignKey key) {
        return "foreign key (" + names.list(key.columns()) + ") references " + referenced(key.target()) + " ("
                + names.list(key.targetColumns()) + ")"
                + (key.match() == Match.FULL ? matchFull() : "")
                + action(" on delete ", key.onDelete())
                + action(" on update ", key.onUpdate())
                + (hasDeferrableKeys() ? timing(key.timing()) : "");
    }

    private String action(String words, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> "";
            case RESTRICT, CASCADE, SET_NULL, SET_DEFAULT -> words + referentialAction(action);
        };
    }

    static String timing(Timing timing) {
        return switch (timing) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable initially immediate";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    /** Returns the statement that creates the index. */
    final String createIndex(QualifiedName table, Index index) {
        return createIndex(table, index, "");
    }

    /** Returns the statement that creates the index, with words before its name. */
    final String createIndex(QualifiedName table, Index index, String words) {
        return "create " + (index.unique() ? "unique " : "") + "index " + words + createdIndex(table, index) + " on "
                + indexedTable(table) + method(index.method()) + indexParts(index) + included(index.include())
                + storage(index) + condition(index);
    }

    /** Returns the columns and expressions of the index between parentheses. */
    final String indexParts(Index index) {
        return index.columns().stream()
                .map(part -> indexPart(part, index.unique()))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    final String indexPart(IndexColumn part, boolean unique) {
        String expression = part.expression();
        String sql = part.column() == null ? indexExpression(String.valueOf(expression)) : names.sql(part.column());
        return sql + length(part, unique) + operatorClass(part) + (part.descending() ? " desc" : "") + nulls(part);
    }

    /** Returns the index as the statement names it that creates it. */
    String createdIndex(QualifiedName table, Index index) {
        return names.sql(index.name());
    }

    /** Returns the table as {@code create index … on} names it. */
    String indexedTable(QualifiedName table) {
        return names.sql(table);
    }

    /** Returns the table as a foreign key names it. */
    String referenced(QualifiedName table) {
        return names.sql(table);
    }

    /** Returns the words before the values of rows that bring the numbers which the database alone gives. */
    String overridingIdentity() {
        return "";
    }

    /**
     * Returns an expression that gives the value of a column as the text of a literal, with which the column can be compared.
     *
     * @param column its name as SQL
     */
    abstract String literalOf(String column, ColumnType type);

    /** Returns whether the database finds rows by {@code (a, b) > (1, 2)} in an index. */
    boolean comparesRows() {
        return false;
    }

    /** Returns what follows a column's type, with a space before each part. */
    abstract String details(Column column);

    /** Returns whether the check of an enumeration stands within its column's definition, not the table's. */
    boolean checksStandInColumns() {
        return true;
    }

    String inlineCheck(Column column, CheckConstraint check) {
        return constraint(check);
    }

    /** Returns whether a foreign key can wait for the end of the transaction; elsewhere it is checked at once. */
    boolean hasDeferrableKeys() {
        return false;
    }

    String referentialAction(ReferentialAction action) {
        return action.sql();
    }

    String collation(String name) {
        return name;
    }

    /** Returns what follows a table's closing parenthesis, with a space before. */
    String afterTable(Table table) {
        return table.options() == null ? "" : " " + table.options();
    }

    /** Returns an access method with the words and the space before it; a database without the choice ignores it. */
    String method(@Nullable String method) {
        return "";
    }

    /** Returns the further columns of an index with a space before; they only save time, so most databases ignore them. */
    String included(List<Identifier> columns) {
        return "";
    }

    /** Returns the storage parameters of an index with a space before; they only save time or space. */
    String storage(Index index) {
        return "";
    }

    /** Returns how much of a column is indexed; a database that indexes all of it only needs more space. */
    String length(IndexColumn part, boolean unique) {
        if (part.length() != null && unique) {
            throw new IllegalArgumentException("the database has no indexes of the first " + part.length()
                    + " characters of " + part.column() + ", and a unique index of all of them refuses less; add a"
                    + " computed column and index that");
        }
        return "";
    }

    /** Returns the operator class of a part of an index with a space before; it only tells which queries are quick. */
    String operatorClass(IndexColumn part) {
        return "";
    }

    /** Returns where NULL stands in an index with a space before; it only tells which queries are quick. */
    String nulls(IndexColumn part) {
        return "";
    }

    static String nullsFirstOrLast(IndexColumn part) {
        Nulls nulls = part.nulls();
        if (nulls == null) {
            return "";
        }
        return switch (nulls) {
            case FIRST -> " nulls first";
            case LAST -> " nulls last";
        };
    }

    /** Returns whether a unique constraint can wait for the end of the transaction; elsewhere it is checked at once. */
    boolean hasDeferrableUniques() {
        return false;
    }

    /** Returns the words after {@code unique} that let two NULLs count as the same. */
    String nullsNotDistinct() {
        throw new IllegalArgumentException("the database takes all NULLs as distinct; make the columns refuse NULL, or"
                + " leave 'nulls not distinct' out");
    }

    /** Returns the words after a foreign key's target that refuse rows with NULL in some of its columns. */
    String matchFull() {
        throw new IllegalArgumentException(
                "the database has no 'match full'; add a check that all columns of the foreign"
                        + " key are NULL or none, and leave it out");
    }

    /** Returns an exclusion constraint after its name. */
    String exclusion(ExclusionConstraint exclusion) {
        throw new IllegalArgumentException("only PostgreSQL has exclusion constraints such as " + exclusion.name()
                + "; add it there alone, with on(Database.POSTGRESQL, …)");
    }

    /** Returns an expression as part of an index. */
    String indexExpression(String expression) {
        throw new IllegalArgumentException("the database has no indexes of expressions such as '" + expression
                + "'; add a generated column and index that");
    }

    /** Returns the condition of an index with a space before. */
    String condition(Index index) {
        if (index.unique() && index.where() != null) {
            throw new IllegalArgumentException(
                    "the database has no indexes of some rows, and a unique index of all rows"
                            + " refuses more than 'where " + index.where()
                            + "' means; drop the index's condition or the index");
        }
        return "";
    }

    static String words(String words, @Nullable Object value) {
        return value == null ? "" : words + value;
    }
}
