package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameSequence;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements of PostgreSQL. */
final class PostgreSqlStatements extends Statements {

    private final boolean newConstantsAreUsed;

    PostgreSqlStatements(Definitions definitions, Schema before, boolean newConstantsAreUsed) {
        super(definitions, before);
        this.newConstantsAreUsed = newConstantsAreUsed;
    }

    @Override
    Values values() {
        return PostgreSqlValues.INSTANCE;
    }

    @Override
    public List<SqlStatement> executeSql(ExecuteSql operation) {
        return List.of(new PlainSql(operation.sql(), !PostgreSql.needsAutocommit(operation.sql())));
    }

    @Override
    public List<SqlStatement> alterColumn(AlterColumn operation) {
        List<SqlStatement> statements = new ArrayList<>(
                alterTable(operation.table(), new PostgreSqlColumnChange(definitions(), operation).clauses()));
        statements.addAll(numberingContinued(operation));
        statements.addAll(commentChanged(operation));
        return statements;
    }

    private List<SqlStatement> numberingContinued(AlterColumn operation) {
        if (operation.before().identity() != null || operation.after().identity() == null) {
            return List.of();
        }
        String table = sql(operation.table());
        Identifier column = operation.after().name();
        String catalogName = definitions().names().catalogSpelling(column);
        return statement("select setval(pg_get_serial_sequence(" + literal(table) + ", " + literal(catalogName)
                + "), coalesce(max(" + sql(column) + "), 0) + 1, false) from " + table);
    }

    @Override
    List<SqlStatement> renameTableItself(QualifiedName from, QualifiedName to) {
        return moved("table", from, to);
    }

    @Override
    public List<SqlStatement> renameSequence(RenameSequence operation) {
        return moved("sequence", operation.from(), operation.to());
    }

    private List<SqlStatement> moved(String kind, QualifiedName from, QualifiedName to) {
        List<SqlStatement> statements = new ArrayList<>();
        Identifier schema = to.schema();
        if (schema != null && !schema.equals(from.schema())) {
            statements.addAll(statement("alter " + kind + " " + sql(from) + " set schema " + sql(schema)));
        } else if (schema == null && from.schema() != null) {
            throw new IllegalArgumentException("the schema to move it to has no name; write it before the new name");
        }
        if (!from.name().equals(to.name())) {
            statements.addAll(
                    statement("alter " + kind + " " + sql(to.sibling(from.name())) + " rename to " + sql(to.name())));
        }
        return statements;
    }

    @Override
    public List<SqlStatement> createEnumType(CreateEnumType operation) {
        return statement(createType(operation.type().name(), operation.type()));
    }

    private String createType(QualifiedName name, EnumType type) {
        return type.constants().stream()
                .map(PostgreSql.LITERALS::text)
                .collect(Collectors.joining(", ", "create type " + sql(name) + " as enum (", ")"));
    }

    @Override
    public List<SqlStatement> dropEnumType(DropEnumType operation) {
        return statement("drop type " + sql(operation.type().name()));
    }

    /**
     * Adds constants where that is all and nothing in the transaction uses them, which PostgreSQL would refuse; else makes
     * the type anew, since constants can be neither removed nor moved.
     */
    @Override
    public List<SqlStatement> alterEnumType(AlterEnumType operation) {
        List<String> kept = operation.after().constants().stream()
                .filter(operation.before().constants()::contains)
                .toList();
        return kept.equals(operation.before().constants()) && !newConstantsAreUsed
                ? constantsAdded(operation)
                : typeMadeAnew(operation);
    }

    private List<SqlStatement> constantsAdded(AlterEnumType operation) {
        List<SqlStatement> statements = new ArrayList<>();
        List<String> constants = operation.after().constants();
        for (int i = 0; i < constants.size(); i++) {
            if (!operation.before().constants().contains(constants.get(i))) {
                String place = i == 0 ? before(operation.before()) : " after " + literal(constants.get(i - 1));
                statements.addAll(statement("alter type "
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

    private List<SqlStatement> typeMadeAnew(AlterEnumType operation) {
        QualifiedName name = operation.after().name();
        QualifiedName old = name.sibling(
                new Identifier("migrate_old_" + name.name().text(), name.name().quoted()));
        List<SqlStatement> statements = new ArrayList<>();
        statements.addAll(statement("alter type " + sql(name) + " rename to " + sql(old.name())));
        statements.addAll(statement(createType(name, operation.after())));
        before().tables().forEach(table -> statements.addAll(columnsConverted(table, name)));
        statements.addAll(statement("drop type " + sql(old)));
        return statements;
    }

    private List<SqlStatement> columnsConverted(Table table, QualifiedName type) {
        List<String> clauses = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.type() instanceof NamedEnum named && named.type().equals(type)) {
                clauses.addAll(conversion(column, sql(type)));
            }
        }
        return alterTable(table.name(), clauses);
    }

    private List<String> conversion(Column column, String type) {
        String name = sql(column.name());
        String alter = "alter column " + name;
        String conversion = alter + " type " + type + " using " + name + "::text::" + type;
        return column.defaultValue() == null
                ? List.of(conversion)
                : List.of(alter + " drop default", conversion, alter + " set default " + column.defaultValue());
    }
}
