package dev.migrate.processor.read;

import java.util.List;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation, of which a member that is not written reads as null, as the provider's defaults depend on that.
 *
 * @param annotation what the compiler knows of it
 */
record Mirror(AnnotationMirror annotation) {

    /** Returns a text, or null if it is empty or not written. */
    @Nullable
    String text(String member) {
        return value(member) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** Returns a text, or the empty one if it is not written. */
    String textOrEmpty(String member) {
        return Objects.requireNonNullElse(text(member), "");
    }

    @Nullable
    Integer integer(String member) {
        return value(member) instanceof Integer number ? number : null;
    }

    @Nullable
    Long number(String member) {
        return value(member) instanceof Number number ? (Long) number.longValue() : null;
    }

    /** Returns a flag, or {@code otherwise} if it is not written. */
    boolean flag(String member, boolean otherwise) {
        return value(member) instanceof Boolean flag ? flag : otherwise;
    }

    /** Returns the name of an enumeration's constant, or null if it is not written. */
    @Nullable
    String constant(String member) {
        return value(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : null;
    }

    /** Returns a class, or null if it is not written or {@code void}. */
    @Nullable
    TypeMirror type(String member) {
        return value(member) instanceof TypeMirror type && type.getKind() != TypeKind.VOID ? type : null;
    }

    List<String> texts(String member) {
        return values(member).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    List<TypeMirror> types(String member) {
        return values(member).stream()
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    List<Mirror> annotations(String member) {
        return values(member).stream()
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .map(Mirror::new)
                .toList();
    }

    /** Returns an annotation, or null if it is not written. */
    @Nullable
    Mirror nested(String member) {
        return value(member) instanceof AnnotationMirror nested ? new Mirror(nested) : null;
    }

    private List<?> values(String member) {
        return value(member) instanceof List<?> list
                ? list.stream().map(each -> ((AnnotationValue) each).getValue()).toList()
                : List.of();
    }

    private @Nullable Object value(String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElse(null);
    }
}
