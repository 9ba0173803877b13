package dev.migrate.processor.xml;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The classes that a mapping file names.
 *
 * @param elements where classes are looked up
 * @param packageName the package of names without one, or the empty text
 */
record ClassNames(Elements elements, String packageName) {

    /** Finds a class by its name: qualified, or within the package of the file, or of {@code java.lang}. */
    Optional<TypeElement> find(String name) {
        Stream<String> candidates = name.contains(".")
                ? Stream.of(name)
                : Stream.of(packageName.isEmpty() ? name : packageName + "." + name, "java.lang." + name);
        return candidates.flatMap(each -> binary(each).stream()).findFirst();
    }

    /** Returns the type of a class that may be generic, without its arguments. */
    Optional<TypeMirror> type(String name) {
        return find(name).map(TypeElement::asType).filter(type -> type.getKind() == TypeKind.DECLARED);
    }

    String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }

    /** A {@code $} may part a nested class from its outer one or belong to the name itself. */
    private Optional<TypeElement> binary(String name) {
        return Optional.ofNullable(elements.getTypeElement(name))
                .or(() -> Optional.ofNullable(elements.getTypeElement(name.replace('$', '.'))));
    }
}
