package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.schema.ColumnType;
import java.util.Optional;

/** The column types that a JPA provider gives Java types. */
interface ColumnTypes {

    /** Returns the type of a column, or empty after noting that its Java type cannot be one. */
    Optional<ColumnType> of(ValueSpec value, ColumnSpec column, Site site);
}
