package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.NamedEnum;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database keeps of the tables of a model. */
final class KeptTable {

    private static final Identifier PRIMARY = new Identifier("PRIMARY", false);

    private final Schema model;
    private final Dialect dialect;
    private final Database database;
    private final CatalogNames names;

    KeptTable(Schema model, Dialect dialect, CatalogNames names) {
        this.model = model;
        this.dialect = dialect;
        this.database = Database.of(dialect);
        this.names = names;
    }

    Table table(Table table) {
        List<Column> columns = table.columns().stream().map(this::held).toList();
        return new Table(
                names.kept(table.name()),
                columns.stream().map(column -> column(table, column)).toList(),
                primaryKey(table),
                uniques(table),
                table.foreignKeys().stream().map(this::foreignKey).toList(),
                table.exclusions().stream().map(this::exclusion).toList(),
                Stream.concat(checks(table), enumerationChecks(table.name(), columns))
                        .toList(),
                indexes(table),
                List.of(),
                database.keepsComments() ? table.comment() : null,
                null);
    }

    /** Returns the column with the constants of its enum type where the database has no such types. */
    private Column held(Column column) {
        if (!(column.type() instanceof NamedEnum named) || database.hasEnumTypes()) {
            return column;
        }
        List<String> constants =
                model.enumType(named.type()).map(EnumType::constants).orElse(List.of());
        return column.type(new Enumeration(constants, Enumeration.Storage.NAME, Enumeration.DEFAULT_LENGTH));
    }

    private Column column(Table table, Column column) {
        Column typed = column.type() instanceof ColumnType.Custom custom
                ? CustomDefinition.kept(column, custom, database)
                : column.type(type(column.type()));
        boolean inKey = table.primaryKey() != null && table.primaryKey().uses(column.name());
        return numbered(table, typed)
                .named(names.kept(column.name()))
                .notNull(inKey || (typed.notNull() && (typed.generated() == null || database.generatedCanRefuseNull())))
                .generated(generated(typed.generated()))
                .collate(database.keepsCollations() ? typed.collation() : null)
                .comment(database.keepsComments() ? column.comment() : null)
                .checkNamed(null);
    }

    private ColumnType type(ColumnType type) {
        if (type instanceof NamedEnum named) {
            return new NamedEnum(names.kept(named.type()));
        }
        ColumnType kept = database.typeWords().read(dialect.sql(type));
        return kept instanceof ColumnType.Array array && !database.keepsArrayLengths()
                ? new ColumnType.Array(array.element(), null)
                : kept;
    }

    private Column numbered(Table table, Column column) {
        if (database.numbersIntegerKeys()) {
            return numberedByKey(table, column);
        }
        Identity identity = column.identity();
        if (identity == null) {
            return column;
        }
        return column.identity(database.keepsIdentityOptions() ? identity : Identity.DEFAULT)
                .notNull(true);
    }

    private static Column numberedByKey(Table table, Column column) {
        ColumnType integer = new Simple(Simple.Kind.INTEGER);
        boolean soleKey =
                table.primaryKey() != null && table.primaryKey().columns().equals(List.of(column.name()));
        ColumnType type = column.identity() == null ? column.type() : integer;
        return column.type(type).identity(soleKey && type.equals(integer) ? Identity.DEFAULT : null);
    }

    private @Nullable GeneratedValue generated(@Nullable GeneratedValue value) {
        return value == null
                ? null
                : new GeneratedValue(value.expression(), value.stored() || database.storesAllGenerated());
    }

    private @Nullable PrimaryKey primaryKey(Table table) {
        PrimaryKey key = table.primaryKey();
        return key == null
                ? null
                : new PrimaryKey(
                        database.namesPrimaryKeys() ? names.kept(key.name()) : PRIMARY, identifiers(key.columns()));
    }

