package dev.migrate.merge;

import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Walks all orders in which two lines of steps can be mixed.
 *
 * <p>A database may have been upgraded to any point of either line before it gets the other one. All these ways end in one
 * schema if each step of the one line commutes with each step of the other, wherever they meet: those are the cells of a
 * grid, so no order is tried twice.
 *
 * @param <S> a step
 */
final class CommutingGrid<S> {

    /**
     * Two steps that do not commute.
     *
     * @param corner the schema before both of them
     */
    record Clash<S>(S left, S right, Schema corner, String reason) {}

    private final BiFunction<S, Schema, Schema> replay;
    private List<Schema> row = List.of();

    /** @param replay returns the schema after a step, or throws if the step does not fit */
    CommutingGrid(BiFunction<S, Schema, Schema> replay) {
        this.replay = replay;
    }

    /**
     * Returns the first two steps that do not commute, or empty if all do.
     *
     * @throws RuntimeException what {@code replay} throws for one line alone
     */
    Optional<Clash<S>> walk(Schema ancestor, List<S> left, List<S> right) {
        row = line(ancestor, left);
        for (S step : right) {
            Optional<Clash<S>> clash = cross(left, step);
            if (clash.isPresent()) {
                return clash;
            }
        }
        return Optional.empty();
    }

    /** Returns the schema after all steps, once {@link #walk} has found no clash. */
    Schema end() {
        return row.get(row.size() - 1);
    }

    private List<Schema> line(Schema start, List<S> steps) {
        List<Schema> schemas = new ArrayList<>(List.of(start));
        steps.forEach(step -> schemas.add(replay.apply(step, schemas.get(schemas.size() - 1))));
        return schemas;
    }

    /** Goes from the schemas before a step of the right line to those after it. */
    private Optional<Clash<S>> cross(List<S> left, S step) {
        List<Schema> after = new ArrayList<>(List.of(replay.apply(step, row.get(0))));
        for (int i = 0; i < left.size(); i++) {
            S other = left.get(i);
            Attempt last = attempt(step, row.get(i + 1));
            Attempt first = attempt(other, after.get(i));
            if (last.schema() == null || first.schema() == null) {
                return Optional.of(new Clash<>(other, step, row.get(i), failed(last, first)));
            }
            Optional<String> reason = difference(last.schema(), first.schema(), row.get(i + 1), after.get(i));
            if (reason.isPresent()) {
                return Optional.of(new Clash<>(other, step, row.get(i), reason.get()));
            }
            after.add(last.schema());
        }
        row = after;
        return Optional.empty();
    }

    private Attempt attempt(S step, Schema schema) {
        return Attempt.of(() -> replay.apply(step, schema));
    }

    private static String failed(Attempt last, Attempt first) {
        return last.schema() == null
                ? "After the first, the second fails. " + last.failure()
                : "After the second, the first fails. " + first.failure();
    }

    private static Optional<String> difference(Schema one, Schema other, Schema afterLeft, Schema afterRight) {
        return one.equals(other)
                ? BrokenReferences.added(one, afterLeft, afterRight).map(reference -> "After both, " + reference + ".")
                : Optional.of("Their order decides what the schema becomes.");
    }
}
