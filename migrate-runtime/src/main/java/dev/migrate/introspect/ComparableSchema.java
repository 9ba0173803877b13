package dev.migrate.introspect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes what means the same to a database in the same way, so that equal schemas are equal. */
final class ComparableSchema {

    private final Database database;

    ComparableSchema(Database database) {
        this.database = database;
    }

    Schema of(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.enumTypes(),
                schema.sequences().stream().map(database::withoutUsual).toList(),
                schema.tables().stream().map(this::of).toList());
    }

    Table of(Table table) {
        return new Table(
                table.name(),
                table.columns().stream().map(this::of).toList(),
                table.primaryKey(),
                uniques(table),
                table.foreignKeys().stream().map(this::of).toList(),
                table.exclusions().stream().map(this::of).toList(),
                table.checks().stream().map(this::of).toList(),
                table.indexes().stream().map(this::of).toList(),
                List.of(),
                table.comment(),
                null);
    }

    /** PostgreSQL makes no second constraint when both stand in one {@code create table}, but does so later. */
    List<UniqueConstraint> uniques(Table table) {
        PrimaryKey key = table.primaryKey();
        return table.uniques().stream()
                .filter(unique -> key == null
                        || !database.dropsUniqueOfPrimaryKey()
                        || !unique.columns().equals(key.columns()))
                .toList();
    }

    Column of(Column column) {
        GeneratedValue generated = column.generated();
        return column.type(of(column.type()))
                .defaultTo(defaultValue(column.defaultValue()))
                .generated(
                        generated == null
                                ? null
                                : new GeneratedValue(canonical(generated.expression()), generated.stored()))
                .collate(collation(column.collation()));
    }

    /** Whether a character set is national depends on the database's own, which the model does not know. */
    private static ColumnType of(ColumnType type) {
        return type instanceof Characters characters
                ? new Characters(characters.length(), characters.fixed(), false)
                : type;
    }

    private @Nullable String defaultValue(@Nullable String sql) {
        String canonical = sql == null ? "null" : canonical(sql);
        return canonical.equals("null") ? null : canonical;
    }

    /** Only PostgreSQL's collations are objects whose names tell upper from lower case. */
    private @Nullable String collation(@Nullable String name) {
        return name == null || database == Database.POSTGRESQL ? name : name.toLowerCase(Locale.ROOT);
    }

    ForeignKey of(ForeignKey key) {
        return key.onDelete(of(key.onDelete())).onUpdate(of(key.onUpdate()));
    }

    private ReferentialAction of(ReferentialAction action) {
        return action == ReferentialAction.RESTRICT && !database.restrictsAtOnce()
                ? ReferentialAction.NO_ACTION
                : action;
    }

    CheckConstraint of(CheckConstraint check) {
        return new CheckConstraint(check.name(), canonical(check.expression()));
    }

    Index of(Index index) {
        String where = index.where();
        String method = index.method();
        return new Index(
                index.name(),
                index.columns().stream().map(this::of).toList(),
                index.unique(),
                where == null ? null : canonical(where),
                method == null || method.equalsIgnoreCase("btree") ? null : method.toLowerCase(Locale.ROOT),
                index.include());
    }

    ExclusionConstraint of(ExclusionConstraint exclusion) {
        String where = exclusion.where();
        String method = exclusion.method();
        return new ExclusionConstraint(
                exclusion.name(),
                exclusion.parts().stream()
                        .map(part -> new ExclusionConstraint.Part(of(part.what()), part.operator()))
                        .toList(),
                method == null || method.equalsIgnoreCase("btree") ? null : method.toLowerCase(Locale.ROOT),
                where == null ? null : canonical(where),
                exclusion.timing());
    }

    private IndexColumn of(IndexColumn part) {
        String expression = part.expression();
        return new IndexColumn(
                part.column(),
                expression == null ? null : canonical(expression),
                part.descending(),
                database.usualNulls(part.descending()) == part.nulls() ? null : part.nulls(),
                part.operatorClass(),
                part.length());
    }

    private String canonical(String sql) {
        return SqlExpressionParser.canonical(sql, database.backslashEscapes());
    }
}
