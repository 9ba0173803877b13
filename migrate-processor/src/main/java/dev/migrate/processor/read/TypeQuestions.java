package dev.migrate.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the reading asks of types. */
final class TypeQuestions {

    private final Elements elements;
    private final Types types;
    private final Annotations annotations;

    TypeQuestions(Elements elements, Types types, Annotations annotations) {
        this.elements = elements;
        this.types = types;
        this.annotations = annotations;
    }

    Annotations annotations() {
        return annotations;
    }

    Annotated annotated(Element element) {
        return annotations.of(element);
    }

    Types types() {
        return types;
    }

    /** Returns the binary name, which tells nested classes by {@code $}. */
    String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    PackageElement packageOf(TypeElement type) {
        return elements.getPackageOf(type);
    }

    /** Returns the canonical name without type arguments and annotations. */
    String name(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return name(((ArrayType) type).getComponentType()) + "[]";
        }
        return element(type)
                .map(element -> element.getQualifiedName().toString())
                .orElseGet(() -> type.getKind().name().toLowerCase(Locale.ROOT));
    }

    /** Returns the class of a type, or empty for an array or primitive. */
    Optional<TypeElement> element(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
                : Optional.empty();
    }

    boolean isAnnotated(TypeMirror type, String jpaName) {
        return element(type).filter(each -> annotated(each).hasJpa(jpaName)).isPresent();
    }

    boolean isEnum(TypeMirror type) {
        return element(type).filter(each -> each.getKind() == ElementKind.ENUM).isPresent();
    }

    /** Returns the type of the field that stands for the constants of an enumeration, a small number for any whole one. */
    Optional<TypeMirror> enumeratedValue(TypeMirror type) {
        return element(type).filter(each -> each.getKind() == ElementKind.ENUM).stream()
                .flatMap(each -> ElementFilter.fieldsIn(each.getEnclosedElements()).stream())
                .filter(field -> annotated(field).hasJpa("EnumeratedValue"))
                .map(VariableElement::asType)
                .map(each -> each.getKind().isPrimitive() ? types.getPrimitiveType(TypeKind.SHORT) : each)
                .findFirst();
    }

    boolean isA(TypeMirror type, String superclass) {
        TypeElement target = elements.getTypeElement(superclass);
        return target != null && types.isSubtype(types.erasure(type), types.erasure(target.asType()));
    }

    /** Returns the type that stands for a variable or wildcard: its bound. */
    TypeMirror bound(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> types.erasure(type);
            case WILDCARD ->
                bound(Objects.requireNonNullElseGet(
                        ((WildcardType) type).getExtendsBound(),
                        () -> Objects.requireNonNull(elements.getTypeElement("java.lang.Object"))
                                .asType()));
            default -> type;
        };
    }

    /** Returns an argument of the generic {@code supertype} as {@code type} sets it, or null for a raw type. */
    @Nullable
    TypeMirror argument(TypeMirror type, String supertype, int index) {
        List<? extends TypeMirror> arguments =
                as(type, supertype).map(DeclaredType::getTypeArguments).orElse(List.of());
        return index < arguments.size() ? bound(arguments.get(index)) : null;
    }

    private Optional<DeclaredType> as(TypeMirror type, String supertype) {
        if (name(type).equals(supertype)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .filter(each -> each.getKind() == TypeKind.DECLARED)
                .flatMap(each -> as(each, supertype).stream())
                .findFirst();
    }
}
