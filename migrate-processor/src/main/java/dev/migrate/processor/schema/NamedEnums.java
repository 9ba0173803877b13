package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The enumerations that are types of the database, each named like its class. Not thread-safe. */
final class NamedEnums {

    private final Map<QualifiedName, EnumType> types = new TreeMap<>();

    ColumnType of(ValueSpec value) {
        String simpleName = value.javaType().substring(value.javaType().lastIndexOf('.') + 1);
        QualifiedName name = QualifiedName.of(Identifier.of(simpleName));
        types.putIfAbsent(name, new EnumType(name, value.constants()));
        return new ColumnType.NamedEnum(name);
    }

    List<EnumType> all() {
        return new ArrayList<>(types.values());
    }
}
