package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Access;
import dev.migrate.processor.read.Annotated;
import dev.migrate.processor.read.Annotations;
import dev.migrate.processor.read.Annotations.Overlay;
import dev.migrate.processor.read.Mirror;
import dev.migrate.processor.xml.MappedClass.MappedAttribute;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Puts what mapping files say in the place of annotations, as the provider does. */
public final class MappingOverlay implements Overlay {

    private final MappingFiles files;
    private final Precedence precedence;
    private final Elements elements;

    /**
     * Creates the overlay of some files.
     *
     * @param replaces whether an attribute that is mentioned loses its annotations, rather than having those of the file
     *     beside them
     */
    public MappingOverlay(MappingFiles files, boolean replaces, Elements elements) {
        this.files = files;
        this.precedence = replaces ? Precedence.REPLACING : Precedence.MERGING;
        this.elements = elements;
    }

    @Override
    public Annotated over(Element element, Annotated written) {
        if (element instanceof TypeElement type) {
            return type(type, written);
        }
        return element.getEnclosingElement() instanceof TypeElement owner ? member(element, owner, written) : written;
    }

    @Override
    public Map<String, List<Mirror>> generators() {
        return files.generators();
    }

    private Annotated type(TypeElement type, Annotated written) {
        String name = elements.getBinaryName(type).toString();
        MappedClass mapped = files.classes().get(name);
        Annotated found = mapped == null ? unmapped(written) : mapped(type, mapped, written);
        Mirror converter = files.converters().get(name);
        return converter == null ? found : found.withJpa("Converter", converter);
    }

    /** Annotations of a class that no file mentions do not count where those of none do. */
    private Annotated unmapped(Annotated written) {
        Annotated rest = files.unit().complete() ? precedence.cleared(written) : written;
        boolean open = Access.written(rest).isEmpty() && rest.hasJpa("Entity", "MappedSuperclass", "Embeddable");
        return Optional.ofNullable(files.unit().access())
                .filter(access -> open && precedence == Precedence.REPLACING)
                .map(access -> withAccess(rest, access))
                .orElse(rest);
    }

    private Annotated mapped(TypeElement type, MappedClass mapped, Annotated written) {
        Annotated merged = precedence.ofClass(written, mapped);
        return explicitAccess(type, mapped, written)
                .map(access -> withAccess(merged, access))
                .orElse(merged);
    }

    private static Annotated withAccess(Annotated annotated, Access access) {
        return annotated.withJpa("Access", Mirror.of(Map.of("value", access.name())));
    }

    /** Returns whether fields or getters are the attributes of a class, as far as that does not follow from its hierarchy. */
    private Optional<Access> explicitAccess(TypeElement type, MappedClass mapped, Annotated written) {
        Optional<Access> ofFile = Optional.ofNullable(mapped.file().access());
        Optional<Access> ofUnit = Optional.ofNullable(files.unit().access());
        Optional<Access> ofSource = mapped.complete() ? Optional.empty() : Access.written(written);
        if (precedence == Precedence.REPLACING) {
            return first(List.of(mapped.access(), ofSource, ofFile, ofUnit));
        }
        if (!mapped.annotations().containsKey("Entity")) {
            return first(List.of(mapped.access(), ofUnit, ofSource));
        }
        Optional<Access> ofId =
                mapped.complete() ? Optional.empty() : Access.whereIdStands(type, Annotations.IN_SOURCE);
        return first(List.of(mapped.access(), ofFile, ofSource, ofUnit, ofId, Optional.of(Access.PROPERTY)));
    }

    private static Optional<Access> first(List<Optional<Access>> candidates) {
        return candidates.stream().flatMap(Optional::stream).findFirst();
    }

    private Annotated member(Element member, TypeElement owner, Annotated written) {
        MappedClass mapped = files.classes().get(elements.getBinaryName(owner).toString());
        if (mapped == null) {
            return files.unit().complete() ? precedence.cleared(written) : written;
        }
        Optional<String> name = attributeName(member);
        MappedAttribute attribute = name.map(mapped.attributes()::get).orElse(null);
        if (attribute == null) {
            return mapped.complete() ? precedence.cleared(written) : written;
        }
        return attribute.isId() && !isWhereIdsStand(member, owner, mapped)
                ? precedence.cleared(written)
                : precedence.ofAttribute(written, attribute.annotations(), mapped.complete());
    }

    /** An identifier decides the access of its hierarchy, so that it must not stand on both a field and its getter. */
    private boolean isWhereIdsStand(Element member, TypeElement owner, MappedClass mapped) {
        Annotated written = Annotations.IN_SOURCE.of(owner);
        Access access = explicitAccess(owner, mapped, written)
                .or(() -> mapped.complete() ? Optional.empty() : Access.whereIdStands(owner, Annotations.IN_SOURCE))
                .orElse(Access.PROPERTY);
        return (access == Access.FIELD) == (member.getKind() == ElementKind.FIELD);
    }

    /** Returns the name of the attribute that a field or getter may be. */
    private static Optional<String> attributeName(Element member) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            return Optional.of(name);
        }
        if (member.getKind() != ElementKind.METHOD) {
            return Optional.empty();
        }
        return Stream.of("get", "is")
                .filter(prefix -> name.startsWith(prefix) && name.length() > prefix.length())
                .map(prefix -> Introspector.decapitalize(name.substring(prefix.length())))
                .findFirst();
    }

    /** Notes the attributes that files mention and classes do not have. */
    public void check(Problems problems) {
        files.classes()
                .forEach((name, mapped) ->
                        mapped.file().names().find(name).ifPresent(type -> check(type, mapped, problems)));
    }

    private void check(TypeElement type, MappedClass mapped, Problems problems) {
        Set<String> names = Stream.concat(
                        type.getEnclosedElements().stream().flatMap(each -> attributeName(each).stream()),
                        Stream.of(""))
                .collect(Collectors.toSet());
        mapped.attributes().forEach((name, attribute) -> {
            if (!names.contains(name)) {
                String place = mapped.file().document().place(attribute.element());
                problems.add(Problem.MAPPED_ATTRIBUTE_NOT_FOUND, place, name, type);
            }
        });
    }
}
