package dev.migrate.processor.xml;

import dev.migrate.processor.read.Access;
import dev.migrate.processor.read.Annotated;
import dev.migrate.processor.read.Annotations;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Whether fields or getters are the attributes of a class that a mapping file maps, as Hibernate has it.
 *
 * @param unit what holds for all classes
 * @param precedence what stands before what
 */
record MappedAccess(UnitMetadata unit, Precedence precedence) {

    /** Returns the access of a class, or empty as far as it follows from its hierarchy. */
    Optional<Access> explicit(TypeElement type, MappedClass mapped) {
        Annotated written = Annotations.IN_SOURCE.of(type);
        Optional<Access> ofFile = Optional.ofNullable(mapped.file().access());
        Optional<Access> ofUnit = Optional.ofNullable(unit.access());
        Optional<Access> ofSource = mapped.complete() ? Optional.empty() : Access.written(written);
        if (precedence == Precedence.REPLACING) {
            return first(List.of(mapped.access(), ofSource, ofFile, ofUnit));
        }
        if (!mapped.annotations().containsKey("Entity")) {
            return first(List.of(mapped.access(), ofUnit, ofSource));
        }
        return first(
                List.of(mapped.access(), ofFile, ofSource, ofUnit, ofId(type, mapped), Optional.of(Access.PROPERTY)));
    }

    /** Returns the access that annotations of identifiers decide. */
    private static Optional<Access> ofId(TypeElement type, MappedClass mapped) {
        return mapped.complete() ? Optional.empty() : Access.whereIdStands(type, Annotations.IN_SOURCE);
    }

    private static Optional<Access> first(List<Optional<Access>> candidates) {
        return candidates.stream().flatMap(Optional::stream).findFirst();
    }

    /** Returns whether a member is what identifiers of a mapping file stand on; it must not be both a field and its getter. */
    boolean holdsIds(Element member, TypeElement owner, MappedClass mapped) {
        Access access = explicit(owner, mapped).or(() -> ofId(owner, mapped)).orElse(Access.PROPERTY);
        return (access == Access.FIELD) == (member.getKind() == ElementKind.FIELD);
    }
}
