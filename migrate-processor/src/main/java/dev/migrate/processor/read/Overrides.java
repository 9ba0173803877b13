package dev.migrate.processor.read;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.schema.ReferentialAction;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @AttributeOverride}, {@code @AssociationOverride} and {@code @Convert} with a path put in the place of an
 * attribute's own annotations, by the path of attributes from where they are written.
 *
 * @param columns the columns
 * @param joins the references
 * @param joinTables the join tables
 * @param conversions the {@code @Convert} annotations
 */
record Overrides(
        Map<String, ColumnSpec> columns,
        Map<String, JoinSpec> joins,
        Map<String, JoinTableSpec> joinTables,
        Map<String, Mirror> conversions) {

    static final Overrides NONE = new Overrides(Map.of(), Map.of(), Map.of(), Map.of());

    /** Reads what is written on a class or attribute. */
    static Overrides of(Annotated annotated, JoinAnnotations joinReading, Site site) {
        Map<String, ColumnSpec> columns = new HashMap<>();
        for (Mirror override : annotated.allJpa("AttributeOverride", "AttributeOverrides")) {
            columns.put(
                    override.textOrEmpty("name"),
                    ColumnAnnotations.column(Optional.ofNullable(override.nested("column"))));
        }
        Map<String, JoinSpec> joins = new HashMap<>();
        Map<String, JoinTableSpec> joinTables = new HashMap<>();
        for (Mirror override : annotated.allJpa("AssociationOverride", "AssociationOverrides")) {
            joins.put(override.textOrEmpty("name"), joinReading.nestedJoin(override, site));
            Mirror table = override.nested("joinTable");
            if (table != null) {
                joinTables.put(
                        override.textOrEmpty("name"), joinReading.table(table, ReferentialAction.NO_ACTION, site));
            }
        }
        return new Overrides(columns, joins, joinTables, conversions(annotated));
    }

    private static Map<String, Mirror> conversions(Annotated annotated) {
        Map<String, Mirror> conversions = new HashMap<>();
        for (Mirror conversion : annotated.allJpa("Convert", "Converts")) {
            String path = conversion.text("attributeName");
            if (path != null) {
                conversions.put(path, conversion);
            }
        }
        return conversions;
    }

    /** Returns what is written for the attributes of an attribute. */
    Overrides within(String attribute) {
        return new Overrides(
                within(columns, attribute),
                within(joins, attribute),
                within(joinTables, attribute),
                within(conversions, attribute));
    }

    /** Returns these above others, which are written further within and give way. */
    Overrides above(Overrides inner) {
        return new Overrides(
                above(columns, inner.columns),
                above(joins, inner.joins),
                above(joinTables, inner.joinTables),
                above(conversions, inner.conversions));
    }

    private static <T> Map<String, T> within(Map<String, T> map, String attribute) {
        String prefix = attribute + '.';
        Map<String, T> inner = new HashMap<>();
        map.forEach((path, value) -> {
            if (path.startsWith(prefix)) {
                inner.put(path.substring(prefix.length()), value);
            }
        });
        return inner;
    }

    private static <T> Map<String, T> above(Map<String, T> outer, Map<String, T> inner) {
        Map<String, T> all = new HashMap<>(inner);
        all.putAll(outer);
        return all;
    }
}
