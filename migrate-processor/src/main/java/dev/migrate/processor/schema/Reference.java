package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A reference from one table to another that is to become columns and a foreign key.
 *
 * @param table the table that gets the columns
 * @param join what is said of them
 * @param prefix what stands before {@code _} and the name of the referenced column where no name is written, or null if
 *     that name stands alone
 * @param target the table referred to
 * @param required whether the columns refuse NULL
 * @param constrained whether there is a foreign key at all
 * @param details what is added to the column
 * @param origin the origin of the columns
 * @param site where the reference is declared
 */
record Reference(
        TableDraft table,
        JoinSpec join,
        @Nullable Identifier prefix,
        TableDraft target,
        boolean required,
        boolean constrained,
        ColumnDetails details,
        Origin origin,
        Site site) {}
