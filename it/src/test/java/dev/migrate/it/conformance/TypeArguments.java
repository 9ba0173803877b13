package dev.migrate.it.conformance;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashMap;
import java.util.Map;

/**
 * What the type variables of the generic superclasses of a class stand for.
 *
 * @param byVariable the types, which are no type variables, by variable
 */
record TypeArguments(Map<TypeVariable<?>, Type> byVariable) {

    static TypeArguments of(Class<?> type) {
        Map<TypeVariable<?>, Type> arguments = new HashMap<>();
        for (Class<?> each = type; each != Object.class; each = each.getSuperclass()) {
            if (each.getGenericSuperclass() instanceof ParameterizedType parent) {
                TypeVariable<?>[] variables = each.getSuperclass().getTypeParameters();
                for (int i = 0; i < variables.length; i++) {
                    Type argument = parent.getActualTypeArguments()[i];
                    arguments.put(variables[i], arguments.getOrDefault(argument, argument));
                }
            }
        }
        return new TypeArguments(arguments);
    }

    /** Returns the type itself, or what it stands for. */
    Type of(Type type) {
        return type instanceof TypeVariable<?> variable
                ? byVariable.getOrDefault(variable, variable.getBounds()[0])
                : type;
    }

    /** Returns the class that a type variable stands for; {@code otherwise} for any other type. */
    Class<?> resolve(Type type, Class<?> otherwise) {
        return type instanceof TypeVariable<?> && of(type) instanceof Class<?> found ? found : otherwise;
    }
}
