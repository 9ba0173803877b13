package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.CollectionAttribute.Semantics;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what is the key of a collection's table, and what is unique in it.
 *
 * @param rules the rules of the provider
 * @param table the table
 */
record CollectionKeys(Rules rules, TableDraft table) {

    /** Constrains the columns that refer to the owner, those of the elements and those of positions or map keys. */
    void constrain(
            CollectionAttribute attribute,
            List<ColumnDraft> key,
            List<ColumnDraft> element,
            List<ColumnDraft> position) {
        if (rules.keysJoinTablesByBothSides()) {
            constrainBothSides(attribute, key, element);
            return;
        }
        boolean toMany = attribute.relation() == Relation.ONE_TO_MANY && !element.isEmpty();
        boolean keyedByElement = toMany
                && position.isEmpty()
                && attribute.semantics() == Semantics.SET
                && rules.keysOneToManySetsByElement();
        if (keyedByElement) {
            table.key(element);
            return;
        }
        if (toMany) {
            table.unique(null, element);
        }
        if (!position.isEmpty()) {
            table.key(both(key, position));
        } else if (attribute.semantics() == Semantics.SET || attribute.semantics() == Semantics.MAP) {
            constrainElements(attribute.semantics(), key, element);
        }
    }

    private void constrainBothSides(CollectionAttribute attribute, List<ColumnDraft> key, List<ColumnDraft> element) {
        if (attribute.relation() != Relation.ELEMENTS) {
            table.key(both(key, element));
        }
    }

    private void constrainElements(Semantics semantics, List<ColumnDraft> key, List<ColumnDraft> element) {
        if (element.stream().anyMatch(CollectionKeys::isLarge)) {
            return;
        }
        if (element.stream().allMatch(column -> column.column().notNull())) {
            table.key(both(key, element));
        } else if (semantics == Semantics.SET && rules.makesNullableSetsUnique() && !hasUniques()) {
            table.unique(null, both(key, element));
        }
    }

    /** What the user says is unique takes the place of what the provider would. */
    private boolean hasUniques() {
        return table.specs().stream()
                .anyMatch(spec ->
                        !spec.uniques().isEmpty() || spec.indexes().stream().anyMatch(index -> index.unique()));
    }

    private static boolean isLarge(ColumnDraft column) {
        return column.column().type() instanceof ColumnType.LargeObject;
    }

    private static List<ColumnDraft> both(List<ColumnDraft> first, List<ColumnDraft> second) {
        List<ColumnDraft> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
