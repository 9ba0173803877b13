package dev.migrate.dialect;

import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropNamespace;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;

/** The conditions, as SQL, that the database has an object: it looks them up in its catalog. */
abstract class Presence {

    private final Definitions definitions;

    Presence(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Returns the condition that what {@code drop} drops is there. */
    final String of(Operation drop) {
        if (drop instanceof DropTable table) {
            return table(table.table().name());
        }
        if (drop instanceof DropColumn column) {
            return column(column.table(), column.column().name());
        }
        if (drop instanceof DropConstraint constraint) {
            return constraint(constraint.table(), constraint.constraint().name());
        }
        if (drop instanceof DropIndex index) {
            return index(index.table(), index.index().name());
        }
        if (drop instanceof DropSequence sequence) {
            return sequence(sequence.sequence().name());
        }
        return drop instanceof DropEnumType type
                ? enumType(type.type().name())
                : namespace(((DropNamespace) drop).name());
    }

    abstract String table(QualifiedName name);

    abstract String column(QualifiedName table, Identifier column);

    abstract String constraint(QualifiedName table, Identifier constraint);

    abstract String index(QualifiedName table, Identifier index);

    abstract String sequence(QualifiedName name);

    abstract String enumType(QualifiedName name);

    abstract String namespace(Identifier name);

    final String literal(String text) {
        return definitions.types().literals().text(text);
    }

    /** Returns the name as the catalog has it, as a literal. */
    final String spelling(Identifier name) {
        return literal(definitions.names().catalogSpelling(name));
    }

    /** Returns the name as statements have it, as a literal. */
    final String sql(QualifiedName name) {
        return literal(definitions.names().sql(name));
    }

    static String exists(String rows) {
        return "exists (select 1 from " + rows + ")";
    }

    /** The catalog of PostgreSQL. */
    static final class OfPostgreSql extends Presence {

        OfPostgreSql(Definitions definitions) {
            super(definitions);
        }

        @Override
        String table(QualifiedName name) {
            return "to_regclass(" + sql(name) + ") is not null";
        }

        @Override
        String column(QualifiedName table, Identifier column) {
            return exists("pg_catalog.pg_attribute where attrelid = to_regclass(" + sql(table) + ") and attname = "
                    + spelling(column) + " and not attisdropped");
        }

        @Override
        String constraint(QualifiedName table, Identifier constraint) {
            return exists("pg_catalog.pg_constraint where conrelid = to_regclass(" + sql(table) + ") and conname = "
                    + spelling(constraint));
        }

        @Override
        String index(QualifiedName table, Identifier index) {
            return table(table.sibling(index));
        }

        @Override
        String sequence(QualifiedName name) {
            return table(name);
        }

        @Override
        String enumType(QualifiedName name) {
            return "to_regtype(" + sql(name) + ") is not null";
        }

        @Override
        String namespace(Identifier name) {
            return exists("pg_catalog.pg_namespace where nspname = " + spelling(name));
        }
    }

    /** The {@code information_schema} of MariaDB, MySQL and H2. */
    static final class OfInformationSchema extends Presence {

        private final boolean mySqlLike;

        OfInformationSchema(Definitions definitions, boolean mySqlLike) {
            super(definitions);
            this.mySqlLike = mySqlLike;
        }

        private String rows(String view, String schemaColumn, QualifiedName table, String further) {
            Identifier schema = mySqlLike ? table.catalog() : table.schema();
            String current = mySqlLike ? "database()" : "current_schema";
            return exists("information_schema." + view + " where " + schemaColumn + " = "
                    + (schema == null ? current : spelling(schema)) + further);
        }

        private String rowsOf(String view, QualifiedName table, String further) {
            return rows(view, "table_schema", table, " and table_name = " + spelling(table.name()) + further);
        }

        @Override
        String table(QualifiedName name) {
            return rowsOf("tables", name, "");
        }

        @Override
        String column(QualifiedName table, Identifier column) {
            return rowsOf("columns", table, " and column_name = " + spelling(column));
        }

        @Override
        String constraint(QualifiedName table, Identifier constraint) {
            return rowsOf("table_constraints", table, " and constraint_name = " + spelling(constraint));
        }

        @Override
        String index(QualifiedName table, Identifier index) {
            return rowsOf(mySqlLike ? "statistics" : "indexes", table, " and index_name = " + spelling(index));
        }

        /** On MariaDB a sequence is among the tables, and on MySQL it is one. */
        @Override
        String sequence(QualifiedName name) {
            return mySqlLike
                    ? table(name)
                    : rows("sequences", "sequence_schema", name, " and sequence_name = " + spelling(name.name()));
        }

        @Override
        String enumType(QualifiedName name) {
            throw new IllegalArgumentException("the database has no enum types");
        }

        @Override
        String namespace(Identifier name) {
            return exists("information_schema.schemata where schema_name = " + spelling(name));
        }
    }

    /** The {@code sqlite_master} of SQLite. */
    static final class OfSqlite extends Presence {

        private final Definitions definitions;

        OfSqlite(Definitions definitions) {
            super(definitions);
            this.definitions = definitions;
        }

        private String object(String type, QualifiedName name) {
            return exists(SqliteRebuild.catalog(definitions, name) + " where type = '" + type + "' and name = "
                    + literal(name.name().text()) + " collate nocase");
        }

        @Override
        String table(QualifiedName name) {
            return object("table", name);
        }

        @Override
        String column(QualifiedName table, Identifier column) {
            return exists(SqliteRebuild.pragma("table_xinfo", table) + " where name = " + literal(column.text())
                    + " collate nocase");
        }

        @Override
        String constraint(QualifiedName table, Identifier constraint) {
            throw new IllegalArgumentException("the database does not tell which constraints a table has");
        }

        @Override
        String index(QualifiedName table, Identifier index) {
            return object("index", table.sibling(index));
        }

        @Override
        String sequence(QualifiedName name) {
            return table(name);
        }

        @Override
        String enumType(QualifiedName name) {
            throw new IllegalArgumentException("the database has no enum types");
        }

        @Override
        String namespace(Identifier name) {
            throw new IllegalArgumentException("the database has no schemas");
        }
    }
}
