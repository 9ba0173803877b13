package dev.migrate.journal;

import dev.migrate.operation.Batches;
import dev.migrate.operation.JavaStep;
import dev.migrate.operation.Online;
import dev.migrate.operation.Operation;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checksums of what was run.
 *
 * <p>The one of a revision is of the meaning of its operations: it does not change with the formatting of its class, nor
 * with a new property of an operation that the revision does not use. What it is made of starts with the number of the
 * algorithm, so that checksums of different algorithms are never compared.
 */
public final class Checksum {

    private static final String ALGORITHM = "1:";

    private Checksum() {}

    /** Returns the checksum of operations in their order: {@code 1:} and 64 hexadecimal digits. */
    public static String of(List<Operation> operations) {
        return ALGORITHM + ofText(operations.stream().map(Checksum::canonical).collect(Collectors.joining("\n")));
    }

    /** Returns whether both were made with the same algorithm, and from different operations. */
    public static boolean differ(String one, String other) {
        return one.startsWith(ALGORITHM) && other.startsWith(ALGORITHM) && !one.equals(other);
    }

    /** Returns the checksum of a text, as 64 hexadecimal digits. */
    public static String ofText(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /**
     * Writes records as their name and what they say, leaving out what they say nothing of: an absent or empty value, false,
     * and the first of several choices. How others are spared meanwhile is not what is done.
     */
    private static String canonical(@Nullable Object value) {
        if (value instanceof Online online) {
            return canonical(online.operation());
        }
        if (value instanceof Record node) {
            return node.getClass().getSimpleName() + "{" + components(node) + "}";
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(Checksum::canonical).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> canonical(entry.getKey()) + "=" + canonical(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Optional<?> optional) {
            return canonical(optional.orElse(null));
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        String text = String.valueOf(value);
        return text.length() + ":" + text;
    }

    private static String components(Record node) {
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Object value = value(component, node);
            if (isSaid(value)) {
                text.append(component.getName())
                        .append('=')
                        .append(canonical(value))
                        .append(';');
            }
        }
        return text.toString();
    }

    private static @Nullable Object value(RecordComponent component, Record node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The operations are open to this room: " + component, e);
        }
    }

    /** Code has no text, and how rows are taken in batches is not what becomes of them. */
    private static boolean isSaid(@Nullable Object value) {
        if (value instanceof JavaStep || value instanceof Batches) {
            return false;
        }
        if (value instanceof Collection<?> elements) {
            return !elements.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (value instanceof Enum<?> choice) {
            return !choice.equals(choice.getDeclaringClass().getEnumConstants()[0]);
        }
        return value != null && !value.equals(false);
    }
}
