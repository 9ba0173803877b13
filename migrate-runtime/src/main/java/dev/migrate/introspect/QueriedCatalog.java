package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ForeignKey.Match;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.IndexColumn.Nulls;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database whose catalog answers queries: a fixed number of them for each schema, however many tables it has.
 *
 * @param queries what this kind of database is asked
 */
record QueriedCatalog(CatalogQueries queries) implements Catalog {

    @Override
    public Schema read(CatalogConnection connection, Dialect dialect, IntrospectionScope scope) throws SQLException {
        String current = currentSchema(connection);
        CatalogNames names = new CatalogNames(dialect, current);
        Set<String> existing = connection.rows(queries.schemas()).stream()
                .map(row -> row.values().values().iterator().next())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> schemas = schemas(current, existing, dialect, scope);
        List<EnumType> enumTypes = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (String schema : schemas) {
            enumTypes.addAll(enumTypes(connection, schema, names));
            sequences.addAll(queries.sequences(connection, schema, names));
            tables.addAll(new SchemaReading(connection, schema, names).tables(scope));
        }
        List<Identifier> namespaces = schemas.stream()
                .filter(schema -> Database.of(dialect).createsSchemas() && !schema.equals(current))
                .map(names::identifier)
                .toList();
        return new Schema(namespaces, enumTypes, sequences, tables);
    }

    @Override
    public @Nullable String currentSchema(CatalogConnection connection) throws SQLException {
        return connection.value(queries.currentSchema());
    }

    private static Set<String> schemas(
            @Nullable String current, Set<String> existing, Dialect dialect, IntrospectionScope scope) {
        Set<String> schemas = new LinkedHashSet<>();
        if (current != null) {
            schemas.add(current);
        }
        scope.schemas().stream()
                .map(dialect::catalogSpelling)
                .filter(existing::contains)
                .forEach(schemas::add);
        return schemas;
    }

    private List<EnumType> enumTypes(CatalogConnection connection, String schema, CatalogNames names)
            throws SQLException {
        String query = queries.enumTypes();
        if (query == null) {
            return List.of();
        }
        Map<QualifiedName, List<String>> constants = new LinkedHashMap<>();
        for (CatalogRow row : connection.rows(query, schema)) {
            constants
                    .computeIfAbsent(names.qualified(schema, row.text("type_name")), name -> new ArrayList<>())
                    .add(row.text("constant"));
        }
        return constants.entrySet().stream()
                .map(type -> new EnumType(type.getKey(), type.getValue()))
                .toList();
    }

    /** The reading of one schema's tables. */
    private final class SchemaReading {

        private final CatalogConnection connection;
        private final String schema;
        private final CatalogNames names;
        private final Map<String, TableDraft> drafts = new LinkedHashMap<>();

        SchemaReading(CatalogConnection connection, String schema, CatalogNames names) {
            this.connection = connection;
            this.schema = schema;
            this.names = names;
        }

        List<Table> tables(IntrospectionScope scope) throws SQLException {
            Set<QualifiedName> leftOut =
                    scope.leftOut().stream().map(names::kept).collect(Collectors.toSet());
            for (CatalogRow row : connection.rows(queries.tables(), schema)) {
                QualifiedName name = names.qualified(schema, row.text("table_name"));
                if (!leftOut.contains(name)) {
                    drafts.put(row.text("table_name"), new TableDraft(name, row.optional("comment")));
                }
            }
            forEachRow(queries.columns(), (draft, row) -> draft.add(column(row)));
            forEachRow(queries.keys(), this::addToKey);
            forEachRow(queries.foreignKeys(), (draft, row) -> draft.addToForeignKey(foreignKey(row)));
            String exclusions = queries.exclusions();
            if (exclusions != null) {
                forEachRow(exclusions, (draft, row) -> draft.addToExclusion(exclusion(row)));
            }
            forEachRow(queries.checks(), (draft, row) -> draft.add(check(row)));
            forEachRow(queries.indexes(), this::addToIndex);
            return drafts.values().stream().map(TableDraft::table).toList();
        }

