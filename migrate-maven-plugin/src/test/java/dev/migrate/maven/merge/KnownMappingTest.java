package dev.migrate.maven.merge;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.json.JsonException;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnownMappingTest {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    @TempDir
    private Path folder;

    @Test
    void originsComeFromBothSidesThenFromTheEntities() {
        KnownMapping mapping = new KnownMapping(
                true,
                List.of(snapshot("id", "one"), snapshot("id", "other", "name", "label")),
                snapshot("name", "title", "price", "price", "id", "other"));

        Provenance merged = mapping.snapshot(schema("id", "name", "price", "note"), List.of("ffff"))
                .provenance();

        assertThat(merged.of(ITEMS)).contains(Origin.of("shop.Item"));
        assertThat(merged.of(ITEMS, Identifier.of("id"))).contains(Origin.of("shop.Item#other"));
        assertThat(merged.of(ITEMS, Identifier.of("name"))).contains(Origin.of("shop.Item#label"));
        assertThat(merged.of(ITEMS, Identifier.of("price"))).contains(Origin.of("shop.Item#price"));
        assertThat(merged.of(ITEMS, Identifier.of("note"))).isEmpty();
    }

    @Test
    void discriminatorsThatBothBranchesAddAreThoseOfTheEntities() {
        KnownMapping mapping = new KnownMapping(
                true,
                List.of(discriminated("Book=B", "Tool=T"), discriminated("Book=B", "Food=F")),
                discriminated("Book=B", "Tool=T", "Food=F"));
        KnownMapping unmerged = new KnownMapping(
                false, List.of(discriminated("Book=B"), discriminated("Book=B")), discriminated("Book=K"));

        assertThat(mapping.snapshot(schema("kind"), List.of("ffff")).provenance())
                .isEqualTo(mapping.wanted().provenance());
        assertThat(unmerged.snapshot(schema("kind"), List.of("ffff")).provenance())
                .isEqualTo(discriminated("Book=B").provenance());
    }

    private static Snapshot discriminated(String... values) {
        Map<String, String> discriminators = Stream.of(values)
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        MappingFacts facts = new MappingFacts(
                Map.of(),
                Map.of(ITEMS, Map.of(Identifier.of("kind"), new ColumnFacts(List.of(), null, discriminators))));
        return new Snapshot(List.of(), schema("kind"), new Provenance(Map.of(), Map.of(), facts));
    }

    @Test
    void sideThatIsNoSnapshotByItselfIsPassedOver() throws Exception {
        BranchedProject project = BranchedProject.of(folder);
        String whole = snapshot("id", "one").toJson();
        Files.writeString(project.snapshot(), "<<<<<<< HEAD\n" + whole + "=======\n{\"half\n>>>>>>> branch\n");

        KnownMapping mapping = KnownMapping.of(project.places());

        assertThat(mapping.sides()).containsExactly(snapshot("id", "one"));
        assertThat(mapping.wanted()).isEqualTo(Snapshot.empty());
        assertThat(mapping.isSnapshotOf(List.of())).isFalse();
    }

    @Test
    void brokenSnapshotWithoutAConflictIsAnError() throws Exception {
        BranchedProject project = BranchedProject.of(folder);
        Files.writeString(project.snapshot(), "{\"half");

        assertThatThrownBy(() -> KnownMapping.of(project.places())).isInstanceOf(JsonException.class);
    }

    /** Returns a snapshot of columns, each followed by its attribute. */
    private static Snapshot snapshot(String... columnsAndAttributes) {
        Map<Identifier, Origin> origins = new java.util.HashMap<>();
        for (int i = 0; i < columnsAndAttributes.length; i += 2) {
            origins.put(Identifier.of(columnsAndAttributes[i]), new Origin("shop.Item", columnsAndAttributes[i + 1]));
        }
        String[] columns = origins.keySet().stream().map(Identifier::text).toArray(String[]::new);
        return new Snapshot(
                List.of(),
                schema(columns),
                new Provenance(Map.of(ITEMS, Origin.of("shop.Item")), Map.of(ITEMS, origins)));
    }

    private static Schema schema(String... columns) {
        return Schema.of(List.of(Table.of(
                ITEMS, Stream.of(columns).map(name -> column(name, integer())).toList())));
    }
}
