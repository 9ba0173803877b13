package dev.migrate.dialect;

import dev.migrate.operation.AlterEnumType;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The statements on PostgreSQL's enum types.
 *
 * @param definitions the words of the database
 * @param before the schema before
 */
record PostgreSqlEnumTypes(Definitions definitions, Schema before) {

    List<SqlStatement> create(EnumType type) {
        return Statements.statement(type.constants().stream()
                .map(PostgreSqlEnumTypes::literal)
                .collect(Collectors.joining(", ", "create type " + sql(type.name()) + " as enum (", ")")));
    }

    /**
     * Adds constants where that is all and nothing in the transaction uses them, which PostgreSQL would refuse; else makes
     * the type anew, since constants can be neither removed nor moved.
     */
    List<SqlStatement> alter(AlterEnumType operation, boolean newConstantsAreUsed) {
        List<String> kept = operation.after().constants().stream()
                .filter(operation.before().constants()::contains)
                .toList();
        return kept.equals(operation.before().constants()) && !newConstantsAreUsed
                ? constantsAdded(operation)
                : typeMadeAnew(operation.after());
    }

    private List<SqlStatement> constantsAdded(AlterEnumType operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> constants = operation.after().constants();
        for (int i = 0; i < constants.size(); i++) {
            if (!operation.before().constants().contains(constants.get(i))) {
                String place = i == 0 ? before(operation.before()) : " after " + literal(constants.get(i - 1));
                statements.addAll(Statements.statement("alter type "
                        + sql(operation.after().name()) + " add value " + literal(constants.get(i)) + place));
            }
        }
        return statements;
    }

    private static String before(EnumType type) {
        return type.constants().isEmpty()
                ? ""
                : " before " + literal(type.constants().get(0));
    }

    private static String literal(String constant) {
        return PostgreSql.LITERALS.text(constant);
    }

    /** What compares values of the type holds on to the old one, so it goes first and comes back at the end. */
    private List<SqlStatement> typeMadeAnew(EnumType type) {
        QualifiedName name = type.name();
        QualifiedName old = name.sibling(
                new Identifier("migrate_old_" + name.name().text(), name.name().quoted()));
        Map<Table, List<Column>> users = users(name);
        List<SqlStatement> statements = new ArrayList<>();
        statements.addAll(Statements.statement(
                "alter type " + sql(name) + " rename to " + definitions.names().sql(old.name())));
        statements.addAll(create(type));
        List<SqlStatement> back = new ArrayList<>();
        foreignKeys(users, statements, back);
        users.forEach((table, columns) -> dependents(table, columns, statements, back));
        users.forEach((table, columns) -> statements.addAll(converted(table, columns)));
        statements.addAll(back);
        statements.addAll(Statements.statement("drop type " + sql(old)));
        return statements;
    }

    /** Returns the columns that hold values of the type, by table. */
    private Map<Table, List<Column>> users(QualifiedName type) {
        Map<Table, List<Column>> users = new LinkedHashMap<>();
        for (Table table : before.tables()) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> holds(column.type(), type))
                    .toList();
            if (!columns.isEmpty()) {
                users.put(table, columns);
            }
        }
        return users;
    }

    private static boolean holds(ColumnType column, QualifiedName type) {
        return column instanceof ColumnType.Array array
                ? holds(array.element(), type)
                : column instanceof NamedEnum named && named.type().equals(type);
    }

    private void foreignKeys(Map<Table, List<Column>> users, List<SqlStatement> away, List<SqlStatement> back) {
        users.forEach((table, columns) -> {
            for (ForeignKey key : table.foreignKeys()) {
                if (columns.stream().anyMatch(column -> key.uses(column.name()))) {
                    swap(table, key, away, back);
                }
            }
        });
    }

    private void dependents(Table table, List<Column> columns, List<SqlStatement> away, List<SqlStatement> back) {
        for (Column column : columns) {
            table.columns().stream()
                    .filter(other ->
                            other.generated() != null && other.generated().uses(column.name()))
                    .forEach(other -> swap(table, other, away, back));
        }
        table.constraints()
                .filter(constraint -> hasExpression(constraint) && usesAny(constraint, columns))
                .forEach(constraint -> swap(table, constraint, away, back));
        table.indexes().stream()
                .filter(index -> hasExpression(index) && columns.stream().anyMatch(column -> index.uses(column.name())))
                .forEach(index -> swap(table, index, away, back));
    }

    private static boolean usesAny(Constraint constraint, List<Column> columns) {
        return columns.stream().anyMatch(column -> constraint.uses(column.name()));
    }

    private static boolean hasExpression(Constraint constraint) {
        return !(constraint instanceof PrimaryKey
                || constraint instanceof UniqueConstraint
                || constraint instanceof ForeignKey);
    }

    private static boolean hasExpression(Index index) {
        return index.where() != null || index.columns().stream().anyMatch(part -> part.expression() != null);
    }

    private void swap(Table table, Constraint constraint, List<SqlStatement> away, List<SqlStatement> back) {
        String alter = "alter table " + sql(table.name());
        away.add(SqlStatement.of(
                alter + " drop constraint " + definitions.names().sql(constraint.name())));
        back.add(SqlStatement.of(alter + " add " + definitions.constraint(constraint)));
    }

    private void swap(Table table, Column computed, List<SqlStatement> away, List<SqlStatement> back) {
        String alter = "alter table " + sql(table.name());
        away.add(SqlStatement.of(alter + " drop column " + definitions.names().sql(computed.name())));
        back.add(SqlStatement.of(alter + " add column " + definitions.column(table.name(), computed)));
    }

    private void swap(Table table, Index index, List<SqlStatement> away, List<SqlStatement> back) {
        away.add(SqlStatement.of("drop index " + sql(table.name().sibling(index.name()))));
        back.add(SqlStatement.of(definitions.createIndex(table.name(), index)));
    }

    private List<SqlStatement> converted(Table table, List<Column> columns) {
        List<String> clauses = new ArrayList<>();
        for (Column column : columns) {
            clauses.addAll(conversion(column));
        }
        return Statements.statement("alter table " + sql(table.name()) + " " + String.join(", ", clauses));
    }

    private List<String> conversion(Column column) {
        String name = definitions.names().sql(column.name());
        String type = definitions.types().sql(column.type());
        String text = column.type() instanceof ColumnType.Array ? "::text[]::" : "::text::";
        String alter = "alter column " + name;
        String conversion = alter + " type " + type + " using " + name + text + type;
        return column.defaultValue() == null
                ? List.of(conversion)
                : List.of(alter + " drop default", conversion, alter + " set default " + column.defaultValue());
    }

    private String sql(QualifiedName name) {
        return definitions.names().sql(name);
    }
}
