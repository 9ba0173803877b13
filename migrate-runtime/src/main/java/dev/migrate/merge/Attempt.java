package dev.migrate.merge;

import dev.migrate.operation.ReplayException;
import dev.migrate.schema.Schema;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What became of replaying something on a schema of the other branch.
 *
 * @param schema the schema after it, or null if it does not fit
 * @param failure why it does not fit, or null if it does
 */
record Attempt(@Nullable Schema schema, @Nullable String failure) {

    /** The upgrade of a revision is a user's code, which may throw anything where its objects are not there. */
    static Attempt of(Supplier<Schema> replay) {
        try {
            return new Attempt(replay.get(), null);
        } catch (RuntimeException e) {
            return new Attempt(null, reason(e));
        }
    }

    private static String reason(RuntimeException failure) {
        Throwable cause =
                failure instanceof ReplayException || failure.getCause() == null ? failure : failure.getCause();
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message.strip();
    }
}
