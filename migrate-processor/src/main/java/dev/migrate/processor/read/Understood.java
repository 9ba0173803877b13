package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.read.KnownAnnotations.Treatment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Tells annotations that may change the schema and are not understood from those that are, or that change nothing.
 *
 * <p>{@link KnownAnnotations} lists those of Jakarta Persistence and Hibernate; an annotation from elsewhere is harmless unless
 * Hibernate lets it bind code of its own.
 */
final class Understood {

    private static final String[] BINDING_CODE = {"AttributeBinderType", "TypeBinderType", "IdGeneratorType"};

    private final Reading reading;

    Understood(Reading reading) {
        this.reading = reading;
    }

    /** Notes the annotations of a class or attribute that may change the schema and are not understood. */
    void check(Element element, Site site) {
        Annotated annotated = reading.annotated(element);
        for (AnnotationMirror annotation : annotated.inSource().toList()) {
            if (mayChangeTheSchema(annotation) && !isSettled(annotation, annotated)) {
                String name = annotation
                        .getAnnotationType()
                        .asElement()
                        .getSimpleName()
                        .toString();
                reading.problems().addAt(element, annotation, Problem.NOT_UNDERSTOOD, name, site);
            }
        }
    }

    private static boolean mayChangeTheSchema(AnnotationMirror annotation) {
        return KnownAnnotations.treatment(Annotated.nameOf(annotation))
                .map(Treatment.WARNED::equals)
                .orElseGet(() ->
                        Annotated.of(annotation.getAnnotationType().asElement()).hasHibernate(BINDING_CODE));
    }

    /** Returns whether what is written in or beside an annotation leaves nothing open. */
    private static boolean isSettled(AnnotationMirror annotation, Annotated annotated) {
        Mirror mirror = new Mirror(annotation);
        boolean defined = annotated
                .jpa("Column")
                .filter(column -> column.text("columnDefinition") != null)
                .isPresent();
        return switch (Annotated.nameOf(annotation).replace("org.hibernate.annotations.", "")) {
            case "Type", "JavaType" -> defined;
            case "JdbcType" -> defined || JdbcTypes.ofClass(mirror).isPresent();
            case "MapKeyJdbcType" -> JdbcTypes.ofClass(mirror).isPresent();
            case "TimeZoneStorage" -> !"AUTO".equals(mirror.constant("value"));
            default -> false;
        };
    }
}
