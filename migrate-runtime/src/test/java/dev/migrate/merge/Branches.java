package dev.migrate.merge;

import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Branches as tests write them: each list of operations is one revision. */
final class Branches {

    private Branches() {}

    @SafeVarargs
    static List<BranchRevision> branch(String name, List<Operation>... revisions) {
        return IntStream.range(0, revisions.length)
                .mapToObj(i -> revision(name + (i + 1), revisions[i]))
                .toList();
    }

    static BranchRevision revision(String id, List<Operation> operations) {
        return new BranchRevision(id, id + " (R_" + id + ".java)", before -> operations);
    }

    /** Returns the operations of a branch that names them whatever the schema is. */
    static List<Operation> operations(BranchRevision revision) {
        return revision.upgrade().apply(dev.migrate.schema.Schema.empty());
    }

    /** Returns what a conflict blames: the summaries of both operations. */
    static Map.Entry<String, String> blamed(MergeResult.Conflict conflict) {
        return Map.entry(summary(conflict.one()), summary(conflict.other()));
    }

    private static String summary(RevisionOperation operation) {
        return operation.operation() == null ? "whole" : operation.operation().summary();
    }
}
