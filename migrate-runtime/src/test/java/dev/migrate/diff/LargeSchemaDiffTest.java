package dev.migrate.diff;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand tables in one chain of foreign keys, each referring to the next. */
final class LargeSchemaDiffTest {

    private static final int TABLES = 10_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void createsAndDropsALongChainOfTables() {
        Snapshot chain = chain(i -> "t" + i);

        List<?> created = diff(Snapshot.empty(), chain).operations();
        List<?> dropped = diff(chain, Snapshot.empty()).operations();

        assertThat(created).hasSize(TABLES).allMatch(CreateTable.class::isInstance);
        assertThat(((CreateTable) created.get(0)).table().name()).hasToString("t" + (TABLES - 1));
        assertThat(dropped).hasSize(TABLES);
    }

    @Test
    void renamesEachTable() {
        DiffResult result = diff(chain(i -> "t" + i), chain(i -> "t" + (i + 1)));

        assertThat(result.operations()).hasSize(TABLES);
        assertThat(Laws.summaries(result.operations()))
                .startsWith("rename table t" + (TABLES - 1) + " to t" + TABLES)
                .endsWith("rename table t0 to t1");
    }

    private static DiffResult diff(Snapshot from, Snapshot to) {
        return assertTimeoutPreemptively(LIMIT, () -> SchemaDiff.between(from, to, Hints.none()));
    }

    private static Snapshot chain(IntFunction<String> naming) {
        Map<QualifiedName, Origin> origins = new HashMap<>();
        List<Table> tables = IntStream.range(0, TABLES)
                .mapToObj(i -> {
                    QualifiedName name = QualifiedName.of(naming.apply(i));
                    origins.put(name, new Origin("app.Entity" + i, null));
                    return table(name, naming.apply(Math.min(i + 1, TABLES - 1)));
                })
                .toList();
        return new Snapshot(List.of(), Schema.of(tables), new Provenance(origins, Map.of()));
    }

    private static Table table(QualifiedName name, String next) {
        return Table.of(
                name,
                List.of(
                        column("id", bigint()),
                        column("name", varchar(50)),
                        column("next_id", bigint()),
                        primaryKey("pk", "id"),
                        foreignKey("fk", "next_id").references(next, "id")));
    }
}
