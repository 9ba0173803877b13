package dev.migrate.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether fields or getters are the attributes of a class (Jakarta Persistence, section 2.3). */
enum Access {
    FIELD,
    PROPERTY;

    /** Returns the access of a hierarchy, which the place of the identifier's annotation decides. */
    static Access ofHierarchy(Stream<TypeElement> classes) {
        return classes.map(Access::whereIdStands)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FIELD);
    }

    private static Optional<Access> whereIdStands(TypeElement type) {
        if (ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(Access::isId)) {
            return Optional.of(FIELD);
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(Access::isId)
                ? Optional.of(PROPERTY)
                : Optional.empty();
    }

    private static boolean isId(Element member) {
        return Annotated.of(member).hasJpa("Id", "EmbeddedId");
    }

    /** Returns what {@code @Access} on a class or member says, or empty. */
    static Optional<Access> written(Element element) {
        return Annotated.of(element)
                .jpa("Access")
                .map(access -> "PROPERTY".equals(access.constant("value")) ? PROPERTY : FIELD);
    }
}
