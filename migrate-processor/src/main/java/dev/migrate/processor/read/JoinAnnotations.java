package dev.migrate.processor.read;

import dev.migrate.processor.mapping.ForeignKeySpec;
import dev.migrate.processor.mapping.JoinColumnSpec;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.SecondaryTableSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of references between tables. */
final class JoinAnnotations {

    private final Problems problems;

    JoinAnnotations(Problems problems) {
        this.problems = problems;
    }

    /** Reads {@code @JoinColumn} or one of its kin, {@code name} being its simple name. */
    JoinSpec join(Annotated annotated, String name, Site site) {
        List<Mirror> columns = annotated.allJpa(name, name + "s");
        Mirror container = annotated.jpa(name + "s").orElse(null);
        return join(columns, container == null ? null : container.nested("foreignKey"), annotated, site);
    }

    private JoinSpec join(List<Mirror> columns, @Nullable Mirror foreignKey, Annotated annotated, Site site) {
        Mirror chosen = foreignKey != null ? foreignKey : firstForeignKey(columns);
        ForeignKeySpec spec =
                annotated.hasHibernate("NotFound") ? new ForeignKeySpec(true, null) : foreignKey(chosen, site);
        return new JoinSpec(columns(columns), spec, onDelete(annotated));
    }

    /** Reads {@code @JoinTable} or {@code @CollectionTable}, {@code name} being its simple name. */
    JoinTableSpec table(Annotated annotated, String name, Site site) {
        Optional<Mirror> annotation = annotated.jpa(name);
        if (annotation.isEmpty()) {
            return JoinTableSpec.IMPLICIT.withKey(JoinSpec.IMPLICIT.onDelete(onDelete(annotated)));
        }
        return table(annotation.get(), onDelete(annotated), site);
    }

    /** Reads a join table from its annotation, the key having an action for deleted owners. */
    JoinTableSpec table(Mirror table, ReferentialAction onDelete, Site site) {
        return new JoinTableSpec(
                true,
                ColumnAnnotations.table(Optional.of(table)),
                side(table, "joinColumns", "foreignKey", onDelete, site),
                side(table, "inverseJoinColumns", "inverseForeignKey", ReferentialAction.NO_ACTION, site));
    }

    /** Reads {@code @SecondaryTable}. */
    SecondaryTableSpec secondaryTable(Mirror table, ReferentialAction onDelete, Site site) {
        return new SecondaryTableSpec(
                ColumnAnnotations.table(Optional.of(table)),
                side(table, "pkJoinColumns", "foreignKey", onDelete, site));
    }

    private JoinSpec side(Mirror table, String columns, String foreignKey, ReferentialAction onDelete, Site site) {
        List<Mirror> joinColumns = table.annotations(columns);
        Mirror named = table.nested(foreignKey);
        return new JoinSpec(
                columns(joinColumns), foreignKey(named != null ? named : firstForeignKey(joinColumns), site), onDelete);
    }

    /** Reads join columns that stand within another annotation. */
    JoinSpec nestedJoin(Mirror annotation, Site site) {
        List<Mirror> columns = annotation.annotations("joinColumns");
        Mirror named = annotation.nested("foreignKey");
        return new JoinSpec(
                columns(columns),
                foreignKey(named != null ? named : firstForeignKey(columns), site),
                ReferentialAction.NO_ACTION);
    }

    private static List<JoinColumnSpec> columns(List<Mirror> columns) {
        return columns.stream()
                .map(each -> new JoinColumnSpec(ColumnAnnotations.column(each), each.text("referencedColumnName")))
                .toList();
    }

    private static @Nullable Mirror firstForeignKey(List<Mirror> columns) {
        return columns.stream()
                .map(column -> column.nested("foreignKey"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private ForeignKeySpec foreignKey(@Nullable Mirror annotation, Site site) {
        if (annotation == null) {
            return ForeignKeySpec.DEFAULT;
        }
        if (annotation.text("foreignKeyDefinition") != null) {
            problems.addAt(site.element(), annotation.annotation(), Problem.FOREIGN_KEY_DEFINITION, site);
        }
        return new ForeignKeySpec("NO_CONSTRAINT".equals(annotation.constant("value")), annotation.text("name"));
    }

    static ReferentialAction onDelete(Annotated annotated) {
        String action = annotated
                .hibernate("OnDelete")
                .map(each -> each.constant("action"))
                .orElse("NO_ACTION");
        return ReferentialAction.valueOf(Objects.requireNonNull(action));
    }
}
