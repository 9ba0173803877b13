package dev.migrate.operation;

import dev.migrate.operation.Preflights.ColumnBefore;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that tables and columns had before the operations so far. Not thread-safe. */
final class NamesBefore {

    /** A table before, with its columns by the names that they have now. */
    private record Names(QualifiedName table, Map<Identifier, Identifier> columns) {}

    private final Schema before;

    /** The tables by the names that they have now; empty for one that was not there before. */
    private final Map<QualifiedName, Optional<Names>> tables = new HashMap<>();

    NamesBefore(Schema before) {
        this.before = before;
    }

    /** Returns the column under its names before, or empty if it is new. */
    Optional<ColumnBefore> column(QualifiedName table, Identifier column) {
        return names(table)
                .flatMap(names -> Optional.ofNullable(names.columns().get(column))
                        .map(old -> new ColumnBefore(names.table(), old)));
    }

    private Optional<Names> names(QualifiedName table) {
        return tables.computeIfAbsent(
                table,
                name -> before.table(name)
                        .map(present -> new Names(
                                name,
                                present.columns().stream().collect(Collectors.toMap(Column::name, Column::name)))));
    }

    /** Notes what the operation does to names. */
    void follow(Operation operation) {
        if (operation instanceof CreateTable create) {
            tables.put(create.table().name(), Optional.empty());
        } else if (operation instanceof DropTable drop) {
            tables.put(drop.table().name(), Optional.empty());
        } else if (operation instanceof RenameTable rename) {
            Optional<Names> names = names(rename.from());
            tables.put(rename.to(), names);
            tables.put(rename.from(), Optional.empty());
        } else if (operation instanceof AddColumn add) {
            rename(add.table(), add.column().name(), null);
        } else if (operation instanceof DropColumn drop) {
            rename(drop.table(), drop.column().name(), null);
        } else if (operation instanceof RenameColumn rename) {
            rename(rename.table(), rename.from(), rename.to());
        } else if (operation instanceof ExecuteSql sql) {
            sql.declares().forEach(this::follow);
        } else if (operation instanceof IfNeeded conditional && !conditional.creates()) {
            follow(conditional.operation());
        } else if (operation instanceof Online online) {
            follow(online.operation());
        }
    }

    private void rename(QualifiedName table, Identifier from, @Nullable Identifier to) {
        names(table).ifPresent(names -> {
            Identifier old = names.columns().remove(from);
            if (old != null && to != null) {
                names.columns().put(to, old);
            }
        });
    }
}
