package dev.migrate.processor.read;

import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.CollectionAttribute.Semantics;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.JoinSpec;
import dev.migrate.processor.mapping.JoinTableSpec;
import dev.migrate.processor.mapping.PositionSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.read.Scope.Validation;
import dev.migrate.processor.read.ValueReader.Holding;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads collections and maps. */
final class CollectionReader {

    private static final String MAP = "java.util.Map";

    private final Reading reading;
    private final EmbeddableReader embeddables;

    CollectionReader(Reading reading, EmbeddableReader embeddables) {
        this.reading = reading;
        this.embeddables = embeddables;
    }

    /** Reads {@code @ElementCollection}; returns empty if the type of the elements is unknown. */
    Optional<CollectionAttribute> elements(Member member, Annotated annotated, Mirror relation, Scope scope) {
        Site site = scope.site(member);
        return elementType(member, relation.type("targetClass"), site)
                .map(type -> element(member, type, annotated, scope))
                .map(element -> attribute(member, annotated, Relation.ELEMENTS, element, relation, scope));
    }

    /** Reads {@code @OneToMany} and {@code @ManyToMany}; returns empty if the elements are no entities. */
    Optional<CollectionAttribute> entities(
            Member member, Annotated annotated, Relation kind, Mirror relation, Scope scope) {
        Site site = scope.site(member);
        boolean alone = kind == Relation.ONE_TO_MANY
                && relation.text("mappedBy") == null
                && !annotated.hasJpa("JoinColumn", "JoinColumns");
        if (alone && annotated.hasHibernate("OnDelete")) {
            reading.problems().addAt(site.element(), Problem.ON_DELETE_WITHOUT_JOIN_COLUMN, site);
        }
        return elementType(member, relation.type("targetEntity"), site)
                .flatMap(type -> ToOneReader.target(reading, type, site))
                .map(target -> new ElementSpec.Entity(target, JoinSpec.IMPLICIT))
                .map(element -> attribute(member, annotated, kind, element, relation, scope));
    }

    private CollectionAttribute attribute(
            Member member, Annotated annotated, Relation kind, ElementSpec element, Mirror relation, Scope scope) {
        Site site = scope.site(member);
        JoinTableSpec table = Optional.ofNullable(scope.overrides().joinTables().get(member.name()))
                .orElseGet(() -> reading.joins()
                        .table(annotated, kind == Relation.ELEMENTS ? "CollectionTable" : "JoinTable", site));
        JoinSpec join = Optional.ofNullable(scope.overrides().joins().get(member.name()))
                .orElseGet(() -> reading.joins().join(annotated, "JoinColumn", site));
        PositionSpec order = order(member, annotated);
        return new CollectionAttribute(
                site,
                member.name(),
                semantics(member.type(), order),
                kind,
                element,
                isMap(member.type()) && annotated.jpa("MapKey").isEmpty() ? key(member, annotated, scope) : null,
                order,
                relation.text("mappedBy"),
                kind == Relation.ELEMENTS ? JoinSpec.IMPLICIT : join,
                described(table, annotated),
                new SoftDeletes(reading).of(member.element(), site),
                columnDetails(annotated));
    }

    /** A comment and checks of a collection are those of its table; the rest describes its columns. */
    private static JoinTableSpec described(JoinTableSpec table, Annotated annotated) {
        ColumnDetails details = ColumnAnnotations.details(annotated, List.of());
        JoinTableSpec checked = details.checks().isEmpty() ? table : table.withChecks(details.checks());
        return details.comment() == null ? checked : checked.withComment(details.comment());
    }

    private static ColumnDetails columnDetails(Annotated annotated) {
        ColumnDetails details = ColumnAnnotations.details(annotated, List.of());
        return new ColumnDetails(
                details.defaultValue(), null, details.collation(), details.generatedAs(), List.of(), List.of());
    }

    private static @Nullable PositionSpec order(Member member, Annotated annotated) {
        Optional<Mirror> written = annotated.jpa("OrderColumn");
        Optional<Mirror> base = annotated.hibernate("ListIndexBase");
        if (written.isEmpty() && base.isEmpty() && member.type().getKind() != TypeKind.ARRAY) {
            return null;
        }
        return new PositionSpec(
                ColumnAnnotations.column(written),
                base.map(each -> each.integer("value")).orElse(0));
    }