    private List<UniqueConstraint> uniques(Table table) {
        Stream<UniqueConstraint> constraints = table.uniques().stream();
        Stream<UniqueConstraint> indexes = table.indexes().stream()
                .filter(this::isConstraint)
                .map(index -> new UniqueConstraint(
                        index.name(),
                        index.columns().stream()
                                .map(IndexColumn::column)
                                .filter(Objects::nonNull)
                                .toList()));
        return Stream.concat(constraints, indexes).map(this::unique).toList();
    }

    private UniqueConstraint unique(UniqueConstraint unique) {
        boolean options = database.keepsUniqueOptions();
        return new UniqueConstraint(
                names.kept(unique.name()),
                identifiers(unique.columns()),
                options ? unique.timing() : Timing.NOT_DEFERRABLE,
                options && unique.nullsNotDistinct(),
                options ? identifiers(unique.include()) : List.of());
    }

    private ExclusionConstraint exclusion(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                names.kept(exclusion.name()),
                exclusion.parts().stream()
                        .map(part -> new ExclusionConstraint.Part(indexColumn(part.what()), part.operator()))
                        .toList(),
                exclusion.method(),
                exclusion.where(),
                exclusion.timing());
    }

    private boolean isConstraint(Index index) {
        return database.uniqueIndexesAreConstraints()
                && index.unique()
                && index.columns().stream()
                        .allMatch(part -> part.column() != null && !part.descending() && part.length() == null);
    }

    private ForeignKey foreignKey(ForeignKey key) {
        return new ForeignKey(
                names.kept(key.name()),
                identifiers(key.columns()),
                names.kept(key.target()),
                identifiers(key.targetColumns()),
                key.onDelete(),
                key.onUpdate(),
                database.defersForeignKeys() ? key.timing() : Timing.NOT_DEFERRABLE,
                key.match());
    }

    private Stream<CheckConstraint> checks(Table table) {
        return table.checks().stream().map(check -> check.named(names.kept(check.name())));
    }

    private Stream<CheckConstraint> enumerationChecks(QualifiedName table, List<Column> columns) {
        return columns.stream().map(column -> enumerationCheck(table, column)).flatMap(Optional::stream);
    }

    private Optional<CheckConstraint> enumerationCheck(QualifiedName table, Column column) {
        if (!(column.type() instanceof Enumeration enumeration) || type(enumeration) instanceof Enumeration) {
            return Optional.empty();
        }
        String name = dialect.sql(column.name());
        String condition = enumeration.storage() == Enumeration.Storage.ORDINAL
                ? name + " between 0 and " + (enumeration.constants().size() - 1)
                : enumeration.constants().stream()
                        .map(dialect::literal)
                        .collect(Collectors.joining(", ", name + " in (", ")"));
        return Optional.of(new CheckConstraint(names.kept(column.checkName(table)), condition));
    }

    private List<Index> indexes(Table table) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        indexes.removeIf(this::isConstraint);
        indexes.removeIf(index -> database.indexesForeignKeys()
                && table.foreignKeys().stream().anyMatch(key -> key.name().equals(index.name())));
        return indexes.stream().map(this::index).toList();
    }

    private Index index(Index index) {
        boolean choice = database.keepsIndexMethods();
        return new Index(
                names.kept(index.name()),
                index.columns().stream().map(this::indexColumn).toList(),
                index.unique(),
                database.keepsIndexConditions() ? index.where() : null,
                choice ? index.method() : null,
                choice ? identifiers(index.include()) : List.of());
    }

    private IndexColumn indexColumn(IndexColumn part) {
        Identifier column = part.column();
        return new IndexColumn(
                column == null ? null : names.kept(column),
                part.expression(),
                part.descending(),
                database.usualNulls(part.descending()) == null ? null : part.nulls(),
                database.keepsIndexMethods() ? part.operatorClass() : null,
                database.keepsIndexLengths() ? part.length() : null);
    }

    private List<Identifier> identifiers(List<Identifier> modelled) {
        return modelled.stream().map(names::kept).toList();
    }
}
