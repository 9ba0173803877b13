package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a database keeps of a model that it is built from: the model as it will be read back. */
final class KeptSchema {

    private final Schema model;
    private final Dialect dialect;
    private final Database database;
    private final CatalogNames names;
    private final @Nullable String currentSchema;

    KeptSchema(Schema model, Dialect dialect, @Nullable String currentSchema) {
        this.model = model;
        this.dialect = dialect;
        this.database = Database.of(dialect);
        this.names = new CatalogNames(dialect, currentSchema);
        this.currentSchema = currentSchema;
    }

    Schema schema() {
        return new Schema(namespaces(), enumTypes(), sequences(), tables());
    }

    private List<Identifier> namespaces() {
        return model.namespaces().stream()
                .filter(namespace -> database.createsSchemas())
                .filter(namespace -> !dialect.catalogSpelling(namespace).equals(currentSchema))
                .map(names::kept)
                .toList();
    }

    private List<EnumType> enumTypes() {
        return model.enumTypes().stream()
                .filter(type -> database.hasEnumTypes())
                .map(type -> type.named(names.kept(type.name())))
                .toList();
    }

    private List<Sequence> sequences() {
        return model.sequences().stream()
                .filter(sequence -> database.hasSequences())
                .map(sequence -> sequence.named(names.kept(sequence.name())))
                .toList();
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        KeptTable kept = new KeptTable(model, dialect, names);
        model.tables().forEach(table -> tables.add(kept.table(table)));
        if (!database.hasSequences()) {
            model.sequences().forEach(sequence -> tables.add(sequenceTable(names.kept(sequence.name()))));
        }
        return tables;
    }

    /** The table that stands for a sequence, as Hibernate expects it: it has the next number, not the increment. */
    private static Table sequenceTable(QualifiedName name) {
        Column next = Column.of(Identifier.of("next_val"), new Simple(Simple.Kind.BIGINT));
        return Table.of(name, List.of(next.nullable()));
    }
}
