package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Rules;
import java.beans.Introspector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the persistent attributes of classes, each name once, the class seen first having its way. */
final class MemberScan {

    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private final TypeQuestions questions;
    private final DeclaredType container;
    private final Map<String, Member> members;

    /**
     * Creates a scan without members.
     *
     * @param container the type, arguments included, whose attributes are wanted
     */
    MemberScan(TypeQuestions questions, Rules rules, DeclaredType container) {
        this.questions = questions;
        this.container = container;
        boolean record = container.asElement().getKind() == ElementKind.RECORD;
        this.members = record && rules.keepsOrderOfComponents() ? new LinkedHashMap<>() : new TreeMap<>();
    }

    /** Returns the members found, sorted by name unless they are components that stay in their order. */
    Collection<Member> members() {
        return members.values();
    }

    /** Adds the attributes that {@code type}, the container or a class above it, declares. */
    MemberScan add(TypeElement type, Access inherited) {
        Access access = Access.written(questions.annotated(type)).orElse(inherited);
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (isPersistent(field) && isChosen(field, access, Access.FIELD)) {
                add(field.getSimpleName().toString(), field);
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isChosen(method, access, Access.PROPERTY)) {
                propertyName(method, type).ifPresent(name -> add(name, method));
            }
        }
        return this;
    }

    private void add(String name, Element element) {
        TypeMirror seen = questions.types().asMemberOf(container, element);
        TypeMirror type = seen.getKind() == TypeKind.EXECUTABLE ? ((ExecutableType) seen).getReturnType() : seen;
        members.putIfAbsent(name, new Member(name, element, questions.bound(type)));
    }

    private boolean isChosen(Element member, Access classAccess, Access memberAccess) {
        Annotated annotated = questions.annotated(member);
        return Access.written(annotated).orElse(classAccess) == memberAccess && !annotated.hasJpa("Transient");
    }

    private static boolean isPersistent(VariableElement field) {
        return !field.getModifiers().contains(Modifier.STATIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
                && !field.getSimpleName().toString().startsWith("$");
    }

    private Optional<String> propertyName(ExecutableElement method, TypeElement type) {
        boolean getter = method.getParameters().isEmpty()
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType().getKind() != TypeKind.VOID;
        return getter
                ? stem(method).filter(stem -> hasSetter(type, "set" + stem)).map(Introspector::decapitalize)
                : Optional.empty();
    }

    /** Returns a getter's name without {@code get} or {@code is}. */
    private Optional<String> stem(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (name.startsWith("get") && name.length() > 3) {
            return Optional.of(name.substring(3));
        }
        boolean isBoolean = BOOLEANS.contains(questions.name(method.getReturnType()));
        return isBoolean && name.startsWith("is") && name.length() > 2
                ? Optional.of(name.substring(2))
                : Optional.empty();
    }

    private boolean hasSetter(TypeElement type, String name) {
        boolean here = type.getKind() == ElementKind.RECORD
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals(name)
                                && method.getParameters().size() == 1);
        return here
                || questions
                        .element(type.getSuperclass())
                        .filter(superclass -> hasSetter(superclass, name))
                        .isPresent();
    }
}
