package dev.migrate.processor.read;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;

/**
 * The annotations of elements, with what mapping files put in their place.
 *
 * @param overlay what changes the annotations in the source
 */
public record Annotations(Overlay overlay) {

    /** The annotations as they are in the source. */
    public static final Annotations IN_SOURCE = new Annotations((element, written) -> written);

    /** What changes the annotations in the source. */
    @FunctionalInterface
    public interface Overlay {

        /** Returns what becomes of the annotations that an element has in the source. */
        Annotated over(Element element, Annotated written);

        /** Returns generators that any entity can name, by the simple names of their annotations. */
        default Map<String, List<Mirror>> generators() {
            return Map.of();
        }
    }

    /** Returns the annotations of a class, attribute or package. */
    public Annotated of(Element element) {
        return overlay.over(element, Annotated.of(element));
    }
}
