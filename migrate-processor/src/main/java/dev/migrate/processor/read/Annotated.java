package dev.migrate.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The annotations of one element by qualified name. */
final class Annotated {

    private static final List<String> PERSISTENCE = List.of("jakarta.persistence.", "javax.persistence.");
    private static final List<String> HIBERNATE = List.of("org.hibernate.annotations.");
    private static final List<String> MIGRATE = List.of("dev.migrate.");
    private static final List<String> VALIDATION = List.of(
            "jakarta.validation.constraints.",
            "javax.validation.constraints.",
            "jakarta.validation.",
            "javax.validation.",
            "org.hibernate.validator.constraints.");

    private final Map<String, Mirror> annotations = new HashMap<>();

    private Annotated(AnnotatedConstruct element) {
        element.getAnnotationMirrors()
                .forEach(annotation -> annotations.putIfAbsent(nameOf(annotation), new Mirror(annotation)));
    }

    static Annotated of(AnnotatedConstruct element) {
        return new Annotated(element);
    }

    static String nameOf(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Returns an annotation of Jakarta Persistence, or of its time as Java Persistence. */
    Optional<Mirror> jpa(String name) {
        return find(PERSISTENCE, name);
    }

    Optional<Mirror> hibernate(String name) {
        return find(HIBERNATE, name);
    }

    Optional<Mirror> validation(String name) {
        return find(VALIDATION, name);
    }

    /** Returns an annotation of this project. */
    Optional<Mirror> migrate(String name) {
        return find(MIGRATE, name);
    }

    boolean hasJpa(String... names) {
        return Stream.of(names).anyMatch(name -> jpa(name).isPresent());
    }

    boolean hasHibernate(String... names) {
        return Stream.of(names).anyMatch(name -> hibernate(name).isPresent());
    }

    /** Returns annotations that may stand alone or within a container, in their order. */
    List<Mirror> allJpa(String name, String container) {
        return all(jpa(name), jpa(container));
    }

    /** Returns annotations that may stand alone or within a container, in their order. */
    List<Mirror> allHibernate(String name, String container) {
        return all(hibernate(name), hibernate(container));
    }

    private static List<Mirror> all(Optional<Mirror> single, Optional<Mirror> container) {
        List<Mirror> all = new ArrayList<>();
        single.ifPresent(all::add);
        container.ifPresent(mirror -> all.addAll(mirror.annotations("value")));
        return all;
    }

    /** Most elements have no annotation or one, and each is asked for dozens. */
    private Optional<Mirror> find(List<String> packages, String name) {
        if (annotations.isEmpty()) {
            return Optional.empty();
        }
        for (String each : packages) {
            Mirror mirror = annotations.get(each + name);
            if (mirror != null) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }
}
