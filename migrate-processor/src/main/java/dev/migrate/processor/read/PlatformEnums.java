package dev.migrate.processor.read;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order of the constants of the JDK's own enumerations.
 *
 * <p>Eclipse's compiler sorts the members of classes that it has no source of, but the numbers of constants follow their
 * declaration. Classes of the JDK can be loaded, other ones never are.
 */
final class PlatformEnums {

    private PlatformEnums() {}

    /** Returns the constants in the order of their declaration if the enumeration is the JDK's, else as they are. */
    static List<String> inOrder(String className, List<String> constants) {
        List<String> declared = className.startsWith("java.") ? declared(className) : List.of();
        return declared.containsAll(constants)
                ? declared.stream().filter(constants::contains).toList()
                : constants;
    }

    private static List<String> declared(String className) {
        try {
            Class<?> type = Class.forName(className, false, ClassLoader.getPlatformClassLoader());
            @Nullable Object[] constants = type.getEnumConstants();
            return constants == null
                    ? List.of()
                    : Stream.of(constants).map(each -> ((Enum<?>) each).name()).toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
