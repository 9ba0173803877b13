package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The copy of an exception whose text held a secret: its stack trace, its causes, and its text without the secret. */
final class RedactedException extends Exception {

    private static final long serialVersionUID = 1L;

    private RedactedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static RedactedException of(Throwable original, Redactor redactor) {
        Throwable cause = original.getCause();
        RedactedException copy =
                new RedactedException(redactor.redact(original.toString()), cause == null ? null : of(cause, redactor));
        copy.setStackTrace(original.getStackTrace());
        return copy;
    }

    /** Returns everything that a stack trace of an exception could print. */
    static Set<Throwable> family(Throwable cause) {
        Set<Throwable> family = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(cause, family);
        return family;
    }

    private static void collect(@Nullable Throwable member, Set<Throwable> family) {
        if (member == null || !family.add(member)) {
            return;
        }
        collect(member.getCause(), family);
        for (Throwable suppressed : member.getSuppressed()) {
            collect(suppressed, family);
        }
        if (member instanceof SQLException sql) {
            collect(sql.getNextException(), family);
        }
    }
}