        private void forEachRow(String query, RowConsumer consumer) throws SQLException {
            for (CatalogRow row : connection.rows(query, schema)) {
                TableDraft draft = drafts.get(row.text("table_name"));
                if (draft != null) {
                    consumer.accept(draft, row);
                }
            }
        }

        private Column column(CatalogRow row) {
            Long start = row.number("identity_start");
            Long increment = row.number("identity_increment");
            String generation = row.optional("generation");
            Column column = Column.of(identifier(row, "column_name"), queries.type(row, names))
                    .notNull(row.flag("not_null"))
                    .collate(row.optional("collation"))
                    .comment(absentIfEmpty(row.optional("comment")));
            if (start != null && increment != null) {
                return column.identity(new Identity(start, increment, row.flag("identity_always")));
            }
            return generation == null
                    ? column.defaultTo(queries.defaultValue(row))
                    : column.generated(new GeneratedValue(queries.expression(generation), row.flag("is_stored")));
        }

        private void addToKey(TableDraft draft, CatalogRow row) {
            Identifier name = identifier(row, "constraint_name");
            Identifier column = identifier(row, "column_name");
            if (row.flag("is_primary")) {
                draft.addToPrimaryKey(name, column);
            } else if (row.flag("included")) {
                draft.addToUniqueInclude(name, column);
            } else {
                draft.addToUnique(new UniqueConstraint(
                        name, List.of(column), timing(row), row.flag("nulls_not_distinct"), List.of()));
            }
        }

        private ExclusionConstraint exclusion(CatalogRow row) {
            String condition = row.optional("condition");
            return new ExclusionConstraint(
                    identifier(row, "constraint_name"),
                    List.of(new ExclusionConstraint.Part(indexColumn(row), row.text("operator"))),
                    row.optional("method"),
                    condition == null ? null : queries.expression(condition),
                    timing(row));
        }

        private ForeignKey foreignKey(CatalogRow row) {
            return new ForeignKey(
                    identifier(row, "constraint_name"),
                    List.of(identifier(row, "column_name")),
                    names.qualified(row.text("target_schema"), row.text("target_table")),
                    List.of(identifier(row, "target_column")),
                    action(row.text("on_delete")),
                    action(row.text("on_update")),
                    timing(row),
                    row.flag("match_full") ? Match.FULL : Match.SIMPLE);
        }

        private CheckConstraint check(CatalogRow row) {
            return new CheckConstraint(identifier(row, "constraint_name"), queries.expression(row.text("expression")));
        }

        private void addToIndex(TableDraft draft, CatalogRow row) {
            Identifier name = identifier(row, "index_name");
            if (row.flag("included")) {
                draft.addToInclude(name, identifier(row, "column_name"));
                return;
            }
            String condition = row.optional("condition");
            draft.addToIndex(new Index(
                    name,
                    List.of(indexColumn(row)),
                    row.flag("is_unique"),
                    condition == null ? null : queries.expression(condition),
                    row.optional("method"),
                    List.of()));
        }

        private IndexColumn indexColumn(CatalogRow row) {
            String column = row.optional("column_name");
            String nulls = row.optional("nulls");
            Long length = row.number("length");
            return new IndexColumn(
                    column == null ? null : names.identifier(column),
                    column == null ? queries.expression(row.text("expression")) : null,
                    row.flag("descending"),
                    nulls == null ? null : Nulls.valueOf(nulls),
                    row.optional("operator_class"),
                    length == null ? null : length.intValue());
        }

        private Identifier identifier(CatalogRow row, String label) {
            return names.identifier(row.text(label));
        }
    }

    /** Takes a row about a table. */
    private interface RowConsumer {
        void accept(TableDraft draft, CatalogRow row);
    }

    private static @Nullable String absentIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static ReferentialAction action(String words) {
        return Arrays.stream(ReferentialAction.values())
                .filter(action -> action.sql().equalsIgnoreCase(words))
                .findFirst()
                .orElse(ReferentialAction.NO_ACTION);
    }

    private static Timing timing(CatalogRow row) {
        if (!row.flag("deferrable")) {
            return Timing.NOT_DEFERRABLE;
        }
        return row.flag("deferred") ? Timing.INITIALLY_DEFERRED : Timing.INITIALLY_IMMEDIATE;
    }
}
