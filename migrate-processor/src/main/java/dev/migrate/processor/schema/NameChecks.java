package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Notes names that a database would cut or refuse, and constraints of different tables that have one name. */
final class NameChecks {

    private final Problems problems;
    private final Map<QualifiedName, QualifiedName> constraints = new HashMap<>();

    NameChecks(Problems problems) {
        this.problems = problems;
    }

    void check(TableDraft draft, Table table) {
        length(table.name().name(), draft.site());
        draft.columns().forEach(column -> length(column.name(), column.site()));
        Stream<Identifier> names = Stream.concat(
                table.constraints().map(Constraint::name),
                table.indexes().stream().map(Index::name));
        names.forEach(name -> {
            length(name, draft.site());
            unique(name, draft, table);
        });
    }

    void length(Identifier name, Site site) {
        int bytes = name.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > NamingConvention.MAX_BYTES) {
            problems.addAt(
                    site.element(),
                    Problem.NAME_TOO_LONG,
                    site,
                    name.text(),
                    bytes,
                    NamingConvention.MAX_BYTES,
                    NamingConvention.shortened(name.text()));
        }
    }

    /** PostgreSQL and H2 keep the names of keys and indexes for a whole schema. */
    private void unique(Identifier name, TableDraft draft, Table table) {
        QualifiedName scope = table.name().sibling(new Identifier(TableDraft.canonical(name), true));
        QualifiedName other = constraints.putIfAbsent(scope, table.name());
        if (other != null) {
            problems.addAt(draft.site().element(), Problem.CONSTRAINT_NAMED_TWICE, other, table.name(), name.text());
        }
    }
}
