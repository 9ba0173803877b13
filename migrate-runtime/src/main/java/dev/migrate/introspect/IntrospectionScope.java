package dev.migrate.introspect;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which part of a database is read.
 *
 * @param schemas the schemas that are read besides the connection's own; one that does not exist is passed over. MariaDB
 *     and MySQL call them databases
 * @param leftOut tables that are not read, such as the version table and the journal
 */
public record IntrospectionScope(Set<Identifier> schemas, Set<QualifiedName> leftOut) {

    /** The whole schema of the connection, and no other. */
    public static final IntrospectionScope CURRENT_SCHEMA = new IntrospectionScope(Set.of(), Set.of());

    public IntrospectionScope {
        schemas = Set.copyOf(schemas);
        leftOut = Set.copyOf(leftOut);
    }

    /** Returns the scope that has every schema that the model creates or puts an object in. */
    public static IntrospectionScope of(Schema model) {
        Stream<QualifiedName> names = Stream.of(
                        model.tables().stream().map(Table::name),
                        model.sequences().stream().map(Sequence::name),
                        model.enumTypes().stream().map(EnumType::name))
                .flatMap(objects -> objects);
        Set<Identifier> schemas = names.flatMap(name -> Stream.of(name.schema(), name.catalog()))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        schemas.addAll(model.namespaces());
        return new IntrospectionScope(schemas, Set.of());
    }

    /** Returns this scope without further tables. */
    public IntrospectionScope leavingOut(QualifiedName... tables) {
        Set<QualifiedName> all = new HashSet<>(leftOut);
        all.addAll(Set.of(tables));
        return new IntrospectionScope(schemas, all);
    }
}
