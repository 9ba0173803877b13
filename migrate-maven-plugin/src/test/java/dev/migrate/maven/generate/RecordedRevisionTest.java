package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.diff.Hints;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.*;
import dev.migrate.operation.RunJava;
import dev.migrate.schema.*;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A revision that is written, compiled and recorded gives the operations that it was written from. */
final class RecordedRevisionTest {

    @TempDir
    private Path folder;

    /** A step in Java is one that only its author can write. */
    @Test
    void thereIsASampleOfEveryKindOfOperationButCode() {
        Set<Class<?>> kinds = kinds(Operation.class).collect(Collectors.toSet());
        kinds.remove(RunJava.class);

        assertThat(EveryOperation.list().stream()
                        .<Class<?>>map(Object::getClass)
                        .collect(Collectors.toSet()))
                .isEqualTo(kinds);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isInterface()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RecordedRevisionTest::kinds)
                : Stream.of(type);
    }

    @Test
    void everyKindOfOperationIsRecordedAsItWas() throws Exception {
        List<Operation> upgrade = EveryOperation.list();

        assertRecorded(Map.of("EveryOperation", new Recorded(Schema.empty(), upgrade, Replay.inverse(upgrade))));
    }

    @Test
    void bytesAreRecordedAsTheyWere() throws Exception {
        byte[] bytes = {0, -1, 127, '"'};
        List<Operation> upgrade = List.of(
                new BulkInsert(QualifiedName.of("files"), List.of(Identifier.of("content")), List.of(List.of(bytes))));
        RevisionSource source = SampleRevision.of("Bytes", "bytes", upgrade);

        try (CompiledRevisions compiled = compiled(List.of(source))) {
            Migration migration = compiled.migration("db.revision.Bytes");
            BulkInsert recorded = (BulkInsert)
                    Operations.record(Schema::empty, migration::upgrade).get(0);
            assertThat((byte[]) recorded.rows().get(0).get(0)).isEqualTo(bytes);
        }
    }

    @Test
    void textsOfAnyLengthAreRecordedAsTheyWere() throws Exception {
        QualifiedName users = QualifiedName.of("users");
        List<Operation> upgrade = new ArrayList<>();
        for (int length : new int[] {0, 1, 89, 110, 15_999, 16_000, 16_001, 70_000, 200_000}) {
            String text = "日\uD83D\uDE00\\\"".repeat(length / 5 + 1).substring(0, length);
            upgrade.add(new ExecuteSql(Character.isHighSurrogate(last(text)) ? text + '\uDE00' : text, List.of()));
            upgrade.add(new AlterTableComment(users, "x".repeat(length), null));
        }

        assertRecorded(Map.of("Long", new Recorded(Schema.empty(), upgrade, List.of())));
    }

    @Test
    void thousandsOfOperationsAreRecordedAsTheyWere() throws Exception {
        List<Operation> upgrade = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> upgrade.add(new CreateTable(table("t" + i, 20))));
        IntStream.range(0, 8_000).forEach(i -> upgrade.add(new CreateSequence(Sequence.of("s" + i, 1, 1))));

        assertRecorded(Map.of("Many", new Recorded(Schema.empty(), upgrade, Replay.inverse(upgrade))));
    }

    @Test
    void aTableOfManyColumnsIsRecordedAsItWas() throws Exception {
        List<Operation> upgrade = List.of(new CreateTable(table("wide", 1_600)));

        assertRecorded(Map.of("Wide", new Recorded(Schema.empty(), upgrade, Replay.inverse(upgrade))));
    }

    @Test
    void differencesOfRandomSchemasAreRecordedAsTheyWere() throws Exception {
        Map<String, Recorded> revisions = new LinkedHashMap<>();
        for (long seed = 0; seed < 150; seed++) {
            SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
            Snapshot first = generator.snapshot();
            addDifference(revisions, "Create" + seed, Snapshot.empty(), first);
            addDifference(revisions, "Change" + seed, first, generator.changed(first));
            addDifference(revisions, "Drop" + seed, first, Snapshot.empty());
        }

        assertThat(revisions).hasSizeGreaterThan(350);
        assertRecorded(revisions);
    }

    /** Adds nothing if the difference raises questions or there is none. */
    private static void addDifference(Map<String, Recorded> revisions, String name, Snapshot from, Snapshot to) {
        Hints withoutRenames = new Hints(Map.of(), true, Map.of());
        List<Operation> upgrade = SchemaDiff.between(from, to, withoutRenames).operations();
        if (!upgrade.isEmpty()) {
            revisions.put(name, new Recorded(from.schema(), upgrade, Replay.inverse(upgrade)));
        }
    }

    private static Table table(String name, int columns) {
        return Table.of(
                QualifiedName.of(name),
                IntStream.range(0, columns)
                        .mapToObj(i -> column(name + "_c" + i, varchar(i + 1)).nullable())
                        .toList());
    }

    private static char last(String text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private void assertRecorded(Map<String, Recorded> revisions) throws Exception {
        List<RevisionSource> sources = new ArrayList<>();
        revisions.forEach((name, revision) ->
                sources.add(SampleRevision.of(name, name, revision.upgrade(), revision.downgrade())));
        try (CompiledRevisions compiled = compiled(sources)) {
            revisions.forEach((name, revision) -> {
                Migration migration = compiled.migration(SampleRevision.PACKAGE + "." + name);
                assertThat(Operations.record(revision::before, migration::upgrade))
                        .as("upgrade of %s", name)
                        .isEqualTo(revision.upgrade());
                assertThat(Operations.record(revision::after, migration::downgrade))
                        .as("downgrade of %s", name)
                        .isEqualTo(revision.downgrade());
            });
        }
    }

    private CompiledRevisions compiled(List<RevisionSource> sources) {
        RevisionWriter writer = new RevisionWriter(false);
        Map<String, String> texts = new LinkedHashMap<>();
        sources.forEach(source -> texts.put(source.packageName() + "." + source.className(), writer.write(source)));
        return CompiledRevisions.of(texts, folder);
    }

    private record Recorded(Schema before, List<Operation> upgrade, List<Operation> downgrade) {

        Schema after() {
            return downgrade.isEmpty() ? before : Replay.all(upgrade, before);
        }
    }
}
