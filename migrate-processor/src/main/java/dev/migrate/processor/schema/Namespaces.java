package dev.migrate.processor.schema;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The schemas (namespaces) that the mapping names. */
final class Namespaces {

    /** The one that PostgreSQL and H2 begin with. */
    private static final String ALWAYS_THERE = "public";

    private Namespaces() {}

    /** Returns those that revisions have to create for tables and sequences. */
    static List<Identifier> of(List<Table> tables, List<Sequence> sequences) {
        return Stream.concat(
                        tables.stream().map(Table::name), sequences.stream().map(Sequence::name))
                .map(QualifiedName::schema)
                .filter(Objects::nonNull)
                .filter(schema -> !schema.text().equalsIgnoreCase(ALWAYS_THERE))
                .distinct()
                .toList();
    }
}
