package dev.migrate.diff;

import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The laws over generated schemas; a failure names the seed. */
final class SchemaDiffPropertyTest {

    private static final int CASES = 1000;

    @Test
    void changesOfEverythingObeyTheLaws() {
        forSeeds(seed -> {
            SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
            Snapshot before = generator.snapshot();
            Answers.operations(before, generator.changed(before));
        });
    }

    @Test
    void unrelatedSchemasObeyTheLaws() {
        forSeeds(seed -> Answers.operations(
                SchemaGenerator.ofEverything(seed).snapshot(),
                SchemaGenerator.ofEverything(seed + CASES).snapshot()));
    }

    @Test
    void changesOfPortableSchemasObeyTheLaws() {
        forSeeds(seed -> {
            SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
            Snapshot before = generator.snapshot();
            Answers.operations(before, generator.changed(generator.changed(before)));
        });
    }

    private static void forSeeds(java.util.function.LongConsumer check) {
        LongStream.range(0, CASES).forEach(seed -> {
            try {
                check.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        });
    }
}
