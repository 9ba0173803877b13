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

final class KnownOriginsTest {

    private static final QualifiedName ITEMS = QualifiedName.of("items");

    @TempDir
    private Path folder;

    @Test
    void originsComeFromBothSidesThenFromTheEntities() {
        KnownOrigins origins = new KnownOrigins(
                List.of(snapshot("id", "one"), snapshot("id", "other", "name", "label")),
                snapshot("name", "title", "price", "price", "id", "other"));

        Provenance merged = origins.snapshot(schema("id", "name", "price", "note"), List.of("ffff"))
                .provenance();

        assertThat(merged.of(ITEMS)).contains(Origin.of("shop.Item"));
        assertThat(merged.of(ITEMS, Identifier.of("id"))).contains(Origin.of("shop.Item#other"));
        assertThat(merged.of(ITEMS, Identifier.of("name"))).contains(Origin.of("shop.Item#label"));
        assertThat(merged.of(ITEMS, Identifier.of("price"))).contains(Origin.of("shop.Item#price"));
        assertThat(merged.of(ITEMS, Identifier.of("note"))).isEmpty();
    }

    @Test
    void discriminatorsThatBothBranchesAddAreThoseOfTheEntities() {
        KnownOrigins origins = new KnownOrigins(
                List.of(discriminated("Book=B", "Tool=T"), discriminated("Book=B", "Food=F")),
                discriminated("Book=B", "Tool=T", "Food=F"));
        KnownOrigins unmerged =
                new KnownOrigins(List.of(discriminated("Book=B"), discriminated("Book=B")), discriminated("Book=K"));

        assertThat(origins.snapshot(schema("kind"), List.of("ffff")).provenance())
                .isEqualTo(origins.wanted().provenance());
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

        KnownOrigins origins = KnownOrigins.of(project.places());

        assertThat(origins.sides()).containsExactly(snapshot("id", "one"));
        assertThat(origins.wanted()).isEqualTo(Snapshot.empty());
    }

    @Test
    void brokenSnapshotWithoutAConflictIsAnError() throws Exception {
        BranchedProject project = BranchedProject.of(folder);
        Files.writeString(project.snapshot(), "{\"half");

        assertThatThrownBy(() -> KnownOrigins.of(project.places())).isInstanceOf(JsonException.class);
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
