package dev.migrate.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Orders renames so that none takes a name that is still in use: the end of a chain first, a cycle through a temporary name.
 *
 * @param <S> what is renamed
 * @param <N> the names
 */
final class RenameOrder<S, N> {

    /**
     * One rename.
     *
     * @param subject what is renamed
     * @param from the name before
     * @param to the name afterwards
     */
    record Step<S, N>(S subject, N from, N to) {}

    private final UnaryOperator<N> temporary;
    private final Set<Step<S, N>> pending = new LinkedHashSet<>();
    private final Deque<Step<S, N>> ready = new ArrayDeque<>();
    private final Map<N, Integer> held = new HashMap<>();
    private final Map<N, Set<Step<S, N>>> waiting = new HashMap<>();
    private final List<Step<S, N>> ordered = new ArrayList<>();

    private RenameOrder(UnaryOperator<N> temporary) {
        this.temporary = temporary;
    }

    /**
     * Returns steps that together do what {@code renames} say.
     *
     * @param renames the renames, ties in this order
     * @param temporary gives an unused name beside a name
     */
    static <S, N> List<Step<S, N>> of(Collection<Step<S, N>> renames, UnaryOperator<N> temporary) {
        RenameOrder<S, N> order = new RenameOrder<>(temporary);
        renames.forEach(step -> order.held.merge(step.from(), 1, Integer::sum));
        renames.forEach(order::enqueue);
        while (!order.pending.isEmpty()) {
            order.advance();
        }
        return order.ordered;
    }

    private void enqueue(Step<S, N> step) {
        pending.add(step);
        if (held.getOrDefault(step.to(), 0) == 0) {
            ready.add(step);
        } else {
            waiting.computeIfAbsent(step.to(), absent -> new LinkedHashSet<>()).add(step);
        }
    }

    private void advance() {
        Step<S, N> step = ready.poll();
        if (step == null) {
            breakCycle(pending.iterator().next());
        } else {
            pending.remove(step);
            emit(step);
        }
    }

    private void breakCycle(Step<S, N> step) {
        N aside = temporary.apply(step.from());
        pending.remove(step);
        waiting.getOrDefault(step.to(), Set.of()).remove(step);
        enqueue(new Step<>(step.subject(), aside, step.to()));
        emit(new Step<>(step.subject(), step.from(), aside));
    }

    private void emit(Step<S, N> step) {
        ordered.add(step);
        if (held.merge(step.from(), -1, Integer::sum) == 0) {
            ready.addAll(waiting.getOrDefault(step.from(), Set.of()));
            waiting.remove(step.from());
        }
    }
}
