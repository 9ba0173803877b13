package dev.migrate;

import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Replaces the operations of a generated revision kind by kind, as Alembic's {@code Rewriter} does.
 *
 * <p>Each operation is rewritten once, by the first rule for its kind; what a rule gives is not rewritten again, except by
 * what is {@linkplain #chain chained}. Immutable.
 *
 * <pre>{@code
 * Rewriter.create()
 *         .rewrite(DropColumn.class, (revision, drop) -> List.of())
 *         .rewrite(AddColumn.class, (revision, add) -> List.of(add, new ExecuteSql("analyze " + add.table(), List.of())))
 * }</pre>
 */
public final class Rewriter implements RevisionCustomizer {

    /** How operations of one kind are rewritten. */
    private record Rule<O extends Operation>(
            Class<O> kind, BiFunction<RevisionDirectives, O, List<? extends Operation>> rewriting) {

        boolean applies(Operation operation) {
            return kind.isInstance(operation);
        }

        List<? extends Operation> rewritten(RevisionDirectives revision, Operation operation) {
            return rewriting.apply(revision, kind.cast(operation));
        }
    }

    private static final Rewriter EMPTY = new Rewriter(List.of(), List.of());

    private final List<Rule<?>> rules;
    private final List<RevisionCustomizer> chained;

    private Rewriter(List<Rule<?>> rules, List<RevisionCustomizer> chained) {
        this.rules = List.copyOf(rules);
        this.chained = List.copyOf(chained);
    }

    /** Returns a rewriter that changes nothing. */
    public static Rewriter create() {
        return EMPTY;
    }

    /**
     * Returns this rewriter with a further rule.
     *
     * @param kind the kind of operation; {@code Operation.class} for every one that no rule before is for
     * @param rewriting gives the operations that stand in the place of one: none, the same or others
     */
    public <O extends Operation> Rewriter rewrite(
            Class<O> kind, BiFunction<RevisionDirectives, O, List<? extends Operation>> rewriting) {
        List<Rule<?>> more = new ArrayList<>(rules);
        more.add(new Rule<>(kind, rewriting));
        return new Rewriter(more, chained);
    }

    /** Returns this rewriter, followed by another one or any other customizer. */
    public Rewriter chain(RevisionCustomizer next) {
        List<RevisionCustomizer> more = new ArrayList<>(chained);
        more.add(next);
        return new Rewriter(rules, more);
    }

    @Override
    public Optional<RevisionDirectives> customize(RevisionDirectives revision) {
        List<Operation> rewritten = new ArrayList<>();
        revision.operations().forEach(operation -> rewritten.addAll(rewritten(revision, operation)));
        Optional<RevisionDirectives> result = Optional.of(revision.withOperations(rewritten));
        for (RevisionCustomizer next : chained) {
            result = result.flatMap(next::customize);
        }
        return result;
    }

    private List<? extends Operation> rewritten(RevisionDirectives revision, Operation operation) {
        return rules.stream()
                .filter(rule -> rule.applies(operation))
                .findFirst()
                .<List<? extends Operation>>map(rule -> rule.rewritten(revision, operation))
                .orElse(List.of(operation));
    }
}
