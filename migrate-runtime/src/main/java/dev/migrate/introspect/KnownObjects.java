package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables, sequences, enum types and schemas that models have or had, under the names that the database keeps.
 *
 * <p>A database may hold other programs' objects as well. They are none of ours, so they are left out before a comparison.
 * Mutable, for one comparison.
 */
final class KnownObjects {

    private final Database database;
    private final CatalogNames names;
    private final Set<Identifier> namespaces = new HashSet<>();
    private final Set<QualifiedName> enumTypes = new HashSet<>();
    private final Set<QualifiedName> sequences = new HashSet<>();
    private final Set<QualifiedName> tables = new HashSet<>();

    KnownObjects(Dialect dialect, @Nullable String currentSchema) {
        this.database = Database.of(dialect);
        this.names = new CatalogNames(dialect, currentSchema);
    }

    void add(Schema model) {
        model.namespaces().forEach(namespace -> namespaces.add(names.kept(namespace)));
        model.enumTypes().forEach(type -> enumTypes.add(names.kept(type.name())));
        model.tables().forEach(table -> tables.add(names.kept(table.name())));
        Set<QualifiedName> ofSequences = database.hasSequences() ? sequences : tables;
        model.sequences().forEach(sequence -> ofSequences.add(names.kept(sequence.name())));
    }

    /** Returns what is known of a schema that was read. */
    Schema of(Schema live) {
        return new Schema(
                live.namespaces().stream().filter(namespaces::contains).toList(),
                live.enumTypes().stream().filter(this::isKnown).toList(),
                live.sequences().stream().filter(this::isKnown).toList(),
                live.tables().stream().filter(this::isKnown).toList());
    }

    private boolean isKnown(EnumType type) {
        return enumTypes.contains(type.name());
    }

    private boolean isKnown(Sequence sequence) {
        return sequences.contains(sequence.name());
    }

    private boolean isKnown(Table table) {
        return tables.contains(table.name());
    }
}
