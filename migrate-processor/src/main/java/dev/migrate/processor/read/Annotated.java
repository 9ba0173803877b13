package dev.migrate.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The annotations of one element by qualified name. Immutable. */
public final class Annotated {

    private static final String JAKARTA = "jakarta.persistence.";
    private static final List<String> PERSISTENCE = List.of(JAKARTA, "javax.persistence.");
    private static final List<String> HIBERNATE = List.of("org.hibernate.annotations.");
    private static final List<String> MIGRATE = List.of("dev.migrate.");
    private static final List<String> VALIDATION = List.of(
            "jakarta.validation.constraints.",
            "javax.validation.constraints.",
            "jakarta.validation.",
            "javax.validation.",
            "org.hibernate.validator.constraints.");

    private final Map<String, Mirror> annotations;

    private Annotated(Map<String, Mirror> annotations) {
        this.annotations = annotations;
    }

    /** Returns the annotations in the source. */
    static Annotated of(AnnotatedConstruct element) {
        Map<String, Mirror> annotations = new LinkedHashMap<>();
        element.getAnnotationMirrors()
                .forEach(annotation -> annotations.putIfAbsent(nameOf(annotation), new Mirror(annotation)));
        return new Annotated(annotations);
    }

    /** Returns these with an annotation of Jakarta Persistence in the place of the one of that name. */
    public Annotated withJpa(String name, Mirror mirror) {
        Map<String, Mirror> all = new LinkedHashMap<>(annotations);
        PERSISTENCE.forEach(each -> all.remove(each + name));
        all.put(JAKARTA + name, mirror);
        return new Annotated(all);
    }

    /** Returns these without an annotation of Jakarta Persistence. */
    public Annotated withoutJpa(String name) {
        return without(qualified -> PERSISTENCE.stream().anyMatch(each -> qualified.equals(each + name)));
    }

    /** Returns these without all annotations of Jakarta Persistence except some. */
    public Annotated withoutAllJpaBut(Set<String> kept) {
        return without(qualified -> PERSISTENCE.stream()
                .anyMatch(each -> qualified.startsWith(each) && !kept.contains(qualified.substring(each.length()))));
    }

    /** Returns these without those of Hibernate. */
    public Annotated withoutHibernate() {
        return without(qualified -> HIBERNATE.stream().anyMatch(qualified::startsWith));
    }

    private Annotated without(Predicate<String> dropped) {
        Map<String, Mirror> rest = new LinkedHashMap<>(annotations);
        rest.keySet().removeIf(dropped);
        return new Annotated(rest);
    }

    /** Returns the annotations that are in the source, those that mapping files put away excepted. */
    Stream<AnnotationMirror> inSource() {
        return annotations.values().stream().map(Mirror::annotation).filter(Objects::nonNull);
    }

    static String nameOf(AnnotationMirror annotation) {
        return ((TypeElement) annotation.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** Returns an annotation of Jakarta Persistence, or of its time as Java Persistence. */
    public Optional<Mirror> jpa(String name) {
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

    /** Returns whether there is one of some annotations of Jakarta Persistence. */
    public boolean hasJpa(String... names) {
        return Stream.of(names).anyMatch(name -> jpa(name).isPresent());
    }

    boolean hasHibernate(String... names) {
        return Stream.of(names).anyMatch(name -> hibernate(name).isPresent());
    }

    /** Returns annotations that may stand alone or within a container, in their order. */
    public List<Mirror> allJpa(String name, String container) {
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
