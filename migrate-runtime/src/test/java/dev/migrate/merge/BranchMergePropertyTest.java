package dev.migrate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.diff.DiffResult;
import dev.migrate.diff.Hints;
import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.operation.ReplayException;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of merging over two generated changes of a generated schema; a failure names the seed. */
final class BranchMergePropertyTest {

    private static final int CASES = Integer.getInteger("migrate.test.seeds", 1500);

    private int merged;
    private int conflicts;

    @Test
    void branchesMergeOrTheirOrderMatters() {
        for (long seed = 0; seed < CASES; seed++) {
            try {
                check(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        assertThat(merged).isGreaterThan(CASES / 10);
        assertThat(conflicts).isGreaterThan(CASES / 10);
    }

    private void check(long seed) {
        SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
        Random random = new Random(seed);
        Snapshot ancestor = generator.snapshot();
        List<BranchRevision> left = branch("a", operations(ancestor, generator.changed(ancestor)), random);
        List<BranchRevision> right = branch("b", operations(ancestor, generator.changed(ancestor)), random);
        Schema start = ancestor.schema();
        MergeResult result = BranchMerge.of(start, left, right);
        if (result instanceof MergeResult.Merged both) {
            merged++;
            assertEveryOrderLeadsTo(both.schema(), start, left, right, random);
        } else if (result instanceof MergeResult.Conflict conflict) {
            conflicts++;
            assertBlamed(conflict, start, left, right);
        }
        checkMove(start, left, right);
    }

    private static void assertEveryOrderLeadsTo(
            Schema merged, Schema start, List<BranchRevision> left, List<BranchRevision> right, Random random) {
        assertThat(replay(start, left, right)).contains(merged);
        assertThat(replay(start, right, left)).contains(merged);
        for (int i = 0; i < 3; i++) {
            assertThat(replay(start, mixed(left, right, random), List.of())).contains(merged);
        }
        assertThat(BranchMerge.of(start, right, left)).isInstanceOf(MergeResult.Merged.class);
    }

    private static void assertBlamed(
            MergeResult.Conflict conflict, Schema start, List<BranchRevision> left, List<BranchRevision> right) {
        assertThat(left).contains(conflict.one().revision());
        assertThat(right).contains(conflict.other().revision());
        assertThat(Branches.operations(conflict.one().revision()))
                .contains(conflict.one().operation());
        assertThat(Branches.operations(conflict.other().revision()))
                .contains(conflict.other().operation());
        boolean shows = left.size() == 1
                && right.size() == 1
                && !replay(start, left, right).equals(replay(start, right, left));
        boolean hidden =
                conflict.reason().startsWith("After") || conflict.reason().startsWith("Their order decides which");
        boolean fails = replay(start, left, right).isEmpty()
                || replay(start, right, left).isEmpty();
        assertThat(shows || hidden || fails || left.size() + right.size() > 2)
                .as(conflict.description())
                .isTrue();
    }

    private static void checkMove(Schema start, List<BranchRevision> left, List<BranchRevision> right) {
        MergeResult result = BranchMove.of(start, left, right);
        if (result instanceof MergeResult.Merged both) {
            assertThat(replay(start, left, right)).contains(both.schema());
        } else if (result instanceof MergeResult.Conflict conflict) {
            assertThat(left).contains(conflict.one().revision());
            assertThat(right).contains(conflict.other().revision());
        }
        if (BranchMerge.of(start, left, right) instanceof MergeResult.Merged) {
            assertThat(result).isInstanceOf(MergeResult.Merged.class);
        }
    }

    private static List<Operation> operations(Snapshot from, Snapshot to) {
        Hints hints = Hints.none();
        DiffResult result = SchemaDiff.between(from, to, hints);
        if (!result.questions().isEmpty()) {
            hints = hints.withRenames("none");
            result = SchemaDiff.between(from, to, hints);
        }
        return result.questions().isEmpty()
                ? result.operations()
                : SchemaDiff.between(from, to, hints.withBackfills(answers(result.questions())))
                        .operations();
    }

    private static String answers(List<Question> questions) {
        return questions.stream()
                .map(question -> question.answers().get(0))
                .map(answer -> answer.substring("-Dbackfill=\"".length(), answer.length() - 1))
                .collect(Collectors.joining(","));
    }

    /** Cuts the operations into one or two revisions. */
    private static List<BranchRevision> branch(String name, List<Operation> operations, Random random) {
        int cut = random.nextBoolean() ? operations.size() : random.nextInt(operations.size() + 1);
        return Stream.of(operations.subList(0, cut), operations.subList(cut, operations.size()))
                .filter(part -> !part.isEmpty() || operations.isEmpty())
                .map(part -> Branches.revision(name + part.size() + part.hashCode(), part))
                .toList();
    }

    private static List<BranchRevision> mixed(List<BranchRevision> left, List<BranchRevision> right, Random random) {
        List<BranchRevision> mixed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean takeLeft = j == right.size() || (i < left.size() && random.nextBoolean());
            mixed.add(takeLeft ? left.get(i++) : right.get(j++));
        }
        return mixed;
    }

    private static Optional<Schema> replay(Schema start, List<BranchRevision> one, List<BranchRevision> other) {
        try {
            return Optional.of(Replay.all(
                    Stream.concat(one.stream(), other.stream())
                            .flatMap(revision -> Branches.operations(revision).stream())
                            .toList(),
                    start));
        } catch (ReplayException e) {
            return Optional.empty();
        }
    }
}
