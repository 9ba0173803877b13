package dev.migrate.processor.read;

import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ToOneAttribute;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.read.Scope.Validation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads references to one entity. */
final class ToOneReader {

    private final Reading reading;

    ToOneReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns the attribute, or empty if it has no column or its target is unknown. */
    Optional<ToOneAttribute> read(Member member, Annotated annotated, Mirror relation, Scope scope) {
        Site site = scope.site(member);
        TypeMirror written = relation.type("targetEntity");
        return target(reading, written == null ? member.type() : written, site)
                .filter(target -> !annotated.hasHibernate("JoinFormula"))
                .map(target -> attribute(member, annotated, relation, target, scope));
    }

    /** Returns the binary name of an entity, or empty after noting that the type is none. */
    static Optional<String> target(Reading reading, TypeMirror type, Site site) {
        Optional<TypeElement> entity = reading.questions()
                .element(type)
                .filter(each -> reading.annotated(each).hasJpa("Entity"));
        if (entity.isEmpty()) {
            reading.problems()
                    .addAt(
                            site.element(),
                            Problem.NOT_AN_ENTITY,
                            site,
                            reading.questions().name(type));
        }
        return entity.map(reading.questions()::binaryName);
    }

    private ToOneAttribute attribute(Member member, Annotated annotated, Mirror relation, String target, Scope scope) {
        Site site = scope.site(member);
        JoinSpec join = Optional.ofNullable(scope.overrides().joins().get(member.name()))
                .orElseGet(() -> reading.joins().join(annotated, "JoinColumn", site));
        JoinTableSpec table = Optional.ofNullable(scope.overrides().joinTables().get(member.name()))
                .orElseGet(() -> reading.joins().table(annotated, "JoinTable", site));
        return new ToOneAttribute(
                site,
                member.name(),
                annotated.hasJpa("Id"),
                annotated.hasJpa("OneToOne"),
                target,
                required(member, annotated, relation, scope),
                relation.text("mappedBy"),
                join,
                table,
                annotated.jpa("MapsId").map(each -> each.textOrEmpty("value")).orElse(null),
                annotated.hasJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns"),
                annotated.hasHibernate("NaturalId"),
                ColumnAnnotations.details(annotated, List.of()));
    }

    private Required required(Member member, Annotated annotated, Mirror relation, Scope scope) {
        if (annotated.hasHibernate("NotFound") || !reading.rules().attributesRefuseNull()) {
            return new Required(false, false);
        }
        boolean validated = scope.validation() == Validation.FULL
                && ValidationReader.of(member.element()).required();
        return new Required(!relation.flag("optional", true), validated);
    }
}
