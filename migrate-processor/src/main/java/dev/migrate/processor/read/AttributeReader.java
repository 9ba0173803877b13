package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.CollectionAttribute.Relation;
import dev.migrate.processor.mapping.EmbeddedAttribute;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.read.Scope.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads attributes, each by the annotation that says what kind it is. */
final class AttributeReader implements EmbeddableReader {

    private final Reading reading;
    private final Understood understood;
    private final BasicReader basics;
    private final ToOneReader references;
    private final CollectionReader collections;
    private final AnyReader anything;

    AttributeReader(Reading reading) {
        this.reading = reading;
        this.understood = new Understood(reading);
        this.basics = new BasicReader(reading);
        this.references = new ToOneReader(reading);
        this.collections = new CollectionReader(reading, this);
        this.anything = new AnyReader(reading);
    }

    /** Returns the attributes that the members are, in their order. */
    List<Attribute> read(Collection<Member> members, Scope scope) {
        return members.stream()
                .<Attribute>flatMap(member -> read(member, scope))
                .toList();
    }

    /** A type that javac could not resolve is left to javac to report. */
    private Stream<? extends Attribute> read(Member member, Scope scope) {
        if (member.type().getKind() == TypeKind.ERROR) {
            return Stream.empty();
        }
        Site site = scope.site(member);
        understood.check(member.element(), site);
        Annotated annotated = reading.annotated(member.element());
        return annotated.hasHibernate("Formula", "Parent") ? Stream.empty() : read(member, annotated, scope);
    }

    private Stream<? extends Attribute> read(Member member, Annotated annotated, Scope scope) {
        if (annotated.hasHibernate("Any")) {
            return anything.reference(member, annotated, scope).stream();
        }
        if (annotated.hasHibernate("ManyToAny")) {
            return Stream.of(anything.collection(member, annotated, scope));
        }
        Optional<Mirror> toOne = annotated.jpa("ManyToOne").or(() -> annotated.jpa("OneToOne"));
        if (toOne.isPresent()) {
            return references.read(member, annotated, toOne.get(), scope).stream();
        }
        return isCollection(annotated)
                ? collection(member, annotated, scope).stream()
                : plain(member, annotated, scope);
    }

    private static boolean isCollection(Annotated annotated) {
        return annotated.hasJpa("OneToMany", "ManyToMany", "ElementCollection");
    }

    private Optional<CollectionAttribute> collection(Member member, Annotated annotated, Scope scope) {
        Optional<Mirror> oneToMany = annotated.jpa("OneToMany");
        if (oneToMany.isPresent()) {
            return collections.entities(member, annotated, Relation.ONE_TO_MANY, oneToMany.get(), scope);
        }
        Optional<Mirror> manyToMany = annotated.jpa("ManyToMany");
        if (manyToMany.isPresent()) {
            return collections.entities(member, annotated, Relation.MANY_TO_MANY, manyToMany.get(), scope);
        }
        return annotated
                .jpa("ElementCollection")
                .flatMap(elements -> collections.elements(member, annotated, elements, scope));
    }

    private Stream<Attribute> plain(Member member, Annotated annotated, Scope scope) {
        if (isEmbedded(member, annotated)) {
            return Stream.of(embedded(member, annotated, scope));
        }
        BasicAttribute basic = basics.read(member, annotated, scope);
        return Stream.concat(Stream.of(basic), TimeZones.zone(basic, annotated).stream());
    }

    private boolean isEmbedded(Member member, Annotated annotated) {
        boolean asOneValue = annotated.hasHibernate("JdbcTypeCode") || annotated.hasJpa("Convert");
        return reading.questions().element(member.type()).isPresent()
                && (annotated.hasJpa("Embedded", "EmbeddedId")
                        || (!asOneValue && reading.questions().isAnnotated(member.type(), "Embeddable")));
    }

    private EmbeddedAttribute embedded(Member member, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        Overrides written = Overrides.of(annotated, reading.joins(), site);
        Scope inner = scope.within(member.name(), written, validation(member, annotated));
        return new EmbeddedAttribute(
                site,
                member.name(),
                annotated.hasJpa("EmbeddedId", "Id"),
                attributes((DeclaredType) member.type(), inner));
    }

    private static Validation validation(Member member, Annotated annotated) {
        if (annotated.validation("Valid").isEmpty()) {
            return Validation.NONE;
        }
        return ValidationReader.of(member.element()).required() ? Validation.FULL : Validation.SIZES_ONLY;
    }

    @Override
    public List<Attribute> attributes(DeclaredType embeddable, Scope scope) {
        MemberScan scan = new MemberScan(reading.questions(), reading.rules(), embeddable);
        TypeElement type = (TypeElement) embeddable.asElement();
        Access access = type.getKind() == ElementKind.RECORD ? Access.FIELD : scope.access();
        withSuperclasses(type).forEach(each -> scan(each, scan, access));
        List<TypeElement> heirs =
                reading.heirs().isHeir(type) ? List.of() : reading.heirs().of(type);
        if (heirs.isEmpty()) {
            return read(scan.members(), scope);
        }
        List<Attribute> all = new ArrayList<>(read(scan.members(), scope));
        heirs.forEach(heir -> all.addAll(read(own(heir, access), scope)));
        all.add(Discriminators.ofEmbeddable(type, reading.annotated(type), scope));
        return all;
    }

    private Collection<Member> own(TypeElement heir, Access access) {
        MemberScan scan = new MemberScan(reading.questions(), reading.rules(), (DeclaredType) heir.asType());
        scan(heir, scan, access);
        return scan.members();
    }

    private void scan(TypeElement type, MemberScan scan, Access access) {
        scan.add(type, access);
        understood.check(type, new Site(type, type.toString()));
    }

    /**
     * Returns an embeddable and the mapped superclasses right above it; an embeddable above it gives it nothing (Hibernate 6.6,
     * {@code EmbeddableBinder}).
     */
    private Stream<TypeElement> withSuperclasses(TypeElement type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        each -> each.flatMap(above -> reading.questions().element(above.getSuperclass())))
                .map(Optional::orElseThrow)
                .takeWhile(each -> each.equals(type) || reading.annotated(each).hasJpa("MappedSuperclass"));
    }
}
