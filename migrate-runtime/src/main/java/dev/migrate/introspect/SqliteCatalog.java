package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads SQLite, which keeps the text of the statements that made its tables and indexes. */
final class SqliteCatalog implements Catalog {

    private static final String STATEMENTS = """
            select type, name, tbl_name, sql from sqlite_schema
            where sql is not null and name not like 'sqlite\\_%' escape '\\' and type in ('table', 'index')
              and sql not like 'create virtual%'
            order by type desc, name""";

    @Override
    public Schema read(CatalogConnection connection, Dialect dialect, IntrospectionScope scope) throws SQLException {
        CatalogNames names = new CatalogNames(dialect, null);
        Set<QualifiedName> leftOut = scope.leftOut().stream().map(names::kept).collect(Collectors.toSet());
        Map<String, SqliteDefinition> definitions = new LinkedHashMap<>();
        for (CatalogRow row : connection.rows(STATEMENTS)) {
            String table = row.text("tbl_name");
            QualifiedName name = names.qualified(null, table);
            SqliteDefinition definition = definitions.get(folded(table));
            if (row.text("type").equals("table") && !leftOut.contains(name)) {
                definitions.put(folded(table), SqliteDefinition.read(row.text("sql"), name, names));
            } else if (row.text("type").equals("index") && definition != null) {
                definition.draft().add(SqliteIndex.read(row.text("sql"), row.text("name"), names));
            }
        }
        return Schema.of(tables(definitions, names));
    }

    @Override
    public @Nullable String currentSchema(CatalogConnection connection) {
        return null;
    }

    private static List<Table> tables(Map<String, SqliteDefinition> definitions, CatalogNames names) {
        Map<String, Table> unconnected = new LinkedHashMap<>();
        definitions.forEach(
                (name, definition) -> unconnected.put(name, definition.draft().table()));
        definitions
                .values()
                .forEach(definition -> definition
                        .references()
                        .forEach(reference -> connect(definition.draft(), reference, unconnected, names)));
        return definitions.values().stream()
                .map(definition -> definition.draft().table())
                .toList();
    }

    /** SQLite lets a foreign key refer to a table that is not there; such a key keeps the names it has. */
    private static void connect(
            TableDraft draft, SqliteDefinition.Reference reference, Map<String, Table> tables, CatalogNames names) {
        Table target = tables.get(folded(reference.target()));
        PrimaryKey key = target == null ? null : target.primaryKey();
        List<Identifier> keyColumns = key == null ? reference.columns() : key.columns();
        QualifiedName name = target == null ? names.qualified(null, reference.target()) : target.name();
        draft.add(reference.to(name, keyColumns));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
