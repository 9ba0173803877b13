package dev.migrate.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The embeddables that extend other embeddables, as far as they are known.
 *
 * <p>An attribute of an embeddable type that is no heir itself may hold an object of any heir of that type, so the table has
 * the columns of all (Hibernate 6.6, {@code EmbeddableBinder}). Not thread-safe.
 */
public final class EmbeddableHeirs {

    private final TreeSet<TypeElement> known =
            new TreeSet<>(Comparator.comparing(type -> type.getQualifiedName().toString()));

    private final Annotations annotations;

    /** Creates a collection without heirs. */
    public EmbeddableHeirs(Annotations annotations) {
        this.annotations = annotations;
    }

    /** Returns whether a class is an embeddable that extends another one. */
    public boolean isHeir(TypeElement type) {
        return isEmbeddable(type) && above(type).anyMatch(this::isEmbeddable);
    }

    void add(TypeElement heir) {
        known.add(heir);
    }

    /** Returns the known heirs of an embeddable, sorted by name. */
    List<TypeElement> of(TypeElement embeddable) {
        return known.stream()
                .filter(heir -> above(heir).anyMatch(embeddable::equals))
                .toList();
    }

    private boolean isEmbeddable(TypeElement type) {
        return annotations.of(type).hasJpa("Embeddable");
    }

    private static Stream<TypeElement> above(TypeElement type) {
        return Stream.iterate(superclass(type), Optional::isPresent, each -> each.flatMap(EmbeddableHeirs::superclass))
                .map(Optional::orElseThrow);
    }

    private static Optional<TypeElement> superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
