package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumnConstant;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Enumeration;
import java.util.ArrayList;
import java.util.List;

/** The steps that give a constant of a column another name: the column allows both names while the rows change. */
record ConstantRename(Definitions definitions, RenameColumnConstant operation, Column before) {

    /** Returns the steps; positions stay what they are, so that only the definition changes where those are held. */
    List<Operation> steps() {
        Column after = operation.after(before);
        Enumeration type = (Enumeration) before.type();
        if (type.storage() == Enumeration.Storage.ORDINAL) {
            return List.of(new AlterColumn(operation.table(), before, after));
        }
        Column both = before.type(withBoth(type));
        return List.of(
                new AlterColumn(operation.table(), before, both),
                new ExecuteSql(update(), List.of()),
                new AlterColumn(operation.table(), both, after));
    }

    private Enumeration withBoth(Enumeration type) {
        List<String> constants = new ArrayList<>(type.constants());
        constants.add(operation.to());
        return new Enumeration(constants, type.storage(), type.length());
    }

    private String update() {
        String column = definitions.names().sql(operation.column());
        Literals literals = definitions.types().literals();
        return "update " + definitions.names().sql(operation.table()) + " set " + column + " = "
                + literals.text(operation.to()) + " where " + column + " = " + literals.text(operation.from());
    }
}
