package dev.migrate;

import dev.migrate.execute.RecordedStep;
import dev.migrate.execute.RevisionFailedException;
import dev.migrate.graph.Direction;
import dev.migrate.graph.Plan;
import dev.migrate.graph.Step;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.operation.ReplayException;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The operations of revisions and the schemas between them, recorded for one command.
 *
 * <p>A revision's upgrade is recorded once, when it is run or when a schema after it is asked for. Mutable, for one thread.
 */
final class Recording {

    private final RevisionHistory history;
    private final RevisionClasses classes;
    private final Map<String, Migration> migrations = new HashMap<>();
    private final Map<String, List<Operation>> upgrades = new HashMap<>();

    /** The revisions that were replayed last, in their order, and the schema after each of them. */
    private final List<String> replayed = new ArrayList<>();

    private final List<Schema> schemas = new ArrayList<>();

    Recording(RevisionHistory history, RevisionClasses classes) {
        this.history = history;
        this.classes = classes;
    }

    /**
     * Returns the schema that the revisions make which are applied to a database with these rows.
     *
     * @throws RevisionFailedException if one of them throws or does not fit those before it
     */
    Schema schemaAt(Set<String> rows) {
        return schemaAfter(history.applied(rows));
    }

    /**
     * Returns the schema after each revision that a database with these rows can come by, in the order of execution of a
     * full upgrade.
     *
     * @throws RevisionFailedException as {@link #schemaAt}
     */
    List<Schema> allSchemas(Set<String> rows) {
        schemaAfter(history.all(rows));
        return List.copyOf(schemas);
    }

    /**
     * Returns the schema after revisions alone, whatever they need.
     *
     * @param revisions full ids in the order of execution
     * @throws RevisionFailedException as {@link #schemaAt}
     */
    Schema schemaOf(List<String> revisions) {
        return schemaAfter(revisions);
    }

    /**
     * Returns what each of these revisions called in its upgrade, in their order.
     *
     * @param revisions full ids in the order of execution
     * @throws RevisionFailedException as {@link #schemaAt}
     */
    Map<String, List<Operation>> upgrades(List<String> revisions) {
        schemaAfter(revisions);
        Map<String, List<Operation>> recorded = new LinkedHashMap<>();
        revisions.forEach(id -> recorded.put(id, upgrades.getOrDefault(id, List.of())));
        return recorded;
    }

    /**
     * Records the steps of a plan, in its order.
     *
     * @throws RevisionFailedException if a revision throws or does not fit those before it
     */
    List<RecordedStep> record(Plan plan) {
        if (plan.steps().stream().allMatch(step -> step.direction() == Direction.STAMP)) {
            return plan.steps().stream().map(this::stamp).toList();
        }
        List<String> applied = new ArrayList<>(history.applied(plan));
        return plan.steps().stream().map(step -> record(step, applied)).toList();
    }

    private RecordedStep stamp(Step step) {
        return new RecordedStep(step, history.facts(step.id()), List.of(), Schema.empty());
    }

    private RecordedStep record(Step step, List<String> applied) {
        Schema before = schemaAfter(applied);
        boolean down = step.direction() == Direction.DOWNGRADE;
        List<Operation> operations = down ? downgrade(step.id(), before) : upgrade(step.id(), before);
        if (down) {
            applied.remove(applied.lastIndexOf(step.id()));
        } else {
            applied.add(step.id());
            schemaAfter(applied);
        }
        return new RecordedStep(step, history.facts(step.id()), operations, before);
    }

    /**
     * Records the upgrade of one revision on any schema, apart from all others.
     *
     * @throws RevisionFailedException if it throws
     */
    List<Operation> operations(String id, Schema before) {
        return operations(id, before, Direction.UPGRADE, Migration::upgrade);
    }

    /** Replays from the first revision on that was not replayed in this place the last time. */
    private Schema schemaAfter(List<String> revisions) {
        int known = commonStart(revisions);
        replayed.subList(known, replayed.size()).clear();
        schemas.subList(known, schemas.size()).clear();
        for (String id : revisions.subList(known, revisions.size())) {
            Schema after = replay(id, lastSchema());
            replayed.add(id);
            schemas.add(after);
        }
        return lastSchema();
    }

    private int commonStart(List<String> revisions) {
        int limit = Math.min(replayed.size(), revisions.size());
        int common = 0;
        while (common < limit && replayed.get(common).equals(revisions.get(common))) {
            common++;
        }
        return common;
    }

    private Schema lastSchema() {
        return schemas.isEmpty() ? Schema.empty() : schemas.get(schemas.size() - 1);
    }

    private Schema replay(String id, Schema before) {
        List<Operation> operations = upgrade(id, before);
        try {
            return Replay.all(operations, before);
        } catch (ReplayException e) {
            throw new RevisionFailedException(history.facts(id), Direction.UPGRADE, e);
        }
    }

    private List<Operation> upgrade(String id, Schema before) {
        List<Operation> known = upgrades.get(id);
        if (known == null) {
            known = operations(id, before, Direction.UPGRADE, Migration::upgrade);
            upgrades.put(id, known);
        }
        return known;
    }

    private List<Operation> downgrade(String id, Schema before) {
        return operations(id, before, Direction.DOWNGRADE, Migration::downgrade);
    }

    private List<Operation> operations(
            String id, Schema before, Direction direction, BiConsumer<Migration, Operations> method) {
        Migration migration = migration(id);
        try {
            return Operations.record(() -> before, operations -> method.accept(migration, operations));
        } catch (RuntimeException | LinkageError | AssertionError e) {
            throw new RevisionFailedException(history.facts(id), direction, e);
        }
    }

    private Migration migration(String id) {
        return migrations.computeIfAbsent(id, missing -> classes.migration(history.entry(missing)));
    }
}
