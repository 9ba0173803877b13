package dev.migrate.diff;

import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A name as a database sees it that ignores the case of names without quotes.
 *
 * @param catalog the catalog, empty for none
 * @param schema the schema, empty for none
 * @param name the object's own name
 */
record FoldedName(Optional<Identifier> catalog, Optional<Identifier> schema, Identifier name) {

    /** Returns the names of a table, its constraints and its indexes, which some databases keep in one list. */
    static Stream<FoldedName> allOf(Table table) {
        return Stream.of(
                        Stream.of(table.name().name()),
                        table.constraints().map(Constraint::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(Function.identity())
                .map(name -> of(table.name().sibling(name)));
    }

    static FoldedName of(QualifiedName name) {
        return new FoldedName(
                Optional.ofNullable(name.catalog()).map(FoldedName::of),
                Optional.ofNullable(name.schema()).map(FoldedName::of),
                of(name.name()));
    }

    static Identifier of(Identifier name) {
        return name.quoted() ? name : new Identifier(name.text().toLowerCase(Locale.ROOT), false);
    }
}
