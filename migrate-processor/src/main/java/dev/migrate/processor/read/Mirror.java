package dev.migrate.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One annotation, of which a member that is not written reads as null, as the provider's defaults depend on that.
 *
 * <p>What a mapping file says of a member stands before what the source says.
 *
 * @param annotation what the compiler knows of it, or null if it is in a mapping file alone
 * @param members what a mapping file says, by the names of members: text, number, flag, the name of a constant, type,
 *     {@code Mirror}, or a list of those
 */
public record Mirror(@Nullable AnnotationMirror annotation, Map<String, Object> members) {

    /** Copies the members. */
    public Mirror {
        members = Map.copyOf(members);
    }

    /** Creates the mirror of an annotation in the source. */
    Mirror(AnnotationMirror annotation) {
        this(annotation, Map.of());
    }

    /** Returns an annotation that is in a mapping file alone. */
    public static Mirror of(Map<String, Object> members) {
        return new Mirror(null, members);
    }

    /** Returns this with the members that another one has from a mapping file in the place of its own. */
    public Mirror overriddenBy(Mirror other) {
        Map<String, Object> all = new HashMap<>(members);
        all.putAll(other.members);
        return new Mirror(annotation, all);
    }

    /** Returns a text, or null if it is empty or not written. */
    public @Nullable String text(String member) {
        return value(member) instanceof String text && !text.isEmpty() ? text : null;
    }

    /** Returns a text, or the empty one if it is not written. */
    public String textOrEmpty(String member) {
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
        Object value = value(member);
        if (value instanceof VariableElement constant) {
            return constant.getSimpleName().toString();
        }
        return value instanceof String name ? name : null;
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

    public List<Mirror> annotations(String member) {
        return values(member).stream().flatMap(each -> mirror(each).stream()).toList();
    }

    /** Returns an annotation, or null if it is not written. */
    @Nullable
    Mirror nested(String member) {
        return mirror(value(member)).orElse(null);
    }

    private static Optional<Mirror> mirror(@Nullable Object value) {
        if (value instanceof AnnotationMirror nested) {
            return Optional.of(new Mirror(nested));
        }
        return value instanceof Mirror nested ? Optional.of(nested) : Optional.empty();
    }

    private List<?> values(String member) {
        return value(member) instanceof List<?> list
                ? list.stream()
                        .map(each -> each instanceof AnnotationValue written ? written.getValue() : each)
                        .toList()
                : List.of();
    }

    private @Nullable Object value(String member) {
        Object overriding = members.get(member);
        return overriding == null && annotation != null ? written(annotation, member) : overriding;
    }

    private static @Nullable Object written(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst()
                .orElse(null);
    }
}
