package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which objects revisions look after: Alembic's {@code include_name} and {@code include_object}.
 *
 * <p>What is outside of the filter is left as the last snapshot has it, there or not there: it is never a difference. What
 * needs such an object follows it: a constraint or index on an excluded column, a foreign key to an excluded table.
 *
 * <p>Patterns are names with {@code *} for any characters and {@code ?} for one, in any case of letters; parts are joined by
 * dots, and fewer parts than a name has are compared with its last ones: {@code audit_*}, {@code sales.*} for tables, {@code
 * users.legacy_*} for columns. Between backticks they are themselves. An object without a schema passes the patterns of
 * schemas. Sequences and enum types pass the included patterns of tables, but not the excluded ones.
 *
 * <p>Immutable.
 */
public final class SchemaFilter {

    private static final int LONGEST_SCHEMA = 2;
    private static final int LONGEST_TABLE = 3;
    private static final int LONGEST_COLUMN = 4;

    private static final SchemaFilter ALL = new SchemaFilter(NameFilter.ALL, NameFilter.ALL, NameFilter.ALL);

    private final NameFilter schemas;
    private final NameFilter tables;
    private final NameFilter columns;

    private SchemaFilter(NameFilter schemas, NameFilter tables, NameFilter columns) {
        this.schemas = schemas;
        this.tables = tables;
        this.columns = columns;
    }

    /** Returns the filter that everything passes. */
    public static SchemaFilter all() {
        return ALL;
    }

    /**
     * Returns this filter with patterns for schemas.
     *
     * @param include the patterns of which one must match, separated by commas; null or blank for any schema
     * @param exclude the patterns of which none may match; null or blank for none
     * @throws HintException if one is no pattern
     */
    public SchemaFilter schemas(@Nullable String include, @Nullable String exclude) {
        return new SchemaFilter(NameFilter.of("Schemas", LONGEST_SCHEMA, include, exclude), tables, columns);
    }

    /** Returns this filter with patterns for tables, as {@link #schemas} takes them. */
    public SchemaFilter tables(@Nullable String include, @Nullable String exclude) {
        return new SchemaFilter(schemas, NameFilter.of("Tables", LONGEST_TABLE, include, exclude), columns);
    }

    /** Returns this filter with patterns for columns, each after its table's name or alone for any table. */
    public SchemaFilter columns(@Nullable String include, @Nullable String exclude) {
        return new SchemaFilter(schemas, tables, NameFilter.of("Columns", LONGEST_COLUMN, include, exclude));
    }

    /**
     * Returns what is to be compared with {@code from} instead of {@code to}: {@code to}, with all that is outside of the
     * filter as {@code from} has it.
     *
     * @param hints the declared renames, through which an object outside follows what it refers to
     * @throws HintException if what must stay and what is wanted have one name
     */
    public Snapshot applied(Snapshot from, Snapshot to, Hints hints) {
        return passesAll() ? to : new FilteredSnapshot(this, from, to, hints).snapshot();
    }

    /** Returns what of {@code schema} is within the filter, without what needs something outside. */
    public Schema visible(Schema schema) {
        return passesAll() ? schema : new VisibleSchema(this, schema).schema();
    }

    private boolean passesAll() {
        return Stream.of(schemas, tables, columns).allMatch(NameFilter.ALL::equals);
    }

    boolean hasNamespace(Identifier name) {
        return schemas.passes(List.of(name));
    }

    boolean hasTable(QualifiedName name) {
        return inSchema(name) && tables.passes(parts(name));
    }

    /** Returns whether a sequence or an enum type passes, which belongs to no table and so needs none to be included. */
    boolean hasOther(QualifiedName name) {
        return inSchema(name) && !tables.excludes(parts(name));
    }

    boolean hasColumn(QualifiedName table, Identifier column) {
        List<Identifier> name = new ArrayList<>(parts(table));
        name.add(column);
        return columns.passes(name);
    }

    private boolean inSchema(QualifiedName name) {
        List<Identifier> schema = Stream.of(name.catalog(), name.schema())
                .filter(Objects::nonNull)
                .toList();
        return schema.isEmpty() || schemas.passes(schema);
    }

    private static List<Identifier> parts(QualifiedName name) {
        return Stream.of(name.catalog(), name.schema(), name.name())
                .filter(Objects::nonNull)
                .toList();
    }
}
