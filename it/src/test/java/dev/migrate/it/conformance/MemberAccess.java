package dev.migrate.it.conformance;

import jakarta.persistence.metamodel.Attribute;
import java.lang.annotation.Annotation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reading and writing of an attribute where its mapping is: in a field, or with a getter and its setter. */
record MemberAccess(Member member) {

    static MemberAccess of(Attribute<?, ?> attribute) {
        return new MemberAccess(attribute.getJavaMember());
    }

    /** Returns a new object of a class with a constructor of any visibility that takes nothing. */
    static Object instance(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No object can be made of " + type, e);
        }
    }

    @Nullable
    Object read(Object owner) {
        try {
            ((AccessibleObject) member).setAccessible(true);
            return member instanceof Field field ? field.get(owner) : ((Method) member).invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot read " + member, e);
        }
    }

    void write(Object owner, Object value) {
        try {
            if (member instanceof Field field) {
                field.setAccessible(true);
                field.set(owner, value);
            } else {
                Method setter = setter((Method) member);
                setter.setAccessible(true);
                setter.invoke(owner, value);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot write " + member, e);
        }
    }

    private static Method setter(Method getter) throws NoSuchMethodException {
        String name = getter.getName().replaceFirst("^(get|is)", "set");
        return getter.getDeclaringClass().getDeclaredMethod(name, getter.getReturnType());
    }

    Type type() {
        return member instanceof Field field ? field.getGenericType() : ((Method) member).getGenericReturnType();
    }

    Class<?> rawType() {
        return member instanceof Field field ? field.getType() : ((Method) member).getReturnType();
    }

    boolean has(Class<? extends Annotation> annotation) {
        return ((AnnotatedElement) member).isAnnotationPresent(annotation);
    }

    <A extends Annotation> Optional<A> find(Class<A> annotation) {
        return Optional.ofNullable(((AnnotatedElement) member).getAnnotation(annotation));
    }

    /** Returns whether the member has an annotation that has {@code annotation} itself. */
    boolean hasAnyWith(Class<? extends Annotation> annotation) {
        return Stream.of(((AnnotatedElement) member).getAnnotations())
                .anyMatch(each -> each.annotationType().isAnnotationPresent(annotation));
    }
}
