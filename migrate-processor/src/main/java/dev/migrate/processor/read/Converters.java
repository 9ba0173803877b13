package dev.migrate.processor.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The attribute converters of the compilation that apply by themselves, by the Java type they convert. */
final class Converters {

    private static final String JAKARTA = "jakarta.persistence.AttributeConverter";
    private static final String JAVAX = "javax.persistence.AttributeConverter";

    private final TypeQuestions questions;
    private final Map<String, TypeElement> automatic = new HashMap<>();

    Converters(TypeQuestions questions) {
        this.questions = questions;
    }

    /** Adds a class annotated with {@code @Converter}. */
    void add(TypeElement converter) {
        boolean applies = questions
                .annotated(converter)
                .jpa("Converter")
                .filter(each -> each.flag("autoApply", false))
                .isPresent();
        TypeMirror attributeType = argument(converter.asType(), 0);
        if (applies && attributeType != null) {
            automatic.put(attributeType.toString(), converter);
        }
    }

    /** Returns the converter that applies by itself to attributes of exactly this type. */
    Optional<TypeMirror> automaticFor(TypeMirror attributeType) {
        TypeMirror boxed = attributeType.getKind().isPrimitive()
                ? questions
                        .types()
                        .boxedClass(questions.types().getPrimitiveType(attributeType.getKind()))
                        .asType()
                : attributeType;
        return Optional.ofNullable(automatic.get(unannotated(boxed))).map(TypeElement::asType);
    }

    private String unannotated(TypeMirror type) {
        return questions
                .element(type)
                .filter(element -> element.getTypeParameters().isEmpty())
                .map(element -> element.getQualifiedName().toString())
                .orElseGet(type::toString);
    }

    /** Returns the Java type of the column, or null if the converter does not say it. */
    @Nullable
    TypeMirror columnType(TypeMirror converter) {
        return argument(converter, 1);
    }

    /** Returns the Java type of the attribute, or null if the converter does not say it. */
    @Nullable
    TypeMirror attributeType(TypeMirror converter) {
        return argument(converter, 0);
    }

    private @Nullable TypeMirror argument(TypeMirror converter, int index) {
        TypeMirror argument = questions.argument(converter, JAKARTA, index);
        return argument == null ? questions.argument(converter, JAVAX, index) : argument;
    }
}
