package dev.migrate.processor.read;

import dev.migrate.processor.mapping.ColumnSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the constraints of Bean Validation say of a column, as Hibernate's {@code TypeSafeActivator} applies them.
 *
 * <p>Only constraints of the group {@code Default} count. A constraint that is composed of others says what its parts say.
 */
final class ValidationReader {

    private static final Set<String> NOT_NULL = Set.of("NotNull", "NotEmpty", "NotBlank");
    private static final Set<String> EXACT_NUMBERS = Set.of("java.math.BigDecimal", "java.math.BigInteger");

    private boolean required;
    private @Nullable Integer length;
    private @Nullable Mirror digits;
    private final List<String> bounds = new ArrayList<>();

    private ValidationReader() {}

    static ValidationReader of(Element member) {
        ValidationReader reader = new ValidationReader();
        member.getAnnotationMirrors().forEach(annotation -> reader.read(annotation, 0));
        return reader;
    }

    /** Returns the reader of an attribute that is not validated. */
    static ValidationReader none() {
        return new ValidationReader();
    }

    /** Returns whether there is always a value. */
    boolean required() {
        return required;
    }

    /** Returns conditions on the value, such as {@code >=1}, lower ones first. */
    List<String> bounds() {
        return bounds.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Returns the column with the size that the constraints give a value of {@code javaType}. */
    ColumnSpec sized(ColumnSpec column, String javaType) {
        if (length != null && javaType.equals("java.lang.String")) {
            return column.withLength(length);
        }
        if (digits != null && EXACT_NUMBERS.contains(javaType)) {
            int integer = Optional.ofNullable(digits.integer("integer")).orElse(0);
            int fraction = Optional.ofNullable(digits.integer("fraction")).orElse(0);
            return column.withDigits(integer + fraction, fraction);
        }
        return column;
    }

    private void read(AnnotationMirror annotation, int depth) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        Annotated meta = Annotated.of(type);
        if (meta.validation("Constraint").isEmpty() || !isInDefaultGroup(new Mirror(annotation))) {
            return;
        }
        if (!apply(type.getSimpleName().toString(), new Mirror(annotation)) && depth < 3) {
            type.getAnnotationMirrors().forEach(part -> read(part, depth + 1));
        }
    }

    private static boolean isInDefaultGroup(Mirror constraint) {
        List<String> groups =
                constraint.types("groups").stream().map(Object::toString).toList();
        return groups.isEmpty() || groups.stream().anyMatch(group -> group.endsWith(".groups.Default"));
    }

    private boolean apply(String constraint, Mirror mirror) {
        if (NOT_NULL.contains(constraint)) {
            required = true;
            return true;
        }
        switch (constraint) {
            case "Size", "Length" -> length(mirror);
            case "Digits" -> digits = mirror;
            case "Min" -> bound(">=", mirror.number("value"));
            case "Max" -> bound("<=", mirror.number("value"));
            case "Range" -> {
                bound(">=", Optional.ofNullable(mirror.number("min")).orElse(0L));
                bound("<=", Optional.ofNullable(mirror.number("max")).orElse(Long.MAX_VALUE));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void length(Mirror mirror) {
        Integer max = mirror.integer("max");
        if (max != null && max < Integer.MAX_VALUE) {
            length = max;
        }
    }

    private void bound(String comparison, @Nullable Long value) {
        if (value != null) {
            bounds.add(comparison + value);
        }
    }
}
