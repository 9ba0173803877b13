package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.AlterEnumType;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.operation.RenameEnumConstant;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RequireFit;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations for databases where an enumeration is no type of its own: each column of the type holds the constants, as if
 * the mapping had a plain enumeration, and a change of the type is a change of all its columns.
 */
final class HeldEnums {

    private final Schema schema;

    private HeldEnums(Schema schema) {
        this.schema = schema;
    }

    static List<Step> steps(List<Operation> operations, Schema before) {
        List<Step> steps = new ArrayList<>();
        Schema named = before;
        Schema held = new HeldEnums(before).held();
        for (Operation operation : operations) {
            List<Step> further = Step.all(new HeldEnums(named).held(operation), held);
            steps.addAll(further);
            named = operation.applyTo(named);
            held = further.isEmpty() ? held : further.get(further.size() - 1).after();
        }
        return steps;
    }

    private Schema held() {
        return schema.enumTypes().isEmpty() ? schema : schema.withTables(this::held);
    }

    private List<Operation> held(Operation operation) {
        if (operation instanceof IfNeeded conditional) {
            return held(conditional.operation()).stream()
                    .<Operation>map(IfNeeded::new)
                    .toList();
        }
        if (operation instanceof Online online) {
            return held(online.operation()).stream().<Operation>map(Online::new).toList();
        }
        if (operation instanceof CreateEnumType
                || operation instanceof DropEnumType
                || operation instanceof RenameEnumType) {
            return List.of();
        }
        if (operation instanceof RenameEnumConstant rename) {
            return constantsRenamed(rename);
        }
        if (operation instanceof AlterEnumType change) {
            return columnsChanged(change);
        }
        if (operation instanceof ExecuteSql sql) {
            return List.of(new ExecuteSql(sql.sql(), sql.parameters(), declared(sql.declares())));
        }
        return schema.enumTypes().isEmpty() ? List.of(operation) : List.of(withHeldColumns(operation));
    }

    private List<Operation> declared(List<Operation> declares) {
        return steps(declares, schema).stream().map(Step::operation).toList();
    }

    private Operation withHeldColumns(Operation operation) {
        if (operation instanceof CreateTable create) {
            return new CreateTable(held(create.table()), create.persistence());
        }
        if (operation instanceof DropTable drop) {
            return new DropTable(held(drop.table()));
        }
        if (operation instanceof AddColumn add) {
            return new AddColumn(add.table(), held(add.column()), add.position());
        }
        if (operation instanceof DropColumn drop) {
            return new DropColumn(drop.table(), held(drop.column()));
        }
        if (operation instanceof AlterColumn alter) {
            return new AlterColumn(alter.table(), held(alter.before()), held(alter.after()), alter.using());
        }
        if (operation instanceof RequireFit fit) {
            return new RequireFit(fit.table(), held(fit.before()), held(fit.after()));
        }
        return operation;
    }

    private List<Operation> constantsRenamed(RenameEnumConstant rename) {
        List<Operation> renames = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().stream()
                    .filter(column -> isOf(column.type(), rename.type()))
                    .forEach(column -> renames.add(
                            new RenameColumnConstant(table.name(), column.name(), rename.from(), rename.to())));
        }
        return renames;
    }

    private List<Operation> columnsChanged(AlterEnumType change) {
        List<Operation> changes = new ArrayList<>();
        for (Table table : schema.tables()) {
            table.columns().stream()
                    .filter(column -> isOf(column.type(), change.before().name()))
                    .forEach(column -> changes.add(changed(table, column, change)));
        }
        return changes;
    }

    private static Operation changed(Table table, Column column, AlterEnumType change) {
        return new AlterColumn(
                table.name(), column.type(enumeration(change.before())), column.type(enumeration(change.after())));
    }

    private static boolean isOf(ColumnType type, QualifiedName enumType) {
        return type instanceof NamedEnum named && named.type().equals(enumType);
    }

    private Table held(Table table) {
        return table.withColumns(this::held);
    }

    private Column held(Column column) {
        if (column.type() instanceof NamedEnum named) {
            return column.type(enumeration(type(named)));
        }
        return column;
    }

    private EnumType type(NamedEnum named) {
        return schema.enumType(named.type())
                .orElseThrow(() -> new IllegalArgumentException("The enum type " + named.type()
                        + " is used by a column but was never created; create it with createEnumType before."));
    }

    private static Enumeration enumeration(EnumType type) {
        return new Enumeration(type.constants(), Enumeration.Storage.NAME, Enumeration.DEFAULT_LENGTH);
    }
}
