package dev.migrate.it.conformance;

import dev.migrate.database.TestDatabase;
import dev.migrate.dialect.Dialect;
import dev.migrate.introspect.IntrospectionScope;
import dev.migrate.introspect.Introspector;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema of a database as facts, without the names of constraints and the order of columns. */
final class SchemaFacts {

    private final Set<Fact> facts = new TreeSet<>();
    private final DriverTypes types;
    private final TableRows rows;

    private SchemaFacts(DriverTypes types, TableRows rows) {
        this.types = types;
        this.rows = rows;
    }

    /**
     * Reads the connection's own schema, and every other that the model has.
     *
     * @param model the schema that the entities want
     * @param leftOut tables of other programs
     */
    static Set<Fact> of(TestDatabase database, Dialect dialect, Schema model, List<QualifiedName> leftOut)
            throws SQLException {
        IntrospectionScope scope = IntrospectionScope.of(model).leavingOut(leftOut.toArray(QualifiedName[]::new));
        try (Connection connection = database.connect()) {
            Schema schema = Introspector.read(connection, dialect, scope);
            SchemaFacts facts = new SchemaFacts(DriverTypes.of(connection), new TableRows(connection, dialect));
            facts.add(schema);
            return facts.facts;
        }
    }

    private void add(Schema schema) throws SQLException {
        schema.sequences().forEach(this::sequence);
        schema.enumTypes().forEach(this::enumType);
        for (Table table : schema.tables()) {
            table(table);
        }
    }

    private void sequence(Sequence sequence) {
        add(
                FactKind.SEQUENCE,
                sequence.name().toString(),
                "start %d increment %d".formatted(sequence.start(), sequence.increment()));
    }

    private void enumType(EnumType type) {
        add(FactKind.ENUM_TYPE, type.name().toString(), type.constants().toString());
    }

    private void table(Table table) throws SQLException {
        String name = table.name().toString();
        add(FactKind.TABLE, name, "");
        addIfAny(FactKind.COMMENT, name, table.comment());
        table.columns().forEach(column -> column(table.name(), column));
        if (table.primaryKey() != null) {
            add(FactKind.PRIMARY_KEY, name, names(table.primaryKey().columns()));
        }
        table.uniques().forEach(unique -> unique(name, unique));
        table.foreignKeys().forEach(key -> foreignKey(name, key));
        table.indexes().forEach(index -> index(name, index));
        table.checks().forEach(check -> add(FactKind.CHECK, name + ": " + CheckText.of(check.expression()), ""));
        addIfAny(FactKind.ROWS, name, rows.of(table.name()));
    }

    private void column(QualifiedName table, Column column) {
        String name = table + "." + column.name();
        add(FactKind.COLUMN, name, "");
        add(FactKind.TYPE, name, column.type() + ", told as " + types.of(table, column.name()));
        add(FactKind.NULLABILITY, name, column.notNull() ? "not null" : "null");
        addIfAny(FactKind.DEFAULT, name, column.defaultValue());
        addIfAny(FactKind.IDENTITY, name, column.identity());
        addIfAny(FactKind.COMPUTED, name, column.generated());
        addIfAny(FactKind.COLLATION, name, column.collation());
        addIfAny(FactKind.COMMENT, name, column.comment());
    }

    private void unique(String table, UniqueConstraint unique) {
        add(FactKind.UNIQUE, table + names(unique.columns()), unique.nullsNotDistinct() ? "nulls not distinct" : "");
    }

    private void foreignKey(String table, ForeignKey key) {
        add(
                FactKind.FOREIGN_KEY,
                table + names(key.columns()),
                "%s%s on delete %s on update %s"
                        .formatted(key.target(), names(key.targetColumns()), key.onDelete(), key.onUpdate()));
    }

    private void index(String table, Index index) {
        String columns = index.columns().stream()
                .map(part -> part.column() + (part.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", "(", ")"));
        add(FactKind.INDEX, table + columns, index.unique() ? "unique" : "");
    }

    private void addIfAny(FactKind kind, String object, @Nullable Object value) {
        if (value != null) {
            add(kind, object, value.toString());
        }
    }

    private void add(FactKind kind, String object, String value) {
        facts.add(new Fact(kind, object, value));
    }

    private static String names(List<Identifier> columns) {
        return columns.stream().map(Identifier::toString).collect(Collectors.joining(", ", "(", ")"));
    }
}
