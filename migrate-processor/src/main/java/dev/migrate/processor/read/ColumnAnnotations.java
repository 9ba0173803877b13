package dev.migrate.processor.read;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.processor.mapping.TableSpec.IndexSpec;
import dev.migrate.processor.mapping.TableSpec.UniqueSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the annotations of columns and tables. */
final class ColumnAnnotations {

    private ColumnAnnotations() {}

    static ColumnSpec column(Optional<Mirror> annotation) {
        return annotation.map(ColumnAnnotations::column).orElse(ColumnSpec.ABSENT);
    }

    static ColumnSpec column(Mirror annotation) {
        return new ColumnSpec(
                true,
                annotation.text("name"),
                annotation.text("table"),
                annotation.flag("nullable", true),
                annotation.flag("unique", false),
                annotation.integer("length"),
                annotation.integer("precision"),
                annotation.integer("scale"),
                annotation.integer("secondPrecision"),
                annotation.text("columnDefinition"),
                annotation.flag("insertable", true) || annotation.flag("updatable", true),
                annotation.text("comment"),
                nestedChecks(annotation));
    }

    private static List<CheckSpec> nestedChecks(Mirror annotation) {
        return annotation.annotations("check").stream()
                .map(each -> new CheckSpec(each.text("name"), each.textOrEmpty("constraint")))
                .toList();
    }

    /** Reads what Hibernate's own annotations add to a column. */
    static ColumnDetails details(Annotated annotated, List<String> bounds) {
        return new ColumnDetails(
                annotated
                        .hibernate("ColumnDefault")
                        .map(each -> each.textOrEmpty("value"))
                        .orElse(null),
                comment(annotated),
                annotated
                        .hibernate("Collate")
                        .map(each -> each.textOrEmpty("value"))
                        .orElse(null),
                annotated
                        .hibernate("GeneratedColumn")
                        .map(each -> each.textOrEmpty("value"))
                        .orElse(null),
                checks(annotated),
                bounds);
    }

    static TableSpec table(Optional<Mirror> annotation) {
        return annotation.map(ColumnAnnotations::table).orElse(TableSpec.IMPLICIT);
    }

    private static TableSpec table(Mirror table) {
        return new TableSpec(
                table.text("name"),
                table.text("schema"),
                table.text("catalog"),
                table.annotations("uniqueConstraints").stream()
                        .map(each -> new UniqueSpec(each.text("name"), each.texts("columnNames")))
                        .toList(),
                table.annotations("indexes").stream()
                        .map(each -> new IndexSpec(
                                each.text("name"), each.textOrEmpty("columnList"), each.flag("unique", false)))
                        .toList(),
                nestedChecks(table),
                table.text("comment"),
                table.text("options"));
    }

    /** Reads {@code @Table} of an entity with the checks and the comment of Hibernate's annotations. */
    static TableSpec entityTable(Annotated annotated) {
        TableSpec table = table(annotated.jpa("Table"));
        String comment = comment(annotated);
        List<CheckSpec> checks = checks(annotated);
        return new TableSpec(
                table.name(),
                table.schema(),
                table.catalog(),
                table.uniques(),
                table.indexes(),
                checks.isEmpty() ? table.checks() : checks,
                comment == null ? table.comment() : comment,
                table.options());
    }

    private static @Nullable String comment(Annotated annotated) {
        return annotated
                .hibernate("Comment")
                .map(each -> each.textOrEmpty("value"))
                .orElse(null);
    }

    private static List<CheckSpec> checks(Annotated annotated) {
        return annotated.allHibernate("Check", "Checks").stream()
                .map(each -> new CheckSpec(each.text("name"), each.textOrEmpty("constraints")))
                .toList();
    }
}