    private Semantics semantics(TypeMirror type, @Nullable PositionSpec order) {
        if (isMap(type)) {
            return Semantics.MAP;
        }
        if (order != null) {
            return Semantics.LIST;
        }
        return reading.questions().isA(type, "java.util.Set") ? Semantics.SET : Semantics.BAG;
    }

    private boolean isMap(TypeMirror type) {
        return reading.questions().isA(type, MAP);
    }

    private Optional<TypeMirror> elementType(Member member, @Nullable TypeMirror written, Site site) {
        TypeMirror type = written == null ? elementType(member.type()) : written;
        if (type == null) {
            reading.problems().addAt(site.element(), Problem.UNKNOWN_TARGET, site);
        }
        return Optional.ofNullable(type);
    }

    private @Nullable TypeMirror elementType(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return ((ArrayType) type).getComponentType();
        }
        return isMap(type)
                ? reading.questions().argument(type, MAP, 1)
                : reading.questions().argument(type, "java.util.Collection", 0);
    }

    private ElementSpec element(Member member, TypeMirror type, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        if (reading.questions().isAnnotated(type, "Embeddable")) {
            Scope inner = scope.within(member.name(), Overrides.of(annotated, reading.joins(), site), Validation.NONE);
            return new ElementSpec.Embeddable(embeddables.attributes((DeclaredType) type, ofElements(member, inner)));
        }
        ValueSpec value = reading.values()
                .value(
                        type,
                        Holding.ofValue(
                                annotated, scope.overrides().conversions().get(member.name())),
                        true,
                        site);
        ColumnSpec column = Optional.ofNullable(scope.overrides().columns().get(member.name()))
                .orElseGet(() -> ColumnAnnotations.column(annotated.jpa("Column")));
        return new ElementSpec.Basic(value, column, columnDetails(annotated));
    }

    /** Only the paths of a map's values can begin with {@code value}, as Hibernate 7 has those of mapping files begin. */
    private Scope ofElements(Member member, Scope scope) {
        Overrides ofValues = scope.overrides().within("value");
        if (isMap(member.type())) {
            return scope.withOverrides(ofValues.above(scope.overrides()));
        }
        ofValues.columns()
                .keySet()
                .forEach(path -> reading.problems()
                        .addAt(member.element(), Problem.VALUE_OVERRIDE_WITHOUT_MAP, scope.path(), path));
        return scope;
    }

    private @Nullable ElementSpec key(Member member, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        TypeMirror type = annotated
                .jpa("MapKeyClass")
                .map(each -> each.type("value"))
                .orElseGet(() -> reading.questions().argument(member.type(), MAP, 0));
        if (type == null) {
            reading.problems().addAt(site.element(), Problem.UNKNOWN_TARGET, site);
            return null;
        }
        if (reading.questions().isAnnotated(type, "Entity")) {
            String target = reading.questions()
                    .binaryName(reading.questions().element(type).orElseThrow());
            return new ElementSpec.Entity(target, reading.joins().join(annotated, "MapKeyJoinColumn", site));
        }
        return reading.questions().isAnnotated(type, "Embeddable")
                ? embeddableKey(member, type, annotated, scope)
                : basicKey(type, annotated, site);
    }

    private ElementSpec embeddableKey(Member member, TypeMirror type, Annotated annotated, Scope scope) {
        Overrides written = Overrides.of(annotated, reading.joins(), scope.site(member));
        Scope inner = scope.within(member.name(), written, Validation.NONE);
        return new ElementSpec.Embeddable(embeddables.attributes(
                (DeclaredType) type, inner.withOverrides(inner.overrides().within("key"))));
    }

    private ElementSpec basicKey(TypeMirror type, Annotated annotated, Site site) {
        ValueSpec value = reading.values().value(type, Holding.ofMapKey(annotated), true, site);
        return new ElementSpec.Basic(
                value, ColumnAnnotations.column(annotated.jpa("MapKeyColumn")), columnDetails(annotated));
    }
}
