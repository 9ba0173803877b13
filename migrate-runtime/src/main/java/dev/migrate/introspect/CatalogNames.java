package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/** Turns the spellings of a database's catalog into names of the model. */
final class CatalogNames {

    private final Dialect dialect;
    private final boolean schemasAreCatalogs;
    private final boolean hasSchemas;
    private final @Nullable String currentSchema;

    /**
     * Creates the names of one connection.
     *
     * @param currentSchema the schema whose objects are named without it, or null where there is only one
     */
    CatalogNames(Dialect dialect, @Nullable String currentSchema) {
        this.dialect = dialect;
        this.schemasAreCatalogs = Database.of(dialect).schemasAreCatalogs();
        this.hasSchemas = Database.of(dialect).hasSchemas();
        this.currentSchema = currentSchema;
    }

    /** Returns the name, quoted only if the spelling without quotes denotes another object. */
    Identifier identifier(String spelling) {
        Identifier plain = new Identifier(spelling, false);
        return dialect.catalogSpelling(plain).equals(spelling) ? plain : new Identifier(spelling, true);
    }

    /** Returns the name of an object, without its schema if that is the connection's. */
    QualifiedName qualified(@Nullable String schema, String spelling) {
        Identifier name = identifier(spelling);
        if (schema == null || schema.equals(currentSchema)) {
            return QualifiedName.of(name);
        }
        return schemasAreCatalogs
                ? new QualifiedName(identifier(schema), null, name)
                : new QualifiedName(null, identifier(schema), name);
    }

    /** Returns the name under which a database built from the model has an object of the model's. */
    Identifier kept(Identifier modelled) {
        return identifier(dialect.catalogSpelling(modelled));
    }

    /** Returns the name under which a database built from the model has an object of the model's. */
    QualifiedName kept(QualifiedName modelled) {
        Identifier schema = schemasAreCatalogs ? modelled.catalog() : modelled.schema();
        return qualified(
                schema == null || !hasSchemas ? null : dialect.catalogSpelling(schema),
                dialect.catalogSpelling(modelled.name()));
    }
}
