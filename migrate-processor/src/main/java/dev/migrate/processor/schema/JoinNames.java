package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.JoinColumnSpec;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.schema.Identifier;
import java.util.List;

/** Names of join columns that do not derive from the column referred to. */
final class JoinNames {

    private JoinNames() {}

    /** Returns the join with {@code name} for its column, if it is the only one and has no name. */
    static JoinSpec filled(JoinSpec join, Identifier name, TableDraft target) {
        if (!join.columns().isEmpty() || target.key().size() != 1) {
            return join;
        }
        JoinColumnSpec column = new JoinColumnSpec(ColumnSpec.named(name.toString()), null);
        return new JoinSpec(List.of(column), join.foreignKey(), join.onDelete());
    }
}
