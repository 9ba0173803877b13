package dev.migrate.introspect;

import dev.migrate.dialect.Dialect;
import dev.migrate.schema.Finding;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How a live database has drifted away from a model.
 *
 * <p>An object of the database's that was in no model is another program's and no drift: a table, a sequence, an enum type
 * or a schema. A column, constraint or index in a table of the model's is drift, whoever made it.
 *
 * @param model the schema that the database should have
 * @param history further schemas whose objects are known; one that is still there, but not in the model, is drift
 * @param ownTables tables that are never looked at, such as the version table
 * @param visible gives the part of a schema that is compared
 */
public record Drift(
        Schema model, Collection<Schema> history, Set<QualifiedName> ownTables, UnaryOperator<Schema> visible) {

    public Drift {
        history = List.copyOf(history);
        ownTables = Set.copyOf(ownTables);
    }

    /**
     * Reads the database and returns what differs, sorted by object.
     *
     * @throws SQLException if the database refuses to tell
     * @throws IllegalArgumentException if the database cannot hold one of the model's types
     */
    public List<Finding> find(Connection connection, Dialect dialect) throws SQLException {
        String currentSchema = Introspector.currentSchema(connection, dialect);
        KnownObjects known = new KnownObjects(dialect, currentSchema);
        known.add(visible.apply(model));
        history.forEach(past -> known.add(visible.apply(past)));
        Schema live = known.of(Introspector.read(connection, dialect, scope()));
        return SchemaComparison.differences(visible.apply(model), visible.apply(live), dialect, currentSchema);
    }

    private IntrospectionScope scope() {
        Set<Identifier> schemas = new HashSet<>(IntrospectionScope.of(model).schemas());
        history.forEach(past -> schemas.addAll(IntrospectionScope.of(past).schemas()));
        return new IntrospectionScope(schemas, ownTables);
    }
}
