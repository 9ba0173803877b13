package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.problem.Problem;
import java.util.Optional;

/**
 * Notes columns that two attributes of one entity write.
 *
 * <p>Two heirs of an entity can share a column of their table, as no row is of both.
 *
 * @param binding what every binder needs
 */
record ColumnClashes(Binding binding) {

    void check(TableDraft table) {
        if (!table.isCollection()) {
            table.clashes().stream().filter(this::isOfOneEntity).forEach(clash -> note(table, clash));
        }
    }

    private boolean isOfOneEntity(TableDraft.Clash clash) {
        String first = clash.first().origin().entity();
        String second = clash.second().origin().entity();
        return isAtOrAbove(first, second) || isAtOrAbove(second, first);
    }

    private boolean isAtOrAbove(String above, String below) {
        Optional<EntityMapping> each = binding.model().entity(below);
        while (each.isPresent() && !each.get().className().equals(above)) {
            each = binding.model().parent(each.get());
        }
        return each.isPresent();
    }

    private void note(TableDraft table, TableDraft.Clash clash) {
        binding.problems()
                .addAt(
                        clash.second().site().element(),
                        Problem.COLUMN_MAPPED_TWICE,
                        clash.second().site(),
                        clash.second().column().text(),
                        table.name(),
                        clash.first().site());
    }
}
