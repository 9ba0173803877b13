package dev.migrate.processor.xml;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Access;
import dev.migrate.processor.read.Annotated;
import dev.migrate.processor.read.Annotations.Overlay;
import dev.migrate.processor.read.Mirror;
import dev.migrate.processor.xml.MappedClass.MappedAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Puts what mapping files say in the place of annotations, as the provider does. */
public final class MappingOverlay implements Overlay {

    private final PassedOver passedOver;
    private final MappingFiles files;
    private final Precedence precedence;
    private final MappedAccess access;
    private final Elements elements;

    /**
     * Creates the overlay of some files.
     *
     * @param rules the rules of the provider
     */
    public MappingOverlay(MappingFiles files, Rules rules, Elements elements) {
        this.passedOver = PassedOver.of(rules);
        this.files = files.without(passedOver);
        this.precedence = rules.replacesAnnotationsOfMappedAttributes() ? Precedence.REPLACING : Precedence.MERGING;
        this.access = new MappedAccess(files.unit(), precedence);
        this.elements = elements;
    }

    /** Notes what the files say in vain. */
    public void check(Problems problems) {
        files.classes().forEach(new MappingCheck(passedOver, problems)::check);
    }

    @Override
    public Map<String, List<Mirror>> generators() {
        return files.generators();
    }

    @Override
    public Annotated over(Element element, Annotated written) {
        if (element instanceof TypeElement type) {
            return type(type, written);
        }
        return element.getEnclosingElement() instanceof TypeElement owner ? member(element, owner, written) : written;
    }

    private Annotated type(TypeElement type, Annotated written) {
        String name = elements.getBinaryName(type).toString();
        MappedClass mapped = files.classes().get(name);
        Annotated found = mapped == null ? unmapped(written) : mapped(type, mapped, written);
        Mirror converter = files.converters().get(name);
        return converter == null ? found : found.withJpa("Converter", converter);
    }

    /** Annotations of a class that no file maps do not count where those of none do. */
    private Annotated unmapped(Annotated written) {
        Annotated rest = files.unit().complete() ? precedence.cleared(written) : written;
        boolean open = Access.written(rest).isEmpty() && rest.hasJpa("Entity", "MappedSuperclass", "Embeddable");
        return Optional.ofNullable(files.unit().access())
                .filter(usual -> open && precedence == Precedence.REPLACING)
                .map(usual -> withAccess(rest, usual))
                .orElse(rest);
    }

    private Annotated mapped(TypeElement type, MappedClass mapped, Annotated written) {
        Annotated merged = located(precedence.ofClass(written, mapped), mapped);
        return access.explicit(type, mapped)
                .map(explicit -> withAccess(merged, explicit))
                .orElse(merged);
    }

    private static Annotated withAccess(Annotated annotated, Access access) {
        return annotated.withJpa("Access", Mirror.of(Map.of("value", access.name())));
    }

    /** An entity is in the schema of the file that maps it, whoever names its table. */
    private Annotated located(Annotated annotated, MappedClass mapped) {
        if (!mapped.annotations().containsKey("Entity")) {
            return annotated;
        }
        Annotated main = located(annotated, "Table", mapped);
        List<Mirror> others = annotated.allJpa("SecondaryTable", "SecondaryTables").stream()
                .map(table -> MappedClass.located(table, mapped.file()))
                .toList();
        return others.isEmpty() || precedence == Precedence.MERGING
                ? main
                : main.withoutJpa("SecondaryTable").withJpa("SecondaryTables", Mirror.of(Map.of("value", others)));
    }

    private static Annotated located(Annotated annotated, String name, MappedClass mapped) {
        Mirror table = annotated.jpa(name).orElse(Mirror.of(Map.of()));
        return MappedClass.defaults(mapped.file(), table)
                .map(defaults -> annotated.withJpa(name, table.overriddenBy(defaults)))
                .orElse(annotated);
    }

    private Annotated member(Element member, TypeElement owner, Annotated written) {
        MappedClass mapped = files.classes().get(elements.getBinaryName(owner).toString());
        if (mapped == null) {
            return files.unit().complete() ? precedence.cleared(written) : written;
        }
        Optional<MappedAttribute> attribute = MappedClass.attributeName(member).flatMap(mapped::attribute);
        if (attribute.isEmpty()) {
            return unmentioned(written, mapped);
        }
        return attribute.get().isId() && !access.holdsIds(member, owner, mapped)
                ? precedence.cleared(written)
                : precedence.ofAttribute(written, attribute.get().annotations(), mapped.complete());
    }

    /** Hibernate 6 puts the join tables of annotated relations into the schema of the file too. */
    private Annotated unmentioned(Annotated written, MappedClass mapped) {
        if (mapped.complete()) {
            return precedence.cleared(written);
        }
        boolean joins = written.jpa("ManyToMany")
                .or(() -> written.jpa("OneToMany"))
                .filter(relation -> relation.text("mappedBy") == null && !written.hasJpa("JoinColumn", "JoinColumns"))
                .isPresent();
        return joins && precedence == Precedence.REPLACING ? located(written, "JoinTable", mapped) : written;
    }
}
