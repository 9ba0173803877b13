package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class SchemaGeneratorTest {

    @Test
    void theSameSeedGivesTheSameSchemasAndChanges() {
        SchemaGenerator one = SchemaGenerator.ofEverything(7);
        SchemaGenerator other = SchemaGenerator.ofEverything(7);

        Snapshot before = one.snapshot();
        assertThat(other.snapshot()).isEqualTo(before);
        assertThat(other.changed(before)).isEqualTo(one.changed(before));
    }

    @Test
    void differentSeedsGiveDifferentSchemas() {
        Set<Snapshot> snapshots = new HashSet<>();
        LongStream.range(0, 500)
                .forEach(
                        seed -> snapshots.add(SchemaGenerator.ofEverything(seed).snapshot()));

        assertThat(snapshots).hasSize(500);
    }

    @Test
    void foreignKeysReferToKeysOfTheSameTypes() {
        LongStream.range(0, 500).forEach(seed -> {
            SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
            Snapshot before = generator.snapshot();
            assertForeignKeysFit(before.schema(), seed);
            assertForeignKeysFit(generator.changed(before).schema(), seed);
        });
    }

    private static void assertForeignKeysFit(Schema schema, long seed) {
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                Table target = schema.table(key.target()).orElseThrow();
                for (int i = 0; i < key.columns().size(); i++) {
                    assertThat(table.column(key.columns().get(i)).orElseThrow().type())
                            .as("seed %d, foreign key %s", seed, key)
                            .isEqualTo(target.column(key.targetColumns().get(i))
                                    .orElseThrow()
                                    .type());
                }
            }
        }
    }
}
