package dev.migrate.processor.read;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether fields or getters are the attributes of a class (Jakarta Persistence, section 2.3). */
public enum Access {
    FIELD,
    PROPERTY;

    /** Returns the access of a hierarchy, which the place of the identifier's annotation decides. */
    public static Access ofHierarchy(Stream<TypeElement> classes, Annotations annotations) {
        return classes.map(each -> whereIdStands(each, annotations))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(FIELD);
    }

    /** Returns the access that the identifier of a class decides, or empty if the class has none. */
    public static Optional<Access> whereIdStands(TypeElement type, Annotations annotations) {
        if (ElementFilter.fieldsIn(type.getEnclosedElements()).stream().anyMatch(each -> isId(each, annotations))) {
            return Optional.of(FIELD);
        }
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(each -> isId(each, annotations))
                ? Optional.of(PROPERTY)
                : Optional.empty();
    }

    private static boolean isId(Element member, Annotations annotations) {
        return annotations.of(member).hasJpa("Id", "EmbeddedId");
    }

    /** Returns what {@code @Access} of a class or member says, or empty. */
    public static Optional<Access> written(Annotated annotated) {
        return annotated.jpa("Access").map(access -> "PROPERTY".equals(access.constant("value")) ? PROPERTY : FIELD);
    }
}
