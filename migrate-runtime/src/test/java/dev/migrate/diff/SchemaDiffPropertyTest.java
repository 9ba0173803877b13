package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The laws over generated schemas.
 *
 * <p>{@code migrate.test.seeds} is how many are tried of each kind; a failure names the seed that gives it again.
 */
final class SchemaDiffPropertyTest {

    private static final int CASES = Integer.getInteger("migrate.test.seeds", 500);

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

    @Test
    void provenRenamesNeverLoseAColumn() {
        forSeeds(seed -> {
            RenamedNames before = RenamedNames.any(new Random(seed));
            RenamedNames after = RenamedNames.any(new Random(seed + CASES));
            assertOnlyRenames(before.proven().diff(after.proven(), Hints.none()));
        });
    }

    @Test
    void annotatedRenamesNeverLoseAColumnAndAreDoneOnce() {
        forSeeds(seed -> {
            RenamedNames before = RenamedNames.any(new Random(seed));
            RenamedNames after = RenamedNames.any(new Random(seed + CASES));
            assertOnlyRenames(before.plain().diff(after.annotated(before), Hints.none()));
            assertThat(after.annotated(before).operationsTo(after.annotated(before)))
                    .isEmpty();
        });
    }

    private static void assertOnlyRenames(DiffResult result) {
        assertThat(result.questions()).isEmpty();
        assertThat(result.operations()).allMatch(operation -> operation.kind().startsWith("rename"));
    }

    @Test
    void hundredsOfTablesObeyTheLaws() {
        Snapshot before = manyTables(0);
        Snapshot after = manyTables(1);

        Answers.operations(before, after);
    }

    /** Joins generated schemas whose tables differ in name. */
    private static Snapshot manyTables(int change) {
        List<Table> tables = new ArrayList<>();
        Set<QualifiedName> names = new HashSet<>();
        for (long seed = 0; seed < 120; seed++) {
            SchemaGenerator generator = SchemaGenerator.ofPortable(seed);
            Snapshot first = generator.snapshot();
            Snapshot snapshot = change == 0 || seed % 4 > 0 ? first : generator.changed(first);
            String suffix = "_" + seed;
            snapshot.schema().tables().stream()
                    .map(table -> table.withForeignKeys(key -> key.withTarget(suffixed(key.target(), suffix)))
                            .named(suffixed(table.name(), suffix)))
                    .filter(table -> names.add(table.name()))
                    .forEach(tables::add);
        }
        assertThat(tables).hasSizeGreaterThan(200);
        return new Snapshot(List.of(), Schema.of(tables), Provenance.none());
    }

    private static QualifiedName suffixed(QualifiedName name, String suffix) {
        return name.sibling(
                new Identifier(name.name().text() + suffix, name.name().quoted()));
    }

    private static void forSeeds(LongConsumer check) {
        LongStream.range(0, CASES).forEach(seed -> {
            try {
                check.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        });
    }
}
