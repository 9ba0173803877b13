package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.CollectionAttribute.Semantics;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.JoinColumnSpec;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * Reads references to entities of any kind: a column that tells the kind, and one for the key, without a foreign key as there
 * is no one table to refer to.
 */
final class AnyReader {

    private final Reading reading;

    AnyReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns what {@code @Any} has in the owner's table. */
    List<Attribute> reference(Member member, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        JoinSpec join = reading.joins().join(annotated, "JoinColumn", site);
        return columns(member, annotated, site, join, false);
    }

    /** Returns {@code @ManyToAny} as a collection of such pairs. */
    CollectionAttribute collection(Member member, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        JoinTableSpec table = reading.joins().table(annotated, "JoinTable", site);
        boolean set = reading.questions().isA(member.type(), "java.util.Set");
        return new CollectionAttribute(
                site,
                member.name(),
                set ? Semantics.SET : Semantics.BAG,
                Relation.ELEMENTS,
                new ElementSpec.Embeddable(columns(member, annotated, site, table.inverse(), true)),
                null,
                null,
                null,
                JoinSpec.IMPLICIT,
                table,
                new SoftDeletes(reading).of(member.element(), site),
                ColumnDetails.NONE);
    }

    private List<Attribute> columns(Member member, Annotated annotated, Site site, JoinSpec join, boolean required) {
        ColumnSpec kind = ColumnAnnotations.column(annotated.jpa("Column"));
        ColumnSpec key = join.columns().stream()
                .findFirst()
                .map(JoinColumnSpec::column)
                .orElseGet(() -> ColumnSpec.named(member.name() + "_id"));
        return List.of(
                attribute(member, site, "kind", kindValue(annotated), named(kind, member.name()), false),
                attribute(member, site, "key", keyValue(annotated, site), named(key, member.name() + "_id"), required));
    }

    private static ColumnSpec named(ColumnSpec column, String implicit) {
        return column.name() == null ? ColumnSpec.named(implicit) : column;
    }

    private static BasicAttribute attribute(
            Member member, Site site, String part, ValueSpec value, ColumnSpec column, boolean required) {
        return new BasicAttribute(
                site,
                member.name() + '.' + part,
                false,
                value,
                column,
                ColumnDetails.NONE,
                new Required(required, false),
                false,
                null);
    }

    private static ValueSpec kindValue(Annotated annotated) {
        String kind = annotated
                .hibernate("AnyDiscriminator")
                .map(each -> each.constant("value"))
                .orElse("STRING");
        String javaType = switch (Objects.requireNonNull(kind)) {
            case "INTEGER" -> "java.lang.Integer";
            case "CHAR" -> "java.lang.Character";
            default -> "java.lang.String";
        };
        return ValueSpec.of(javaType, Shape.SERIALIZABLE);
    }

    /** Reads the type of the keys; where another annotation than the usual one says it, it is taken for a number. */
    private ValueSpec keyValue(Annotated annotated, Site site) {
        Optional<TypeMirror> type = annotated.hibernate("AnyKeyJavaClass").map(each -> each.type("value"));
        if (type.isEmpty()) {
            reading.problems().addAt(site.element(), Problem.NOT_UNDERSTOOD, "Any", site);
        }
        String javaType = type.map(reading.questions()::name).orElse("java.lang.Long");
        return ValueSpec.of(javaType, Shape.SERIALIZABLE);
    }
}
