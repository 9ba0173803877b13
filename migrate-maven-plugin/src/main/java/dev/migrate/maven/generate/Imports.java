package dev.migrate.maven.generate;

import com.palantir.javapoet.JavaFile;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** The static imports that a file needs; JavaPoet finds the others. Not thread-safe. */
final class Imports {

    private final Set<Class<?>> methods = new TreeSet<>(Comparator.comparing(Class::getName));
    private final Set<Enum<?>> constants = new TreeSet<>(Comparator.<Enum<?>, String>comparing(
                    constant -> constant.getDeclaringClass().getName())
            .thenComparing(Enum::name));

    /** Imports all static methods of {@code type}. */
    void methodsOf(Class<?> type) {
        methods.add(type);
    }

    /** Imports one constant. */
    void constant(Enum<?> constant) {
        constants.add(constant);
    }

    void addTo(JavaFile.Builder file) {
        methods.forEach(type -> file.addStaticImport(type, "*"));
        constants.forEach(file::addStaticImport);
    }
}
